import Testing

@testable import HelseIArbeid

struct DayWrittenTests {
    @Test(arguments: [
        (Language.bokmål, "3.\u{A0}november 2026", "tirsdag 3.\u{A0}november 2026", "3.11."),
        (.nynorsk, "3.\u{A0}november 2026", "tysdag 3.\u{A0}november 2026", "3.11."),
        (.english, "3\u{A0}November 2026", "Tuesday 3\u{A0}November 2026", "3.11"),
        (.polish, "3\u{A0}listopada 2026", "wtorek 3\u{A0}listopada 2026", "3.11"),
        (.ukrainian, "3\u{A0}листопада 2026", "вівторок 3\u{A0}листопада 2026", "3.11"),
    ])
    func writesDayInEveryLanguage(language: Language, plain: String, withWeekday: String, short: String) throws {
        let day = try day("2026-11-03")
        #expect(day.written(in: language) == plain)
        #expect(day.writtenWithWeekday(in: language) == withWeekday)
        #expect(day.short(in: language) == short)
    }

    @Test(arguments: [
        (Language.bokmål, "januar februar mars april mai juni juli august september oktober november desember"),
        (.nynorsk, "januar februar mars april mai juni juli august september oktober november desember"),
        (.english, "January February March April May June July August September October November December"),
        (
            .polish,
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
        ),
        (
            .ukrainian,
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
        ),
    ])
    func namesMonthsInEveryLanguage(language: Language, names: String) throws {
        let written = try (1...12).map { month in
            try #require(Day(year: 2026, month: month, day: 1)).written(in: language)
        }
        let dot = language == .bokmål || language == .nynorsk ? "." : ""
        let expected = names.split(separator: " ").map { "1\(dot)\u{A0}\($0) 2026" }
        #expect(written == expected)
    }

    @Test(arguments: [(Language.bokmål, "31.1."), (.nynorsk, "31.1."), (.english, "31.01"), (.polish, "31.01")])
    func writesShortDayOfFirstMonths(language: Language, text: String) throws {
        #expect(try day("2026-01-31").short(in: language) == text)
    }

    @Test(arguments: [("januar", 1), ("Mai", 5), ("DESEMBER", 12)])
    func findsMonthByItsNorwegianName(name: String, month: Int) {
        #expect(Day.month(named: name) == month)
    }

    @Test(arguments: ["", "jan", "march", "maj", "desember "])
    func findsNoOtherMonth(name: String) {
        #expect(Day.month(named: name) == nil)
    }
}
