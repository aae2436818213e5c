public import Diagnostics

/// One cell as it was read: its text, and its place both in the file and as Excel shows it.
public struct Cell: Sendable {
    /// Exactly what stood between quotes, or else without space around it. An apostrophe that only kept the text from being
    /// run as a formula is not in it.
    public let text: String
    /// In the file of the table, with its quotes. A cell that its row lacks is an empty place at the end of the row.
    public let span: Span
    /// The number Excel shows before the row.
    public let row: Int
    /// From 0.
    public let index: Int
    /// The name of its column as the head writes it, on one line; empty in a column without a name.
    public let column: String
    /// Whether an apostrophe was taken away.
    let isGuarded: Bool

    /// The letter Excel shows above the column: A to Z, then AA.
    public var letter: String { Self.letter(of: index) }

    /// The text without space around it, for ids, dates and numbers.
    public var word: String { text.withoutOuterSpace }

    public var isEmpty: Bool { word.isEmpty }

    /// For the rules, which know nothing of tables.
    public var located: Located<String> { Located(text, at: span) }

    /// «rad 7, kolonne C («tekst»)»: how messages name it.
    public var place: String {
        let name = column.count > 40 ? column.prefix(39) + "…" : column[...]
        return "rad \(row), kolonne \(letter)" + (name.isEmpty ? "" : " («\(name)»)")
    }

    static func letter(of index: Int) -> String {
        var (rest, letters) = (index + 1, "")
        while rest > 0 {
            letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
