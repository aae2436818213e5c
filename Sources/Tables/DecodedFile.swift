import Diagnostics

/// The text of a table file as UTF-8, whatever it was written in, and the file that spans of that text point into.
struct DecodedFile: Sendable {
    let encoding: TextEncoding
    /// The text, with its line ends as they were.
    let bytes: [UInt8]
    /// A file in which the same offsets hold the same text, so that lines, columns and excerpts are those of the text and not
    /// of the bytes on disk. It is the file that was given, unless that was written in another encoding or ends lines with
    /// CR alone: then it is the decoded text under the same path, with LF for each such CR.
    let file: SourceFile
    /// The first character in another encoding, in a file that holds two.
    let mixture: Range<Int>?

    init(_ source: SourceFile) {
        encoding = TextEncoding(of: source.bytes)
        let text: [UInt8]
        switch encoding {
        case .utf8: text = source.bytes
        case .utf16LittleEndian: text = Self.utf16(source.bytes, low: 0, high: 1)
        case .utf16BigEndian: text = Self.utf16(source.bytes, low: 1, high: 0)
        case .windows1252: text = Self.windows1252(source.bytes[...])
        }
        bytes = Self.withoutMarks(text)
        mixture = encoding == .windows1252 ? Self.mixture(in: source.bytes) : nil
        let shown = Self.withLines(bytes)
        file = shown == source.bytes ? source : SourceFile(path: source.path, bytes: shown)
    }

    /// Half pairs and a half unit at the end become U+FFFD, which is refused where it stands.
    private static func utf16(_ bytes: [UInt8], low: Int, high: Int) -> [UInt8] {
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
            UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
        }
        let text = String(decoding: units, as: UTF16.self) + (bytes.count % 2 == 0 ? "" : "\u{FFFD}")
        return Array(text.utf8)
    }

    private static func windows1252(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Windows1252.scalar(byte)) }
        return Array(String(text).utf8)
    }

    /// Bytes that make «Ã¥» or «â€“» in Windows-1252 are UTF-8, since no one writes that: the file holds both, or is damaged.
    private static func mixture(in bytes: [UInt8]) -> Range<Int>? {
        let isMixed = zip(bytes, bytes.dropFirst()).contains { first, second in
            first == 0xC3 && 0x80...0xBF ~= second || first == 0xE2 && second == 0x80
        }
        guard isMixed, let offset = TextEncoding.firstNotUTF8(bytes) else { return nil }
        let start = windows1252(bytes[..<offset]).count
        return start..<start + windows1252(bytes[offset...offset]).count
    }

    /// Marks at the start are no text, however many programs have put one there.
    private static func withoutMarks(_ text: [UInt8]) -> [UInt8] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var start = 0
        while text[start...].starts(with: mark) { start += 3 }
        return start == 0 ? text : Array(text[start...])
    }

    /// With LF for each CR that has none after it.
    private static func withLines(_ text: [UInt8]) -> [UInt8] {
        var lines = text
        for offset in text.indices where text[offset] == 0x0D {
            if offset + 1 == text.count || text[offset + 1] != 0x0A { lines[offset] = 0x0A }
        }
        return lines
    }
}
