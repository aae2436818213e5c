/// An open fenced code block (```` ``` ```` or `~~~`), known well enough to tell where it ends.
struct CodeFence {
    /// Where it begins; a forgotten end is worth pointing at.
    let line: Range<Int>
    private let character: UInt8
    private let length: Int
    /// It stands in a quote: the first line without `>` ends it.
    private let isQuoted: Bool
    /// It stands right after a list marker: the first line indented less than this ends it.
    private let indent: Int

    enum Effect { case inside, closes, endedBefore }

    /// `nil` if the line opens no code block. Quote and list markers before the fence are seen through, since a fence
    /// that is missed turns the line that closes it into one that opens.
    init?(opening line: Range<Int>, in bytes: [UInt8]) {
        var prefix = LinePrefix(bytes, line)
        prefix.skipMarkers()
        guard prefix.spaces <= 3, let fence = Self.fence(at: prefix.index, line, bytes) else { return nil }
        let isBacktick = fence.character == UInt8(ascii: "`")
        if isBacktick, bytes[fence.end..<line.upperBound].contains(UInt8(ascii: "`")) { return nil }
        self.line = line
        character = fence.character
        length = fence.end - prefix.index
        isQuoted = prefix.isQuoted
        indent = prefix.contentIndent
    }

    /// What a later line does to the block.
    func effect(of line: Range<Int>, in bytes: [UInt8]) -> Effect {
        var prefix = LinePrefix(bytes, line)
        if isQuoted {
            guard prefix.skipQuotes() else { return .endedBefore }
        } else if prefix.spaces < indent, prefix.index < line.upperBound {
            return .endedBefore
        }
        guard isQuoted || prefix.spaces - indent <= 3 else { return .inside }
        guard let fence = Self.fence(at: prefix.index, line, bytes), fence.character == character,
            fence.end - prefix.index >= length
        else { return .inside }
        return bytes[fence.end..<line.upperBound].allSatisfy(\.isBlank) ? .closes : .inside
    }

    /// The run of three or more backticks or tildes at `index`.
    private static func fence(at index: Int, _ line: Range<Int>, _ bytes: [UInt8]) -> (character: UInt8, end: Int)? {
        guard index < line.upperBound else { return nil }
        let character = bytes[index]
        guard character == UInt8(ascii: "`") || character == UInt8(ascii: "~") else { return nil }
        var end = index
        while end < line.upperBound, bytes[end] == character { end += 1 }
        return end - index >= 3 ? (character, end) : nil
    }
}

/// A place in a line, moving past indentation, `>` and list markers.
private struct LinePrefix {
    let bytes: [UInt8]
    let line: Range<Int>
    private(set) var index: Int
    /// The columns of blanks just before `index`.
    private(set) var spaces = 0
    private(set) var isQuoted = false
    /// The column of what follows the last list marker; 0 if there is none.
    private(set) var contentIndent = 0

    init(_ bytes: [UInt8], _ line: Range<Int>) {
        self.bytes = bytes
        self.line = line
        index = line.lowerBound
        skipBlanks()
    }

    private mutating func skipBlanks() {
        spaces = 0
        while index < line.upperBound, bytes[index].isBlank {
            spaces += bytes[index] == 0x09 ? 4 : 1
            index += 1
        }
    }

    /// Moves past `>` signs; `false` if there is none.
    mutating func skipQuotes() -> Bool {
        var found = false
        while index < line.upperBound, bytes[index] == UInt8(ascii: ">") {
            found = true
            index += 1
            skipBlanks()
        }
        return found
    }

    /// Moves past any mixture of `>` and list markers.
    mutating func skipMarkers() {
        while spaces <= 3 {
            if skipQuotes() {
                isQuoted = true
            } else if let end = endOfListMarker() {
                index = end
                skipBlanks()
                contentIndent = index - line.lowerBound
            } else {
                return
            }
        }
    }

    /// The offset after `-`, `+`, `*`, `1.` or `1)` with a blank behind it.
    private func endOfListMarker() -> Int? {
        var end = index
        while end < line.upperBound, end - index < 9, bytes[end].isDigit { end += 1 }
        guard end < line.upperBound else { return nil }
        let signs: [UInt8] = end > index ? [0x2E, 0x29] : [0x2A, 0x2B, 0x2D]
        guard signs.contains(bytes[end]), end + 1 < line.upperBound, bytes[end + 1].isBlank else { return nil }
        return end + 1
    }
}
