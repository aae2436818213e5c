/// One thing found in a text where placeholders may stand; ranges are offsets in that text.
enum PlaceholderToken: Equatable {
    /// Ordinary text, never empty.
    case text(Range<Int>)
    /// `{{name}}`, with the name inside.
    case placeholder(whole: Range<Int>, name: Range<Int>)
    /// `{{` that no `}}` follows soon; it stays as text.
    case unclosed(Range<Int>)
}

/// Cuts a text at its `{{name}}`. The tokens together are the whole text, each byte once.
struct PlaceholderScan {
    /// No name is longer. The bound keeps a text full of `{{` from being searched over and over.
    static let longest = 100

    private let text: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// Whether there is any `{{` at all.
    static func isNeeded(_ text: UnsafeBufferPointer<UInt8>) -> Bool { pair(UInt8(ascii: "{"), in: text, 0) != nil }

    /// The next token; `nil` at the end of the text.
    mutating func next() -> PlaceholderToken? {
        guard index < text.count else { return nil }
        let start = index
        let open = Self.pair(UInt8(ascii: "{"), in: text, start) ?? text.count
        guard open == start else {
            index = open
            return .text(start..<open)
        }
        let name = UnsafeBufferPointer(rebasing: text[..<min(text.count, open + Self.longest)])
        guard let close = Self.pair(UInt8(ascii: "}"), in: name, open + 2) else {
            index = open + 2
            return .unclosed(open..<index)
        }
        index = close + 2
        return .placeholder(whole: open..<index, name: text.trimmed(open + 2..<close))
    }

    /// Where `byte` stands twice in a row, at or after `start`.
    private static func pair(_ byte: UInt8, in text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var index = start
        while index + 1 < text.count {
            if text[index] == byte, text[index + 1] == byte { return index }
            index += 1
        }
        return nil
    }
}
