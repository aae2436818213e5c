import Diagnostics

/// What stands above a text, comments included, but not the log of what was changed, why, and what was decided: that log must be
/// able to name what was taken out. The title is left out too, for it is looked at as what it means, and so are the fields whose
/// words are ours.
enum LinesAboveText {
    private static let passedOver: Set<String> = [
        "tittel", "endring", "grunn", "avgjørelser", "trukket-grunn", "språk", "versjon", "status", "funksjon", "gjelder-fra",
        "gjelder-til", "fingeravtrykk",
    ]

    static func read(_ text: ConsentText) -> [ReadText] {
        let file = text.file
        let last = file.line(at: text.body.lowerBound)
        var isLog = false
        return (1...last).compactMap { number in
            let line = file.range(ofLine: number)
            guard line.upperBound <= text.body.lowerBound, !line.isEmpty else { return nil }
            let written = file.text(in: line)
            // What belongs to a field is written further in than its name, or is a list below it.
            if let first = written.first, !first.isWhitespace, first != "-", first != "#" {
                isLog = passedOver.contains(String(written.prefix { $0 != ":" }))
            }
            let isComment = written.drop(while: \.isWhitespace).first == "#"
            if isLog, !isComment { return nil }
            let name = isComment ? 0 : written.firstIndex(of: ":").map { written[...$0].utf8.count } ?? 0
            let value = Span(file, line.lowerBound + name..<line.upperBound)
            return ReadText(value: Located(value.text, at: value))
        }
    }
}
