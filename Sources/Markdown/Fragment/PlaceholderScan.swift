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
    /// Whether `[^name]` is taken for a placeholder too, with the name `^name`.
    private let notes: Bool
    private var index = 0

    init(_ text: UnsafeBufferPointer<UInt8>, notes: Bool = false) {
        self.text = text
        self.notes = notes
    }

    /// Whether there is any `{{` at all, or any `[^`.
    static func isNeeded(_ text: UnsafeBufferPointer<UInt8>, notes: Bool = false) -> Bool {
        pair(UInt8(ascii: "{"), in: text, 0) != nil || notes && noteMark(in: text, 0) != nil
    }

    /// The next token; `nil` at the end of the text.
    mutating func next() -> PlaceholderToken? {
        guard index < text.count else { return nil }
        let start = index
        if notes, let note = note(from: start) { return note }
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

    /// The note that comes before any `{{`, or the text before it; `nil` if there is none.
    private mutating func note(from start: Int) -> PlaceholderToken? {
        guard let (open, close) = Self.noteMark(in: text, start) else { return nil }
        if let brace = Self.pair(UInt8(ascii: "{"), in: text, start), brace < open { return nil }
        guard open == start else {
            index = open
            return .text(start..<open)
        }
        index = close + 1
        return .placeholder(whole: open..<index, name: open + 1..<close)
    }

    /// Where `[^` and the `]` after a name without blanks stand, at or after `start`.
    private static func noteMark(in text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (open: Int, close: Int)? {
        var index = start
        while index + 2 < text.count {
            if text[index] == UInt8(ascii: "["), text[index + 1] == UInt8(ascii: "^") {
                var close = index + 2
                while close < text.count, close - index < longest, text[close].isNameByte { close += 1 }
                if close < text.count, close > index + 2, text[close] == UInt8(ascii: "]") { return (index, close) }
            }
            index += 1
        }
        return nil
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

extension UInt8 {
    /// What may stand in the name of a note: no blank, no bracket.
    fileprivate var isNameByte: Bool { self > 0x20 && self != UInt8(ascii: "[") && self != UInt8(ascii: "]") }
}
