extension Typography {
    /// The rule for each kind of byte.
    mutating func token(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Token {
        switch text[index] {
        case UInt8(ascii: " "): space(text, index)
        case UInt8(ascii: "\""): quote(text, index)
        case UInt8(ascii: "'"): apostrophe(text, index)
        case UInt8(ascii: "-"): hyphens(text, index)
        case UInt8(ascii: "."): fullStops(text, index)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): number(text, index)
        // «20%» is written with a space in Norwegian.
        case UInt8(ascii: "%") where before == .number:
            Token(length: 1, replacement: Self.noBreakSpace + "%", becomes: .other)
        default: wordOrSign(text, index)
        }
    }

    /// A space that must not become the end of a line: `20 %`, `kl. 14`, `§ 4`, `500 kr`, `10. november`, a telephone number.
    private func space(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Token {
        let next = index + 1
        let keeps =
            switch before {
            case .number:
                Self.hasSign("%", text, next) || Self.word(text, next) == "kr" || Self.isInPhone(text, index)
            case .ordinal: Self.word(text, next).map(Self.months.contains) ?? false
            case .unit: next < text.count && text[next].isDigit
            default: false
            }
        return Token(length: 1, replacement: keeps ? Self.noBreakSpace : nil, becomes: .space)
    }

    /// A number. One with a point in it that counts percent has a decimal comma in Norwegian: `25.9%` is no date and no clock.
    private func number(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Token {
        let length = Self.numberLength(text, index)
        let isFree = before != .word && before != .joint && before != .number
        return Token(
            length: length, replacement: isFree ? Self.withDecimalComma(text, index..<index + length) : nil,
            becomes: isFree ? .number : .other)
    }

    /// `"` opens where a word may begin, unless it is followed by what can only follow a word; else it closes. One that
    /// has nothing to close (`5" rør`) is left alone.
    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Token {
        let isFollowedByBoundary = index + 1 < text.count ? Self.followsWord(text[index + 1]) : isLast
        let mayOpen =
            switch before {
            case .start, .space, .opening: openQuotes == 0 || !isFollowedByBoundary
            case .joint: openQuotes == 0
            default: false
            }
        if mayOpen {
            openQuotes += 1
            return Token(length: 1, replacement: "«", becomes: .opening)
        }
        guard openQuotes > 0 else { return Token(length: 1, becomes: .other) }
        openQuotes -= 1
        return Token(length: 1, replacement: "»", becomes: .other)
    }

    private func apostrophe(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Token {
        guard before == .word, index + 1 < text.count, Self.neighbour(in: text, at: index + 1).neighbour == .word else {
            return Token(length: 1, becomes: .other)
        }
        return Token(length: 1, replacement: "’", becomes: .joint)
    }

    /// `--`, ` - ` and the hyphen of a range become a dash; four or more hyphens are somebody's drawing.
    private func hyphens(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Token {
        var length = 1
        while index + length < text.count, text[index + length] == UInt8(ascii: "-") { length += 1 }
        let isDash =
            switch length {
            case 1: before == .space && Self.hasSign(" ", text, index + 1) || isRange(text, index)
            case 2, 3: true
            default: false
            }
        if isDash { return Token(length: length, replacement: Self.dash, becomes: .opening) }
        return Token(length: length, becomes: length == 1 ? .joint : .other)
    }

    private mutating func fullStops(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Token {
        var length = 1
        while index + length < text.count, text[index + length] == UInt8(ascii: ".") { length += 1 }
        if length == 3 { return Token(length: 3, replacement: "…", becomes: .other) }
        // «§ 4-3.» ends a sentence, «jf.» does not.
        if before != .word { citesLaw = false }
        return Token(length: length, becomes: length == 1 && before == .number ? .ordinal : .other)
    }

    private mutating func wordOrSign(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Token {
        var (neighbour, length) = Self.neighbour(in: text, at: index)
        if neighbour == .unit { citesLaw = true }
        guard neighbour == .word else { return Token(length: length, becomes: neighbour) }
        while index + length < text.count {
            let next = Self.neighbour(in: text, at: index + length)
            guard next.neighbour == .word || next.neighbour == .number else { break }
            length += next.length
        }
        // A short string needs no memory of its own.
        let word = length <= 5 ? String(decoding: text[index..<index + length], as: UTF8.self) : ""
        switch word {
        case "og", "til", "eller", "jf", "samt": return Token(length: length, becomes: .word)
        case "kl", "Kl", "nr", "Nr":
            let hasStop = Self.hasSign(".", text, index + length)
            citesLaw = false
            return hasStop ? Token(length: length + 1, becomes: .unit) : Token(length: length, becomes: .word)
        default:
            citesLaw = false
            return Token(length: length, becomes: word == "kr" || word == "Kr" ? .unit : .word)
        }
    }
}
