extension WrittenDay {
    /// All dates in running text with their UTF-8 byte ranges, a weekday before them included.
    ///
    /// Only what can hardly be anything else: no times (`14-16`), case numbers (`27/20`, «sak 10/12»), fractions (`1/2`), section
    /// numbers (`5.4`), file names or addresses. Dates without a year are left out if there is no document to take it from.
    public static func find(in text: String, near: Day?) -> [(range: Range<Int>, day: WrittenDay)] {
        let grammar = DateGrammar(tokens: DateTokens(text))
        var found: [(range: Range<Int>, day: WrittenDay)] = []
        var index = 0
        while let token = grammar.tokens[index] {
            guard let span = grammar.certainSpan(at: index), case .day(let day) = span.outcome(near: near),
                let end = grammar.tokens[span.end - 1]?.range.upperBound, day.isPlausible(near: near)
            else {
                index += 1
                continue
            }
            found.append((token.range.lowerBound..<end, day))
            index = span.end
        }
        return found
    }

    /// Six or eight digits, and years of two, may be anything; a date in a document lies within fifteen years of it.
    private func isPlausible(near: Day?) -> Bool {
        guard let near else { return true }
        return abs(first.year - near.year) <= 15
    }
}

extension DateGrammar {
    fileprivate func certainSpan(at index: Int) -> DateSpan? {
        guard tokens.kind(index) == .number || tokens.kind(index) == .word, isFree(before: index) else { return nil }
        guard let span = span(at: index), span.certainty == .certain, isFree(after: span) else { return nil }
        if span.isNamed || span.weekday != nil { return span }
        return isCounted(at: index) ? nil : span
    }

    /// Whether the token begins something, and is not the middle of a longer number, a word or an address.
    func isFree(before index: Int) -> Bool {
        switch tokens.kind(index - 1) {
        case .number, .word, .slash: false
        case .dash where tokens.kind(index - 2) == .dot: tokens.kind(index - 3) != .number
        case .dot, .dash, .colon: tokens.kind(index - 2) != .number
        case .other: !["@", "_", "#", "§", "+", "="].contains(tokens[index - 1]?.text)
        default: true
        }
    }

    /// Whether the date ends where it seems to, and is not the beginning of a longer number or of a file's name.
    func isFree(after span: DateSpan) -> Bool {
        switch tokens.kind(span.end) {
        case .number, .word: false
        case .dot where tokens.kind(span.end + 1) == .word: span.isNamed
        case .dot, .dash, .colon, .slash: span.isNamed || tokens.kind(span.end + 1) != .number
        case .other: !["@", "_", "%", "="].contains(tokens[span.end]?.text)
        default: true
        }
    }

    /// «sak 10/12», «tlf. 22 11 20 19», «pkt. 3.10.2019».
    private func isCounted(at index: Int) -> Bool {
        var before = index - 1
        while [.space, .dot, .colon].contains(tokens.kind(before)) { before -= 1 }
        if tokens.kind(before) == .number, tokens.kind(index) == .number { return true }
        return tokens.word(before).map(DateNames.noDateAfter.contains) ?? false
    }
}
