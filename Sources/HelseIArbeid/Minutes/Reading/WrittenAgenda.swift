import Diagnostics

extension AgendaLine {
    /// Reads `09.30–10.15 Sak 1 Ventetider. Ved Espen Eksempel`; a line without a clock is an item all the same.
    /// A clock that ends before it begins is none, and is given beside the line.
    private static func read(_ line: WrittenLine) -> (line: AgendaLine, mistaken: Located<String>?) {
        let scalars = line.text.scalars
        let clock = Set("0123456789.: –-—kl\u{A0}".unicodeScalars)
        var end = scalars.firstIndex { !clock.contains($0) } ?? scalars.count
        while end > 0, !scalars[end - 1].isBlank, scalars[end - 1] != ":" { end -= 1 }
        let written = line.located(from: 0, to: end)
        let bare = written.value.hasSuffix(":") ? String(written.value.dropLast()) : written.value
        switch WrittenTime.read(bare) {
        case .range(let time): return (AgendaLine(time: written.map { _ in time }, line.located(from: end)), nil)
        case .endsBeforeStart: return (AgendaLine(time: nil, line.located()), written.map { _ in bare })
        case .start, .unreadable: return (AgendaLine(time: nil, line.located()), nil)
        }
    }

    private init(time: Located<TimeRange>?, _ text: Located<String>) {
        let lower = text.value.lowercased()
        let kind = Self.words.first { words, _ in words.contains { lower.hasPrefix($0) } }?.kind
        self.init(time: time, text: text, kind: kind ?? .item)
    }

    private static let words: [(words: [String], kind: Kind)] = [
        (["pause", "kaffe", "beinstrekk", "bensstrekk", "pausar"], .pause), (["lunsj", "lunch", "frukost", "frokost"], .meal),
        (["middag", "omvisning", "omvising", "sosialt", "kulturinnslag", "registrering"], .social),
    ]
}

extension AgendaLine {
    /// The lines of a paragraph or list item of an agenda, each an item of its own.
    public static func entries(of text: ReadText) -> [MinutesEntry] {
        WrittenLine.lines(of: text).filter { !$0.text.isEmpty }.flatMap { line -> [MinutesEntry] in
            let (read, mistaken) = read(line)
            let unread = mistaken.map {
                [MinutesEntry.unread(.clock, $0, expected: "klokkeslett der slutten er etter begynnelsen")]
            }
            return [.agenda(read)] + (unread ?? [])
        }
    }
}
