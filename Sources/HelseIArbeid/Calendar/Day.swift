/// A day in the calendar, with no time zone and no clock: the only dates the domain knows.
public struct Day: Sendable, Hashable, Comparable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// `nil` if there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...2200).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Self.length(ofMonth: month, in: year) else { return nil }
        self.init(knownYear: year, month: month, day: day)
    }

    /// For days that are known to exist, because a formula gave them.
    init(knownYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-11-20`; `nil` for anything else.
    public init?(iso text: String) {
        let bytes = Array(text.utf8)
        let digits = bytes.enumerated().filter { $0.offset != 4 && $0.offset != 7 }.map { Int($0.element) - 48 }
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            digits.allSatisfy({ (0...9).contains($0) })
        else { return nil }
        self.init(
            year: digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3],
            month: digits[4] * 10 + digits[5], day: digits[6] * 10 + digits[7])
    }

    /// `2026-11-20`.
    public var iso: String { "\(year)-\(month.twoDigits)-\(day.twoDigits)" }

    public static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day {
    /// Days since 1 March of year 0, after Howard Hinnant's `days_from_civil`.
    private var number: Int {
        let y = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return y * 365 + y / 4 - y / 100 + y / 400 + dayOfYear
    }

    private init(number: Int) {
        let era = number / 146_097
        let dayOfEra = number % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(
            knownYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// The day `days` later, or earlier if negative.
    public func adding(days: Int) -> Day { Day(number: number + days) }

    /// Days from this one to `other`; negative if `other` is earlier.
    public func days(to other: Day) -> Int { other.number - number }

    public var weekday: Weekday {
        // 1 March of year 0 was a Wednesday.
        Weekday.allCases[(number + 2) % 7]
    }
}

extension Int {
    /// `7` as «07».
    var twoDigits: String { self < 10 ? "0\(self)" : String(self) }

    /// Reads digits and nothing else; `Int("+7")` is 7, which is no way to write a day or an hour.
    init?(digits text: some StringProtocol) {
        guard text.first?.isNumber == true else { return nil }
        self.init(text)
    }
}

extension Day {
    /// 1 January 1970: what a machine without a clock says.
    public static let epoch = Day(knownYear: 1970, month: 1, day: 1)
}
