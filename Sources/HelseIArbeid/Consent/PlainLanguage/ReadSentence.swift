import Diagnostics

/// A sentence of a form with its words, each of which knows where it was written.
struct ReadSentence {
    let text: ReadText
    let range: Range<Int>
    let words: [Word]

    struct Word {
        /// In lower case, without soft hyphens.
        let text: String
        /// As it is written.
        let written: String
        /// In scalars of the text.
        let range: Range<Int>
    }

    static func all(_ text: ReadText) -> [ReadSentence] {
        Sentences.ranges(in: text.scalars).compactMap { range in
            let scalars = Array(text.scalars[range])
            let words = Tokens.ranges(in: scalars).compactMap { place -> Word? in
                let seen = scalars[place].filter { !$0.properties.isDefaultIgnorableCodePoint }
                let written = String(scalars: seen)
                guard written.hasWord else { return nil }
                let range = place.lowerBound + range.lowerBound..<place.upperBound + range.lowerBound
                return Word(text: written.lowercased(), written: written, range: range)
            }
            return words.isEmpty ? nil : ReadSentence(text: text, range: range, words: words)
        }
    }

    /// The place of some of its words.
    func span(_ words: ClosedRange<Int>) -> Span {
        text.span(self.words[words.lowerBound].range.lowerBound..<self.words[words.upperBound].range.upperBound)
    }

    var span: Span { span(0...words.count - 1) }

    /// Some of its words, as they are written.
    func quote(_ words: ClosedRange<Int>) -> String {
        let range = self.words[words.lowerBound].range.lowerBound..<self.words[words.upperBound].range.upperBound
        return String(scalars: text.scalars[range])
    }

    /// Whether a sign stands between a word and the next.
    func isBroken(after word: Int) -> Bool {
        guard word + 1 < words.count else { return true }
        return text.scalars[words[word].range.upperBound..<words[word + 1].range.lowerBound].contains { !$0.isBlank }
    }
}
