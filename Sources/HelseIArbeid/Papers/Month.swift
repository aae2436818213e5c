/// A month of a year: as finely as the plan of a project is told.
public struct Month: Sendable, Hashable, Comparable {
    public let year: Int
    /// 1 to 12.
    public let month: Int

    /// `nil` if there is no such month.
    public init?(year: Int, month: Int) {
        guard (1900...2200).contains(year), (1...12).contains(month) else { return nil }
        self.init(knownYear: year, month: month)
    }

    /// For months that are known to exist.
    init(knownYear year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    public init(of day: Day) { self.init(knownYear: day.year, month: day.month) }

    /// Reads `mars 2027`, `mars2027`, `mar. 2027` and `2027-03`.
    public init?(_ text: String) {
        if let day = Day(iso: text + "-01") {
            self.init(of: day)
            return
        }
        let tokens = PlanToken.all(in: Array(text.unicodeScalars))
        guard let found = PlanToken.month(tokens, at: 0), found.end == tokens.count, let month = found.month else { return nil }
        self = month
    }

    public static func < (left: Month, right: Month) -> Bool { (left.year, left.month) < (right.year, right.month) }

    /// «mars 2027».
    public func written(in language: Language) -> String { "\(name(in: language)) \(year)" }

    /// «mars».
    func name(in language: Language) -> String {
        // Every name stands between the day and the year.
        let words = first.written(in: language).split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
        return words.count == 3 ? String(words[1]) : ""
    }

    public var first: Day { Day(knownYear: year, month: month, day: 1) }
    public var last: Day { Day(knownYear: year, month: month, day: Day.length(ofMonth: month, in: year)) }

    /// So many months later, or earlier.
    func adding(months: Int) -> Month {
        let index = year * 12 + month - 1 + months
        return Month(knownYear: index / 12, month: index % 12 + 1)
    }
}

/// From the first day of one month to the last of another.
public struct MonthPeriod: Sendable, Hashable {
    public let from: Month
    public let to: Month

    /// `nil` if it ends before it begins.
    public init?(from: Month, to: Month) {
        guard from <= to else { return nil }
        self.from = from
        self.to = to
    }

    public func contains(_ other: MonthPeriod) -> Bool { from <= other.from && other.to <= to }
    public func contains(_ month: Month) -> Bool { from <= month && month <= to }

    /// «januar 2027–juni 2028», «mars–april 2027», «mai 2028».
    public func written(in language: Language) -> String {
        if from == to { return to.written(in: language) }
        let start = from.year == to.year ? from.name(in: language) : from.written(in: language)
        return "\(start)–\(to.written(in: language))"
    }

    /// What a text that should be a period turned out to be.
    public enum Reading: Sendable, Equatable {
        case period(MonthPeriod)
        case endsBeforeStart(Month, Month)
        case unreadable
    }

    /// Reads `januar 2027–juni 2028`, `fra mars til april 2027`, `mai 2028`.
    public static func read(_ text: String) -> Reading {
        if let month = Month(text) { return MonthPeriod(from: month, to: month).map(Reading.period) ?? .unreadable }
        let scalars = Array(text.unicodeScalars)
        guard let written = WrittenPeriod.all(in: scalars).first else { return .unreadable }
        // Nothing but the period, and perhaps «fra» before it.
        let rest = String(scalars: scalars[..<written.range.lowerBound] + scalars[written.range.upperBound...]).lowercased()
        guard ["", "fra", "frå"].contains(rest.filter { !$0.isWhitespace }) else { return .unreadable }
        return written.period.map(Reading.period) ?? .endsBeforeStart(written.from, written.to)
    }
}

/// When something in a plan is to be: on a day, or some time in a month.
public enum PlanMoment: Sendable, Equatable {
    case day(Day)
    case month(Month)

    public init?(_ text: String) {
        if let date = DateText(text) {
            self = .day(date.day)
        } else if let month = Month(text) {
            self = .month(month)
        } else {
            return nil
        }
    }

    public var month: Month {
        switch self {
        case .day(let day): Month(of: day)
        case .month(let month): month
        }
    }

    /// The day by which it should have been.
    public var last: Day {
        switch self {
        case .day(let day): day
        case .month(let month): month.last
        }
    }

    public func written(in language: Language) -> String {
        switch self {
        case .day(let day): day.written(in: language)
        case .month(let month): month.written(in: language)
        }
    }

    /// Whether it is certainly before the other.
    public func isBefore(_ other: PlanMoment) -> Bool {
        if case .day(let day) = self, case .day(let otherDay) = other { return day < otherDay }
        return month < other.month
    }
}
