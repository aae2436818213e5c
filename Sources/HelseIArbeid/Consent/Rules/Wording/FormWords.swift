import Diagnostics

/// The words of a stretch of a form, folded so that a word is the same however it was written, and how they stand together.
struct FormWords {
    let words: [Word]
    /// What stands between each word and the one before it.
    private let gaps: [Gap]
    /// The letters of each word.
    let letters: [[Unicode.Scalar]]
    /// The words by the letter they begin with, or seem to.
    private let byFirst: [Unicode.Scalar: [Int]]
    private let folded: FoldedText
    private let text: ReadText

    /// How near two words stand.
    private enum Gap {
        /// Nothing between: a digit begins where a letter ends.
        case glued
        /// A hyphen, at the end of a line too.
        case hyphen
        /// A blank, or a sign that parts a word no more than a blank does.
        case loose
        case apart
    }

    init(_ text: ReadText) {
        let folded = FoldedText(form: text)
        let words = Words(folded).all
        self.folded = folded
        self.text = text
        self.words = words
        letters = words.map { Array(folded.scalars[$0.range]) }
        byFirst = Dictionary(grouping: words.indices) { folded.scalars[words[$0].range.lowerBound].undisguised }
        gaps = words.indices.map { index in
            index == 0 ? .apart : Self.gap(folded, between: words[index - 1], and: words[index])
        }
    }

    /// Where words were written.
    func span(_ range: Range<Int>) -> Span {
        let scalars = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
        return Span(text.file, folded.bytes(scalars))
    }

    /// The words that may begin with one of these letters.
    func beginning(with letters: Set<Unicode.Scalar>) -> [Int] {
        letters.count == 1 ? byFirst[letters.first ?? " "] ?? [] : letters.flatMap { byFirst[$0] ?? [] }.sorted()
    }

    /// Whether a word may be part of the same word as the one before it. `broken` when somebody may have broken it.
    func joins(_ index: Int, broken: Bool) -> Bool {
        switch gaps[index] {
        case .glued, .hyphen: true
        case .loose: broken && ![index - 1, index].contains { isNumber($0) || Self.small.contains(words[$0].text) }
        case .apart: false
        }
    }

    /// Whether nothing stands between a word and the one before it.
    func isGlued(_ index: Int) -> Bool { words.indices.contains(index) && gaps[index] == .glued }

    private func isNumber(_ index: Int) -> Bool { words[index].text.utf8.first.map { (48...57).contains($0) } ?? false }

    /// Words that stand between others so often that no one has broken a word there.
    private static let small = Set(
        words: """
            er av at en et ei ein eit og på til for med om ved så vi du de dei den det dere de som fra frå har kan skal må ikke ikkje
            of is in on at to the and or for by we you it an as be not
            """)

    private static func gap(_ text: FoldedText, between left: Word, and right: Word) -> Gap {
        let between = text.scalars[left.range.upperBound..<right.range.lowerBound]
        if between.isEmpty { return .glued }
        guard between.count <= 4, between.allSatisfy({ parting.contains($0) }) else { return .apart }
        // A full stop ends a sentence, unless it stands right between letters, or single letters stand about it: I. P. S.
        if between.contains(".") {
            return between.count == 1 || left.range.count == 1 && right.range.count == 1 ? .loose : .apart
        }
        return between.allSatisfy { $0 == "-" || $0 == " " } && between.contains("-") ? .hyphen : .loose
    }

    private static let parting: Set<Unicode.Scalar> = [" ", "-", ".", "_", "/", "'", "’", "·", "•", "‧", "|", "*"]
}

extension FoldedText {
    /// A stretch of a form: letters that look like ours are ours, and a line break is a blank, but an empty line parts.
    init(form text: ReadText) {
        var newline = false
        self.init(
            zip(text.scalars, text.places).lazy.map { scalar, place in
                switch scalar {
                case "\n", "\u{2028}":
                    defer { newline = true }
                    return (newline ? "\n" : " ", place)
                case "\r": return (" ", place)
                case "\u{2800}": return (" ", place)
                default:
                    if !scalar.properties.isWhitespace { newline = false }
                    return (LookAlikes.latin(scalar) ?? scalar, place)
                }
            })
    }
}
