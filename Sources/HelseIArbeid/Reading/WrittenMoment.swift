/// A day, perhaps a time, and what is left, often the place: «torsdag 10. september 2026 kl. 14–16, Soria Moria».
public struct WrittenMoment: Sendable, Equatable {
    public let day: WrittenDay
    public let time: TimeRange?
    /// When it begins, also if nobody wrote when it ends.
    public let start: ClockTime?
    /// What is left, without the signs around it; «» if nothing is.
    public let rest: String

    /// `nil` if the text does not begin with a date. A time may stand after the place, if «kl.» or its minutes tell that it is one.
    public static func read(_ text: String, near: Day?) -> WrittenMoment? {
        let tokens = DateTokens(text)
        let grammar = DateGrammar(tokens: tokens)
        guard let span = grammar.span(at: tokens.afterLeadIn(0)), span.certainty >= .leading, grammar.isFree(after: span),
            case .day(let day) = span.outcome(near: near)
        else { return nil }
        let found = time(in: tokens, after: span.end)
        let bytes = Array(text.utf8)
        func part(_ range: Range<Int>) -> String {
            guard let first = tokens[range.lowerBound], !range.isEmpty, let last = tokens[range.upperBound - 1] else { return "" }
            return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self).trimmedOfSigns
        }
        let place = found?.start ?? tokens.count
        let parts = [part(span.end..<place), part((found?.time.end ?? tokens.count)..<tokens.count)].filter { !$0.isEmpty }
        let (range, start) = parted(found?.time.reading)
        return WrittenMoment(day: day, time: range, start: start, rest: parts.joined(separator: " "))
    }

    /// The first time after the date: right behind it in any form, or later if it is plain that it is one.
    private static func time(in tokens: DateTokens, after end: Int) -> (start: Int, time: TimeGrammar.Found)? {
        let grammar = TimeGrammar(tokens: tokens)
        var isNext = true
        for index in end..<max(end, tokens.count) {
            if [.space, .comma, .dot].contains(tokens.kind(index)) { continue }
            defer { isNext = false }
            let before = tokens.kind(index - 1)
            let isFree = isNext || before != .number && before != .word && before != .slash
            guard isFree, let found = grammar.time(at: index) else { continue }
            switch found.reading {
            case .range where isNext || found.isAnnounced || found.hasMinutes: return (index, found)
            case .start where found.isAnnounced: return (index, found)
            default: continue
            }
        }
        return nil
    }

    private static func parted(_ reading: TimeRange.Reading?) -> (TimeRange?, ClockTime?) {
        switch reading {
        case .range(let range): (range, range.start)
        case .start(let clock): (nil, clock)
        default: (nil, nil)
        }
    }
}

extension String {
    /// Without the blanks and signs that only kept it apart from what stood beside it.
    fileprivate var trimmedOfSigns: String {
        let signs: Set<Character> = [",", ";", ":", ".", "–", "—", "-", "/"]
        var text = self[...]
        while let first = text.first, first.isWhitespace || signs.contains(first) { text.removeFirst() }
        while let last = text.last, last.isWhitespace || [",", ";", ":", "–", "—", "-"].contains(last) { text.removeLast() }
        return String(text)
    }
}
