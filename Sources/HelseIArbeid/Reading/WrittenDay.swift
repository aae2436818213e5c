/// A day, or days in a row, as somebody wrote it (C232).
public struct WrittenDay: Sendable, Equatable {
    public let first: Day
    /// The same as `first` for one day.
    public let last: Day
    /// The weekday written before it; a rule compares it with the day.
    public let weekday: Weekday?
    /// The weekday written before the last day: «onsdag 4. – torsdag 5. november».
    public let lastWeekday: Weekday?
    /// The year was not written, and was taken from the day of the document (`WrittenYear`).
    public let isYearInferred: Bool

    /// What a text that should be a date turned out to be.
    public enum Reading: Sendable, Equatable {
        case day(WrittenDay)
        /// It tells when, but not which day: «Sept. 2020», «okt/nov», «før jul». Kept as it was written (C150).
        case vague(String)
        /// No date, or a day that is not in the calendar.
        case unreadable
    }

    /// The whole text as a date: all forms of C232, with a weekday or «den», «innen», «senest», «før», «til» before it.
    ///
    /// A date without a year is the one that lies at most four months before `near` or otherwise after it; without `near` it is
    /// vague. Two dates that are not days in a row are vague, too.
    public static func read(_ text: String, near: Day?) -> Reading {
        let tokens = DateTokens(text)
        let grammar = DateGrammar(tokens: tokens)
        if let span = grammar.span(at: tokens.afterLeadIn(0)), tokens.isEnd(span.end) {
            switch span.outcome(near: near) {
            case .day(let day): return .day(day)
            case .noYear: return .vague(text.trimmed)
            case .noSuchDay: return .unreadable
            }
        }
        return grammar.tellsWhen ? .vague(text.trimmed) : .unreadable
    }
}

extension DateTokens {
    /// Past blanks and the small words that may stand before a date.
    func afterLeadIn(_ index: Int) -> Int {
        var index = afterSpace(index)
        while let word = word(index), ["den", "innen", "senest", "seinast", "før", "til", "dato"].contains(word) {
            index = afterSpace(kind(index + 1) == .colon ? index + 2 : index + 1)
        }
        return index
    }

    /// Whether nothing but blanks and a full stop is left.
    func isEnd(_ index: Int) -> Bool {
        (index..<max(index, count)).allSatisfy { [.space, .paragraphBreak, .dot].contains(kind($0)) }
    }
}

extension DateGrammar {
    /// Whether the text names a month, a season, a week or a day, without being one date. «31. november» is a mistake, not vague.
    fileprivate var tellsWhen: Bool {
        tokens.all.indices.contains { index in
            guard let word = tokens.word(index) else { return startsDate(at: index) }
            if DateNames.month(word) != nil { return !hasNumber(before: index) }
            if DateNames.vague.contains(word) { return true }
            return Weekday(norwegian: word) != nil && tokens.kind(tokens.afterSpace(index + 1)) != .number
        }
    }

    private func startsDate(at index: Int) -> Bool {
        guard isFree(before: index), let span = span(at: index), span.certainty == .certain, isFree(after: span) else {
            return false
        }
        if case .noSuchDay = span.outcome(near: .epoch) { return false }
        return true
    }

    private func hasNumber(before index: Int) -> Bool {
        var index = index - 1
        if tokens.kind(index) == .space { index -= 1 }
        if tokens.kind(index) == .dot { index -= 1 }
        return tokens.kind(index) == .number
    }
}
