/// When something is to be done, as it stands after «Frist»: a day, or words that are kept as they are (C150).
enum WrittenDue {
    /// `nil` for what looks like a day but is none: «31. november».
    static func read(_ text: String, near day: Day) -> Due? {
        let isEnded = text.hasSuffix(".") && !text.dropLast().allSatisfy(\.isNumber)
        let text = isEnded ? String(text.dropLast()) : text
        return switch WrittenDay.read(text, near: day) {
        case .day(let written): .day(written)
        case .vague: .vague(text)
        case .unreadable: looksLikeDay(text) ? nil : .vague(text)
        }
    }

    /// Whether a day and its month stand there: `31.11.`, `32/12`, «31. november».
    private static func looksLikeDay(_ text: String) -> Bool {
        let tokens = DateTokens(text)
        return tokens.all.indices.contains { index in
            guard tokens.kind(index) == .number else { return false }
            var next = index + 1
            if [.dot, .slash].contains(tokens.kind(next)), tokens.kind(next + 1) == .number { return true }
            if tokens.kind(next) == .dot { next += 1 }
            return tokens.word(tokens.afterSpace(next)).map { DateNames.month($0) != nil } ?? false
        }
    }

    /// The date a text begins with, in any form, and how many bytes of it that is: what stands after «ny frist».
    static func leading(_ text: String, near day: Day) -> (day: WrittenDay, length: Int)? {
        let tokens = DateTokens(text)
        let grammar = DateGrammar(tokens: tokens)
        guard let span = grammar.span(at: tokens.afterLeadIn(0)), grammar.isFree(after: span),
            case .day(let written) = span.outcome(near: day), let end = tokens[span.end - 1]?.range.upperBound
        else { return nil }
        return (written, end)
    }
}
