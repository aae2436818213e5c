extension Typography {
    /// Whether the hyphen at `index` means «to»: `10-12`, `kl. 9-10`, `12.30-14.00`, `2025-2028`, `20.-21. mai`.
    ///
    /// A date (`2026-11-20`, `2026-11`), a phone number (`22-33-44-55`), an id (`A-12-3`, `12-3b`) and a paragraph of a
    /// law (`§ 4-3`) keep their hyphens.
    func isRange(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard before == .number || before == .ordinal, !citesLaw else { return false }
        let right = index + 1
        guard right < text.count, text[right].isDigit else { return false }
        let end = right + Self.numberLength(text, right)
        guard end - right <= Self.longestEnd, !Self.continuesID(text, end) else { return false }
        guard before == .number else { return true }

        var left = index
        while left > 0, index - left <= Self.longestEnd, Self.isPartOfNumber(text[left - 1]) { left -= 1 }
        guard index - left <= Self.longestEnd else { return false }
        return !Self.isMonth(year: text[left..<index], month: text[right..<end])
    }

    private static func isMonth(
        year: Slice<UnsafeBufferPointer<UInt8>>, month: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Bool {
        year.count == 4 && year.allSatisfy(\.isDigit) && month.count == 2
            && !"12".utf8.lexicographicallyPrecedes(month)
    }

    /// The bytes of a number, with the `.`, `,` and `:` that have a digit on both sides.
    static func numberLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        var end = index
        while end < text.count, isPartOfNumber(text[end]) {
            if !text[end].isDigit, end + 1 == text.count || !text[end + 1].isDigit { break }
            end += 1
        }
        return end - index
    }

    /// `12.30` and `10000` can end a range; more digits are a phone number or the like.
    private static let longestEnd = 5

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
    }

    /// Whether what follows a number makes it a part of something else. «10-12-åringer» is a range, `10-12-A` is not.
    private static func continuesID(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index < text.count else { return false }
        switch neighbour(in: text, at: index).neighbour {
        case .word: return true
        case .joint where text[index] == UInt8(ascii: "-"):
            guard index + 1 < text.count else { return true }
            let next = text[index + 1]
            return neighbour(in: text, at: index + 1).neighbour != .word || next.isLetter && next & 0x20 == 0
        case .joint: return true
        default: return false
        }
    }
}
