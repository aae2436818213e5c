/// How heavy a text is to read by its length of sentences and words (LIX, Björnsson 1968), with what the number is made of.
///
/// It tells where to look, never whether a text is good enough: a text can be short of words and still say nothing.
public struct Readability: Sendable, Equatable {
    public let sentences: Int
    public let words: Int
    /// Words of more than six letters.
    public let longWords: Int
    /// The words of the longest sentence.
    public let longestSentence: Int

    /// Counts headings, paragraphs, items, boxes, fields and hints; each ends a sentence.
    public init(_ text: ConsentText) {
        let read = text.parts.flatMap { part in
            [part.title] + part.blocks.flatMap { [$0.text, $0.hint] }
        }
        let counts = read.compactMap(\.self).flatMap { Sentences.of($0.line) }.map(Self.letters).filter { !$0.isEmpty }
        sentences = counts.count
        words = counts.reduce(0) { $0 + $1.count }
        longWords = counts.reduce(0) { $0 + $1.count { $0 > 6 } }
        longestSentence = counts.map(\.count).max() ?? 0
    }

    /// The number of letters of each word of a sentence; numbers are no words.
    private static func letters(_ sentence: String) -> [Int] {
        Tokens.of(sentence).map { $0.unicodeScalars.count { $0.properties.isAlphabetic } }.filter { $0 > 0 }
    }

    /// In tenths; `nil` of a text without words.
    public var tenths: Int? {
        guard words > 0, sentences > 0 else { return nil }
        return (10 * (words * words + 100 * longWords * sentences) + words * sentences / 2) / (words * sentences)
    }

    /// «LIX 27,4: 11,2 ord i hver setning, og 16 av 100 ord har mer enn seks bokstaver. Lengste setning har 21 ord.»
    public func told() -> String {
        guard let tenths else { return "Teksten har ingen ord." }
        let length = (10 * words + sentences / 2) / sentences
        let long = (100 * longWords + words / 2) / words
        return """
            LIX \(Self.decimal(tenths)): \(Self.decimal(length)) ord i hver setning, og \(long) av 100 ord har mer enn seks \
            bokstaver. Den lengste setningen har \(longestSentence) ord.
            """
    }

    private static func decimal(_ tenths: Int) -> String { "\(tenths / 10),\(tenths % 10)" }
}
