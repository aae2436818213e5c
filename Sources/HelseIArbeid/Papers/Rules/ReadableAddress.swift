/// A web address for people: what a program has made of its letters is turned back, as far as nothing else changes (C229).
public enum ReadableAddress {
    /// The address with `%C3%B8` as «ø»; what means something in an address stays encoded.
    public static func readable(_ address: String) -> String {
        var result: [UInt8] = []
        let bytes = Array(address.utf8)
        var index = 0
        while index < bytes.count {
            var run: [UInt8] = []
            var end = index
            while let byte = code(bytes, end), byte >= 0x80 {
                run.append(byte)
                end += 3
            }
            if let text = String(validating: run, as: UTF8.self), !text.isEmpty, text.allSatisfy({ $0.isLetter || $0.isNumber }) {
                result += run
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The address a mail filter has wrapped: `…safelinks.protection.outlook.com/?url=https%3A%2F%2F…&data=…`.
    static func unwrapped(_ address: String) -> String? {
        guard address.contains("safelinks.protection.outlook.com"), let start = address.firstRange(of: "url=")?.upperBound else {
            return nil
        }
        let inner = decoded(String(address[start...].prefix { $0 != "&" }))
        return inner.hasPrefix("http") ? inner : nil
    }

    /// The address with its codes turned back once, if they were encoded twice: `%25C3%25B8`.
    static func decodedOnce(_ address: String) -> String? {
        let bytes = Array(address.utf8)
        let isTwice = bytes.indices.contains { index in
            code(bytes, index) == UInt8(ascii: "%") && index + 4 < bytes.count && hex(bytes[index + 3]) != nil
                && hex(bytes[index + 4]) != nil
        }
        return isTwice ? address.replacing("%25", with: "%") : nil
    }

    /// Where a `%` stands that no code follows.
    static func strayPercent(_ address: String) -> Int? {
        let bytes = Array(address.utf8)
        return bytes.indices.first { bytes[$0] == UInt8(ascii: "%") && code(bytes, $0) == nil }
    }

    private static func decoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let byte = code(bytes, index) {
                result.append(byte)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The byte a code at `index` stands for.
    private static func code(_ bytes: [UInt8], _ index: Int) -> UInt8? {
        guard index + 2 < bytes.count, bytes[index] == UInt8(ascii: "%"), let high = hex(bytes[index + 1]),
            let low = hex(bytes[index + 2])
        else { return nil }
        return high * 16 + low
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
