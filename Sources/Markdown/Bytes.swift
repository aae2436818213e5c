import Diagnostics

extension UInt8 {
    /// A space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// A space, a tab or a part of a line ending.
    var isWhitespace: Bool { isBlank || self == 0x0A || self == 0x0D }
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
    /// A letter a–z or A–Z.
    var isLetter: Bool { self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z") }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// The part of `range` that is left without spaces, tabs and line endings at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isWhitespace { start += 1 }
        while start < end, self[end - 1].isWhitespace { end -= 1 }
        return start..<end
    }

    /// Whether `needle` stands at `index`, all of it before `end`.
    func holds(_ needle: some Collection<UInt8>, at index: Int, before end: Int) -> Bool {
        var position = index
        for byte in needle {
            guard position < end, self[position] == byte else { return false }
            position += 1
        }
        return true
    }
}

extension SourceFile {
    /// The offset of the first byte of a line (from 1); the end of the file for lines past the last.
    func start(ofLine line: Int) -> Int { range(ofLine: line).lowerBound }
}
