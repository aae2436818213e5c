/// The year of a date that was written without one, from the day of the document it stands in (C234).
///
/// The date is taken to lie at most four months before the document and otherwise after it: minutes tell of the weeks behind
/// them, and name meetings and deadlines up to most of a year ahead.
enum WrittenYear {
    static let daysBack = 122

    /// The only day of that name from four months before `near` until a year after that; `nil` if there is none (29 February).
    static func day(_ day: Int, month: Int, near: Day) -> Day? {
        let earliest = near.adding(days: -daysBack)
        return onOrAfter(day, month: month, earliest)
    }

    /// The first such day from `earliest` on, within a year.
    static func onOrAfter(_ day: Int, month: Int, _ earliest: Day) -> Day? {
        [earliest.year, earliest.year + 1].lazy.compactMap { Day(year: $0, month: month, day: day) }.first { $0 >= earliest }
    }

    /// The last such day until `latest`, within a year.
    static func onOrBefore(_ day: Int, month: Int, _ latest: Day) -> Day? {
        [latest.year, latest.year - 1].lazy.compactMap { Day(year: $0, month: month, day: day) }.first { $0 <= latest }
    }
}

/// What a date in a text turned out to be.
enum DateOutcome: Sendable {
    case day(WrittenDay)
    /// No year is written, and there is no document to take it from.
    case noYear
    case noSuchDay
}

extension DateSpan {
    /// The days it stands for, with a missing year taken from the other date or from `near`.
    func outcome(near: Day?) -> DateOutcome {
        guard let last else {
            guard let year = first.year else { return inferred(near: near) }
            return outcome(first.month.flatMap { Day(year: year, month: $0, day: first.day) }, nil)
        }
        guard let lastMonth = last.month else { return .noSuchDay }
        let firstMonth = first.month ?? lastMonth
        switch (first.year, last.year) {
        case (let year?, let lastYear):
            guard let start = Day(year: year, month: firstMonth, day: first.day) else { return .noSuchDay }
            let end = lastYear.map { Day(year: $0, month: lastMonth, day: last.day) }
            return outcome(start, end ?? WrittenYear.onOrAfter(last.day, month: lastMonth, start))
        case (nil, let year?):
            guard let end = Day(year: year, month: lastMonth, day: last.day) else { return .noSuchDay }
            return outcome(WrittenYear.onOrBefore(first.day, month: firstMonth, end), end)
        case (nil, nil):
            return inferred(near: near)
        }
    }

    private func inferred(near: Day?) -> DateOutcome {
        guard let month = first.month ?? last?.month else { return .noSuchDay }
        // 2000 has every day there is.
        guard Day(year: 2000, month: month, day: first.day) != nil else { return .noSuchDay }
        guard let near else { return .noYear }
        guard let start = WrittenYear.day(first.day, month: month, near: near) else { return .noSuchDay }
        guard let last, let lastMonth = last.month else { return outcome(start, nil) }
        return outcome(start, WrittenYear.onOrAfter(last.day, month: lastMonth, start))
    }

    private func outcome(_ start: Day?, _ end: Day?) -> DateOutcome {
        guard let start, end != nil || last == nil, start < end ?? start.adding(days: 1) else { return .noSuchDay }
        return .day(
            WrittenDay(
                first: start, last: end ?? start, weekday: weekday, lastWeekday: lastWeekday, isYearInferred: !isYearWritten))
    }
}
