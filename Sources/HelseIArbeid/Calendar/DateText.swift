/// A date as people write it in a file: `2026-11-03`, `3.11.2026`, `3. november 2026`, each with or without a weekday before it.
public struct DateText: Sendable, Equatable {
    public let day: Day
    /// The weekday that stood beside it, if one did; the rule `RightWeekday` compares.
    public let weekday: Weekday?

    /// `nil` if the text is no date, or no day in the calendar.
    public init?(_ text: String) {
        var words = text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "," }).map(String.init)
        weekday = words.first.flatMap(Weekday.init(norwegian:))
        if weekday != nil { words.removeFirst() }
        guard let day = Self.day(from: words) else { return nil }
        self.day = day
    }

    private static func day(from words: [String]) -> Day? {
        switch words.count {
        case 1:
            if let day = Day(iso: words[0]) { return day }
            let parts = words[0].split(separator: ".", omittingEmptySubsequences: false).map { Int(digits: $0) }
            guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
            return Day(year: year, month: month, day: day)
        case 3:
            guard words[0].hasSuffix("."), let day = Int(digits: words[0].dropLast()),
                let month = Day.month(named: words[1]), let year = Int(digits: words[2])
            else { return nil }
            return Day(year: year, month: month, day: day)
        default: return nil
        }
    }
}
