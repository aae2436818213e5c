/// How the characters of a table file are written as bytes, as far as Excel has ways of doing it.
enum TextEncoding: Sendable {
    case utf8, utf16LittleEndian, utf16BigEndian, windows1252

    /// By the byte order mark; without one UTF-8, or Windows-1252 for what cannot be UTF-8.
    init(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16LittleEndian
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16BigEndian
        } else {
            self = Self.firstNotUTF8(bytes) == nil ? .utf8 : .windows1252
        }
    }

    /// The first place where the bytes are not UTF-8.
    static func firstNotUTF8(_ bytes: [UInt8]) -> Int? {
        let mended = Array(String(decoding: bytes, as: UTF8.self).utf8)
        guard mended != bytes else { return nil }
        return zip(mended, bytes).enumerated().first { $1.0 != $1.1 }?.offset ?? min(mended.count, bytes.count) - 1
    }

    /// The bytes of a text, without a mark before them, or the characters that this encoding has no bytes for.
    func bytes(of text: String) throws(Unwritable) -> [UInt8] {
        switch self {
        case .utf8: return Array(text.utf8)
        case .utf16LittleEndian: return text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case .utf16BigEndian: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        case .windows1252:
            let bytes = text.unicodeScalars.map(Windows1252.byte)
            let missing = zip(text.unicodeScalars, bytes).filter { $0.1 == nil }.map(\.0)
            guard missing.isEmpty else { throw Unwritable(scalars: missing) }
            return bytes.compactMap { $0 }
        }
    }

    /// The characters a text holds that its file cannot: at least one.
    struct Unwritable: Error {
        let scalars: [Unicode.Scalar]
    }
}

/// Windows-1252, byte by byte. The five bytes without a character stand for the control characters of the same number, as
/// browsers read them; those are refused later, with their place.
enum Windows1252 {
    /// 0x80–0x9F; all other bytes are the character of the same number.
    private static let special = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    private static let numbers = Dictionary(zip(special, UInt8(0x80)...0x9F), uniquingKeysWith: { first, _ in first })

    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        (0x80..<0xA0).contains(byte) ? special[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0..<0x80, 0xA0...0xFF: return UInt8(scalar.value)
        default: return numbers[scalar]
        }
    }
}
