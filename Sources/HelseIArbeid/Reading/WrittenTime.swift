/// The time of the day as people write it (C233): `kl. 1400-1600`, `14-16`, `16 – 18`, `09:30 - 10:30`, `kl 09.00-12.00`, `kl. 14`.
public enum WrittenTime {
    /// The whole text as a time; one clock alone is `.start`.
    public static func read(_ text: String) -> TimeRange.Reading {
        let tokens = DateTokens(text)
        guard let found = TimeGrammar(tokens: tokens).time(at: tokens.afterSpace(0)), tokens.isEnd(found.end) else {
            return .unreadable
        }
        return found.reading
    }
}

/// The forms of a time. A clock is read by `ClockTime`.
struct TimeGrammar: Sendable {
    let tokens: DateTokens

    /// A time that was found, and how much tells that it is one.
    struct Found: Sendable {
        let reading: TimeRange.Reading
        /// «kl.» stands before it.
        let isAnnounced: Bool
        /// Every clock has its minutes.
        let hasMinutes: Bool
        /// The first token after it.
        let end: Int
    }

    func time(at index: Int) -> Found? {
        let (isAnnounced, start) = announcement(at: index)
        guard let first = clock(at: start) else { return nil }
        if let second = secondClock(after: first.end) {
            let range = TimeRange(start: first.time, end: second.time)
            return Found(
                reading: range.map(TimeRange.Reading.range) ?? .endsBeforeStart(first.time, second.time), isAnnounced: isAnnounced,
                hasMinutes: first.hasMinutes && second.hasMinutes, end: second.end)
        }
        guard !tokens.goesOn(first.end) else { return nil }
        return Found(reading: .start(first.time), isAnnounced: isAnnounced, hasMinutes: first.hasMinutes, end: first.end)
    }

    private typealias Clock = (time: ClockTime, hasMinutes: Bool, end: Int)

    private func secondClock(after index: Int) -> Clock? {
        let joint = tokens.afterSpace(index)
        guard tokens.kind(joint) == .dash || joint > index && tokens.word(joint) == "til" else { return nil }
        let (_, start) = announcement(at: tokens.afterSpace(joint + 1))
        guard let clock = clock(at: start), !tokens.goesOn(clock.end) else { return nil }
        return clock
    }

    /// «kl.», «kl», «klokka», «klokken», «fra», in any order.
    private func announcement(at index: Int) -> (Bool, start: Int) {
        var (isAnnounced, next) = (false, index)
        while let word = tokens.word(next), ["kl", "klokka", "klokken", "fra", "frå"].contains(word) {
            if word.hasPrefix("kl") { isAnnounced = true }
            next += 1
            if [.dot, .colon].contains(tokens.kind(next)) { next += 1 }
            next = tokens.afterSpace(next)
        }
        return (isAnnounced, next)
    }

    private func clock(at index: Int) -> Clock? {
        guard tokens.kind(index) == .number, let hour = tokens[index]?.text else { return nil }
        if [.dot, .colon].contains(tokens.kind(index + 1)), let minute = tokens[index + 2], minute.kind == .number {
            return ClockTime("\(hour).\(minute.text)").map { ($0, true, index + 3) }
        }
        return ClockTime(hour).map { ($0, hour.count == 4, index + 1) }
    }
}
