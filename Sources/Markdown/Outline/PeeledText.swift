public import Diagnostics

/// Source text without the signs of its markup: emphasis, escapes, links, tags and comments are taken off and character references
/// resolved, so that a word is whole however it was written. Every character knows its bytes.
///
/// It is for looking for words, so it takes off rather too much than too little.
public struct PeeledText: Sendable {
    public private(set) var scalars: [Unicode.Scalar] = []
    /// The bytes of the file each scalar stands for.
    public private(set) var places: [Range<Int>] = []

    public init(_ file: SourceFile, _ range: Range<Int>) {
        var index = range.lowerBound
        let bytes = file.bytes
        while index < range.upperBound {
            if let length = Self.skipped(bytes, index, range.upperBound) {
                index += length
            } else if let (scalar, length) = Self.reference(bytes, index, range.upperBound) {
                append(scalar, index..<index + length)
                index += length
            } else {
                let length = Self.width(bytes[index])
                let end = min(index + length, range.upperBound)
                if let scalar = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first {
                    append(scalar, index..<end)
                }
                index = end
            }
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ place: Range<Int>) {
        scalars.append(scalar)
        places.append(place)
    }

    private static func width(_ first: UInt8) -> Int {
        switch first {
        case 0xC0..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0...: 4
        default: 1
        }
    }

    /// How many bytes of markup stand here.
    private static func skipped(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
        switch bytes[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "~"): return 1
        case UInt8(ascii: "["): return isTickBox(bytes, index, end) ? nil : linkText(bytes, index, end)
        case UInt8(ascii: "]"):
            guard index + 1 < end, bytes[index + 1] == UInt8(ascii: "(") else { return nil }
            return bytes[index..<end].firstIndex(of: UInt8(ascii: ")")).map { $0 - index + 1 }
        case UInt8(ascii: "!"): return index + 1 < end && bytes[index + 1] == UInt8(ascii: "[") ? 1 : nil
        case UInt8(ascii: "<"): return tag(bytes, index, end)
        default: return nil
        }
    }

    /// `[x]` and `[ ]` are boxes somebody drew.
    private static func isTickBox(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
        index + 2 < end && bytes[index + 2] == UInt8(ascii: "]")
    }

    /// The bracket of a link; one that is no link is text.
    private static func linkText(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
        guard let close = bytes[index..<end].firstIndex(of: UInt8(ascii: "]")), close + 1 < end else { return nil }
        return bytes[close + 1] == UInt8(ascii: "(") ? 1 : nil
    }

    /// A tag, so that what it parts is whole. What stands in a comment is text: somebody may hide a word there.
    private static func tag(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
        guard index + 1 < end else { return nil }
        let next = bytes[index + 1]
        if next == UInt8(ascii: "!") { return 1 }
        guard next == UInt8(ascii: "/") || next | 0x20 >= 0x61 && next | 0x20 <= 0x7A else { return nil }
        return bytes[index..<end].firstIndex(of: UInt8(ascii: ">")).map { $0 - index + 1 }
    }

    /// `&shy;`, `&#173;`, `&#xAD;`.
    private static func reference(_ bytes: [UInt8], _ index: Int, _ end: Int) -> (Unicode.Scalar, Int)? {
        guard bytes[index] == UInt8(ascii: "&"),
            let close = bytes[index..<min(end, index + 12)].firstIndex(of: UInt8(ascii: ";"))
        else { return nil }
        let name = String(decoding: bytes[index + 1..<close], as: UTF8.self)
        let length = close - index + 1
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map { ($0, length) }
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map { ($0, length) } }
        return named[name].map { ($0, length) }
    }

    private static let named: [String: Unicode.Scalar] = [
        "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "nbsp": "\u{A0}", "amp": "&", "lt": "<", "gt": ">", "quot": "\"",
        "oslash": "ø", "aring": "å", "aelig": "æ", "Oslash": "Ø", "Aring": "Å", "AElig": "Æ", "ensp": "\u{2002}", "emsp": "\u{2003}",
    ]
}
