/// The smallest pieces dates and times are written with, and where in the text they stand.
struct DateToken: Sendable {
    enum Kind: Sendable { case number, word, space, paragraphBreak, dot, comma, colon, slash, dash, other }

    let kind: Kind
    /// In lower case, without soft hyphens.
    let text: String
    /// UTF-8 bytes of the text that was cut up.
    let range: Range<Int>

    /// The value of a number of at most eight digits.
    var value: Int? { kind == .number ? Int(digits: text) : nil }

    /// Every byte of the text in one token, in order.
    static func cut(_ text: String) -> [DateToken] {
        var tokens: [DateToken] = []
        var offset = 0
        for character in text {
            let range = offset..<offset + character.utf8.count
            offset = range.upperBound
            let kind = Self.kind(of: character)
            guard let last = tokens.last, let joined = join(last, kind, character, range) else {
                tokens.append(DateToken(kind: kind, text: character.lowercased(), range: range))
                continue
            }
            tokens[tokens.count - 1] = joined
        }
        return tokens.map { $0.kind == .number && $0.text.count > 8 ? DateToken(kind: .other, text: $0.text, range: $0.range) : $0 }
    }

    /// The token before with one more character, if they belong together.
    private static func join(_ last: DateToken, _ kind: Kind, _ character: Character, _ range: Range<Int>) -> DateToken? {
        let whole = last.range.lowerBound..<range.upperBound
        switch (last.kind, kind) {
        // A soft hyphen inside a word is no sign anybody sees.
        case (.word, .dash) where character == "\u{AD}": return DateToken(kind: .word, text: last.text, range: whole)
        case (.number, .number), (.word, .word):
            return DateToken(kind: kind, text: last.text + character.lowercased(), range: whole)
        case (.space, .space), (.paragraphBreak, .space):
            let text = last.text + String(character)
            let isBreak = text.filter(\.isNewline).count > 1
            return DateToken(kind: isBreak ? .paragraphBreak : .space, text: text, range: whole)
        default: return nil
        }
    }

    private static func kind(of character: Character) -> Kind {
        switch character {
        case "0"..."9" where character.utf8.count == 1: .number
        case ".": .dot
        case ",": .comma
        case ":": .colon
        case "/", "\u{2044}", "\u{2215}": .slash
        // Hyphens soft and hard, dashes and the minus sign.
        case "-", "\u{AD}", "\u{2010}"..."\u{2015}", "\u{2212}": .dash
        case _ where character.isWhitespace || character == "\u{200B}" || character == "\u{FEFF}": .space
        case _ where character.isLetter: .word
        default: .other
        }
    }
}

/// Moving over tokens without running off the end.
struct DateTokens: Sendable {
    let all: [DateToken]

    init(_ text: String) { all = DateToken.cut(text) }

    var count: Int { all.count }
    subscript(index: Int) -> DateToken? { all.indices.contains(index) ? all[index] : nil }
    func kind(_ index: Int) -> DateToken.Kind? { self[index]?.kind }
    func word(_ index: Int) -> String? { self[index].flatMap { $0.kind == .word ? $0.text : nil } }
    func afterSpace(_ index: Int) -> Int { kind(index) == .space ? index + 1 : index }

    /// A number of so many digits.
    func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
        guard let token = self[index], digits.contains(token.text.count) else { return nil }
        return token.value
    }

    /// Whether a number goes on after this place: `.30`, `-14`, `/2`.
    func goesOn(_ index: Int) -> Bool {
        switch kind(index) {
        case .dot, .colon, .slash, .dash: kind(index + 1) == .number
        case .number, .word: true
        default: false
        }
    }
}
