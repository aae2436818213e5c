import HelseIArbeid
import Testing

struct DayTests {
    @Test func readsISO() throws {
        let day = try #require(Day(iso: "2026-11-03"))
        #expect(day.year == 2026)
        #expect(day.month == 11)
        #expect(day.day == 3)
        #expect(day.iso == "2026-11-03")
    }

    @Test(arguments: ["1900-01-01", "2200-12-31", "2000-02-29", "2024-02-29", "2026-12-31"])
    func acceptsDaysAtTheEdges(text: String) throws {
        #expect(try day(text).iso == text)
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-3", "2026-1-03", "26-11-03", "2026/11/03", "2026-11-03 ", " 2026-11-03",
        "2026-11-031", "20261103", "2026-1l-03", "+026-11-03", "2026--1-03", "２０２６-11-03", "03-11-2026",
    ])
    func refusesOtherFormsOfISO(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test(arguments: [
        "2026-00-10", "2026-13-10", "2026-11-00", "2026-11-31", "2026-02-29", "1900-02-29", "2100-02-29", "2024-02-30",
        "2026-04-31", "2026-06-31", "2026-09-31", "2026-12-32", "1899-12-31", "2201-01-01", "0000-00-00",
    ])
    func refusesDaysThatAreNotInTheCalendar(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test(arguments: [Int.min, -1, 0, 32, Int.max])
    func refusesNumbersOutOfBounds(number: Int) {
        #expect(Day(year: 2026, month: 1, day: number) == nil)
        #expect(Day(year: 2026, month: number, day: 1) == nil)
        #expect(Day(year: number, month: 1, day: 1) == nil)
    }

    @Test func ordersByYearThenMonthThenDay() throws {
        let days = try ["2025-12-31", "2026-01-30", "2026-02-01", "2026-02-02", "2026-10-01"].map(day)
        #expect(days.reversed().sorted() == days)
    }

    @Test func startsTheEpochOfMachinesIn1970() {
        #expect(Day.epoch.iso == "1970-01-01")
        #expect(Day.epoch.weekday == .thursday)
    }
}

/// The arithmetic against a count that only knows how long each month is.
struct DayArithmeticTests {
    /// Every day of three centuries, counted one by one: 1900 and 2100 are no leap years, 2000 is.
    private static let calendar: [Day?] = (1900...2199).flatMap { year -> [Day?] in
        let isLeap = year % 4 == 0 && year != 1900 && year != 2100
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return lengths.enumerated().flatMap { month, length in
            (1...length).map { Day(year: year, month: month + 1, day: $0) }
        }
    }

    @Test func agreesWithSlowCountOverThreeCenturies() throws {
        let days = Self.calendar.compactMap(\.self)
        try #require(days.count == Self.calendar.count)
        try #require(days.count == 300 * 365 + 73)
        let first = try #require(days.first)
        let wrong = days.enumerated().filter { count, day in
            first.days(to: day) != count || day.days(to: first) != -count || first.adding(days: count) != day
                || day.adding(days: -count) != first || day.weekday.rawValue != count % 7
                || Day(iso: day.iso) != day
        }
        #expect(wrong.map(\.element.iso) == [])
    }

    @Test func comparesAsItCounts() {
        let days = Self.calendar.compactMap(\.self)
        #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 && !($1 < $0) && $0.adding(days: 1) == $1 })
    }

    @Test(arguments: [
        ("2026-02-28", 1, "2026-03-01"), ("2024-02-28", 1, "2024-02-29"), ("2026-12-31", 1, "2027-01-01"),
        ("2026-11-03", -14, "2026-10-20"), ("2026-11-03", 0, "2026-11-03"), ("2026-11-03", 365, "2027-11-03"),
        ("2100-02-28", 1, "2100-03-01"), ("1900-01-01", -1, "1899-12-31"), ("2199-12-31", 1, "2200-01-01"),
    ])
    func addsDays(from: String, days: Int, to: String) throws {
        let start = try day(from)
        #expect(start.adding(days: days).iso == to)
        #expect(start.days(to: start.adding(days: days)) == days)
    }

    @Test(arguments: [
        ("1900-01-01", Weekday.monday), ("1945-05-08", .tuesday), ("1969-07-20", .sunday), ("1970-01-01", .thursday),
        ("2000-02-29", .tuesday), ("2000-12-31", .sunday), ("2026-11-03", .tuesday), ("2026-11-21", .saturday),
        ("2099-12-31", .thursday), ("2100-03-01", .monday), ("2199-12-31", .tuesday),
    ])
    func knowsWeekdays(text: String, weekday: Weekday) throws {
        #expect(try day(text).weekday == weekday)
    }
}
