import Diagnostics

/// A number in a part of a form, to hold languages against each other: «10. november 2026» and «10 November 2026» have the same two.
///
/// A number in words counts where a unit of time comes after it, from two to twelve: «tolv månader». Elsewhere words are left alone,
/// for «en» and «ein» are mostly no numbers, and languages count in words in different places.
struct WrittenNumber {
    let digits: String
    let span: Span

    static func all(in part: FormPart) -> [WrittenNumber] {
        let texts = [part.title].compactMap { $0 } + part.blocks.flatMap { [$0.text] + [$0.hint].compactMap { $0 } }
        return texts.flatMap { text -> [WrittenNumber] in
            let read = FormWords(text)
            return read.words.indices.compactMap { index in
                let word = read.words[index].text
                if word.unicodeScalars.allSatisfy(\.isDigit) { return WrittenNumber(digits: word, span: read.span(index..<index + 1)) }
                guard let value = values[word], index + 1 < read.words.count, isUnit(read.words[index + 1].text) else { return nil }
                return WrittenNumber(digits: String(value), span: read.span(index..<index + 1))
            }
        }
    }

    private static func isUnit(_ word: String) -> Bool { units.contains { word.hasPrefix($0) } }

    /// Beginnings of hour, day, week, month and year.
    private static let units = [
        "time", "timar", "hour", "dag", "døgn", "day", "uke", "uker", "veke", "week", "måned",
        "månad", "month", "år", "year",
    ]

    private static let values: [String: Int] = {
        let names = """
            2 to two
            3 tre three
            4 fire four
            5 fem five
            6 seks six
            7 sju syv seven
            8 åtte eight
            9 ni nine
            10 ti ten
            11 elleve eleven
            12 tolv twelve
            """
        return names.split(separator: "\n").reduce(into: [:]) { values, line in
            let words = line.split(separator: " ").map(String.init)
            for word in words.dropFirst() { values[word] = Int(words[0]) }
        }
    }()
}
