extension Typography {
    /// Bokmål and nynorsk.
    static let months = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "desember",
    ]

    /// What the character at `index` is to the one after it, and its length in bytes. A lone digit is a number.
    static func neighbour(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> (neighbour: Neighbour, length: Int) {
        let byte = text[index]
        let second = index + 1 < text.count ? text[index + 1] : 0
        switch byte {
        case _ where byte.isLetter: return (.word, 1)
        case _ where byte.isDigit: return (.number, 1)
        case 0x20, 0x09, 0x0A: return (.space, 1)
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return (.opening, 1)
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "@"),
            UInt8(ascii: "&"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "\\"):
            return (.joint, 1)
        case 0..<0x80: return (.other, 1)
        case 0xC2 where second == 0xA0: return (.space, 2)
        case 0xC2 where second == 0xAB: return (.opening, 2)
        case paragraphSign.first where second == paragraphSign.last: return (.unit, 2)
        case 0xC2: return (.other, min(2, text.count - index))
        // × and ÷ stand among the letters.
        case 0xC3 where second == 0x97 || second == 0xB7: return (.other, 2)
        // U+2013 and U+2014, the dashes; the rest of U+2000–U+203F is punctuation too.
        case 0xE2 where second == 0x80:
            let third = index + 2 < text.count ? text[index + 2] : 0
            return (third == 0x93 || third == 0x94 ? .opening : .other, min(3, text.count - index))
        default: return (.word, length(at: index, in: text))
        }
    }

    /// The bytes of a character from beyond ASCII, never past the end of the text.
    private static func length(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var end = index + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return end - index
    }

    /// Whether the space at `index` is inside a telephone number: four pairs of digits, `00 00 00 00`.
    static func isInPhone(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let space = UInt8(ascii: " ")
        func isPair(_ start: Int) -> Bool {
            start >= 0 && start + 1 < text.count && text[start].isDigit && text[start + 1].isDigit
        }
        var first = index - 2
        while isPair(first - 3), text[first - 1] == space { first -= 3 }
        var last = first
        while isPair(last + 3), text[last + 2] == space { last += 3 }
        guard isPair(first), last == first + 9 else { return false }
        let isFirst = first == 0 || !text[first - 1].isDigit
        return isFirst && (last + 2 == text.count || !text[last + 2].isDigit)
    }

    /// The number with a comma for its point, if it counts percent and has one or two decimals: `1.000 %` is a thousand.
    static func withDecimalComma(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String? {
        let point = UInt8(ascii: ".")
        guard let place = range.first(where: { text[$0] == point }), (1...2).contains(range.upperBound - place - 1),
            range.allSatisfy({ text[$0].isDigit || $0 == place })
        else { return nil }
        let end = range.upperBound
        let hasSpace = end < text.count && neighbour(in: text, at: end).neighbour == .space
        let next = hasSpace ? end + neighbour(in: text, at: end).length : end
        guard hasSign("%", text, next) || hasSpace && word(text, next) == "prosent" else { return nil }
        return String(decoding: text[range].map { $0 == point ? UInt8(ascii: ",") : $0 }, as: UTF8.self)
    }

    /// Whether a byte can stand after a word but not before one.
    static func followsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"):
            true
        default: false
        }
    }

    /// Whether a single ASCII sign stands at `index`.
    static func hasSign(_ sign: Unicode.Scalar, _ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index < text.count && text[index] == UInt8(ascii: sign)
    }

    /// The word at `index`, if it has only the letters a–z and is not longer than a month.
    static func word(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> String? {
        var end = index
        while end < text.count, end - index <= 9, text[end].isLetter { end += 1 }
        let isWhole = end == text.count || neighbour(in: text, at: end).neighbour != .word
        return end > index && isWhole ? String(decoding: text[index..<end], as: UTF8.self) : nil
    }
}
