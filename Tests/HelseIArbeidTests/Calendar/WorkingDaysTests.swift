import Testing

@testable import HelseIArbeid

struct WorkingDaysTests {
    @Test(arguments: [
        "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
        "2028-04-16", "2029-04-01", "2030-04-21",
        // The earliest and the latest there can be, and the two years the formula corrects.
        "1913-03-23", "2008-03-23", "1943-04-25", "2038-04-25", "1954-04-18", "1981-04-19",
    ])
    func knowsEasterSunday(text: String) throws {
        let sunday = try day(text)
        #expect(WorkingDays.easterSunday(in: sunday.year) == sunday)
    }

    @Test func putsEasterOnSundayInSpringEveryYear() {
        let wrong = (1900...2199).filter { year in
            let easter = WorkingDays.easterSunday(in: year)
            let isInSpring = (3...4).contains(easter.month) && !(easter.month == 3 && easter.day < 22)
                && !(easter.month == 4 && easter.day > 25)
            return easter.weekday != .sunday || easter.year != year || !isInSpring
        }
        #expect(wrong == [])
    }

    @Test(arguments: [
        ("2026-01-01", "første nyttårsdag"), ("2026-04-02", "skjærtorsdag"), ("2026-04-03", "langfredag"),
        ("2026-04-05", "første påskedag"), ("2026-04-06", "andre påskedag"), ("2026-05-01", "1. mai"),
        ("2026-05-17", "17. mai"), ("2026-05-14", "Kristi himmelfartsdag"), ("2026-05-24", "første pinsedag"),
        ("2026-05-25", "andre pinsedag"), ("2026-12-25", "første juledag"), ("2026-12-26", "andre juledag"),
    ])
    func namesEveryHolidayOf2026(text: String, name: String) throws {
        #expect(WorkingDays.holiday(try day(text)) == name)
        #expect(WorkingDays.reasonOff(try day(text)) == name)
    }

    @Test func findsNoOtherHolidaysIn2026() throws {
        let first = try day("2026-01-01")
        #expect((0..<365).filter { WorkingDays.holiday(first.adding(days: $0)) != nil }.count == 12)
    }

    @Test(arguments: ["2020-05-21", "2021-05-13", "2022-05-26", "2023-05-18", "2024-05-09", "2025-05-29", "2027-05-06"])
    func knowsAscensionDay(text: String) throws {
        #expect(WorkingDays.holiday(try day(text)) == "Kristi himmelfartsdag")
        #expect(try day(text).weekday == .thursday)
    }

    @Test(arguments: ["2020-06-01", "2021-05-24", "2022-06-06", "2023-05-29", "2024-05-20", "2025-06-09", "2028-06-05"])
    func knowsWhitMonday(text: String) throws {
        #expect(WorkingDays.holiday(try day(text)) == "andre pinsedag")
        #expect(try day(text).weekday == .monday)
    }

    @Test func callsConstitutionDayByItsNameWhenItIsWhitMondayToo() throws {
        #expect(WorkingDays.easterSunday(in: 2027).adding(days: 50) == (try day("2027-05-17")))
        #expect(WorkingDays.holiday(try day("2027-05-17")) == "17. mai")
    }

    @Test(arguments: [
        ("2026-11-21", "lørdag"), ("2026-11-22", "søndag"), ("2026-04-04", "lørdag"), ("2026-05-16", "lørdag"),
    ])
    func isOffInWeekends(text: String, reason: String) throws {
        #expect(WorkingDays.reasonOff(try day(text)) == reason)
        #expect(WorkingDays.holiday(try day(text)) == nil)
    }

    @Test(arguments: [
        "2026-04-01", "2026-04-07", "2026-04-30", "2026-05-13", "2026-05-15", "2026-05-18", "2026-05-26", "2026-12-24",
        "2026-12-31", "2026-11-20", "2026-11-23",
    ])
    func worksOnTheDaysAround(text: String) throws {
        #expect(WorkingDays.reasonOff(try day(text)) == nil)
        #expect(WorkingDays.onOrBefore(try day(text)) == (try day(text)))
    }

    @Test(arguments: [
        // Easter: from Maundy Thursday to Easter Monday nobody is at work.
        ("2026-04-02", "2026-04-01"), ("2026-04-03", "2026-04-01"), ("2026-04-04", "2026-04-01"),
        ("2026-04-05", "2026-04-01"), ("2026-04-06", "2026-04-01"),
        ("2026-05-14", "2026-05-13"), ("2026-05-17", "2026-05-15"), ("2026-05-25", "2026-05-22"),
        ("2027-01-01", "2026-12-31"), ("2026-12-27", "2026-12-24"), ("2026-11-22", "2026-11-20"),
    ])
    func findsWorkingDayBefore(text: String, before: String) throws {
        #expect(WorkingDays.onOrBefore(try day(text)).iso == before)
    }
}
