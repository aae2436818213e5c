/// The bytes of one input file and where its lines begin: the only place that turns offsets into lines and columns.
///
/// Offsets are UTF-8 bytes from the start of the file, front matter included, so nothing is ever "patched in later".
public final class SourceFile: Sendable {
    /// The path as the author knows it, relative to the folder `hia` was called in: `Content/bedrifter/a/bedrift.yaml`.
    public let path: String
    /// The content, without a byte order mark.
    public let bytes: [UInt8]
    private let lineStarts: [Int]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        self.bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
        self.lineStarts = self.bytes.withUnsafeBufferPointer { bytes in
            var starts = [0]
            for offset in bytes.indices where bytes[offset] == 0x0A { starts.append(offset + 1) }
            return starts
        }
    }

    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The number of lines; an empty file has one.
    public var lineCount: Int { lineStarts.count }

    /// The line (from 1) that holds the byte at `offset`.
    public func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The byte range of a line (from 1), without its line ending. Lines past the end are empty ranges at the end.
    public func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<max(start, end)
    }

    /// The text of a line (from 1), without its line ending.
    public func text(ofLine line: Int) -> String { text(in: range(ofLine: line)) }

    /// The text of a byte range; bytes that are not UTF-8 are replaced.
    public func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The byte offset of a line and a column counted in bytes (both from 1), as libcmark reports them.
    public func offset(line: Int, byteColumn: Int) -> Int {
        let range = range(ofLine: line)
        return min(range.lowerBound + max(byteColumn - 1, 0), range.upperBound)
    }

    /// The byte offset of a line and a column counted in Unicode scalars (both from 1), as Yams reports them.
    public func offset(line: Int, scalarColumn: Int) -> Int {
        let range = range(ofLine: line)
        var offset = range.lowerBound
        var remaining = max(scalarColumn - 1, 0)
        while remaining > 0, offset < range.upperBound {
            offset += 1
            while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            remaining -= 1
        }
        return offset
    }
}
