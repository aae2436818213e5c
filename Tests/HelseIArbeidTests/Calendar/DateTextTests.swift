import HelseIArbeid
import Testing

struct DateTextTests {
    @Test(arguments: [
        "2026-11-03", "3.11.2026", "03.11.2026", "3. november 2026", "03. november 2026", "3. NOVEMBER 2026",
        "3.\u{A0}november 2026", " 2026-11-03 ", "3.  november  2026",
    ])
    func readsDateWithoutWeekday(text: String) throws {
        let date = try #require(DateText(text))
        #expect(date.day.iso == "2026-11-03")
        #expect(date.weekday == nil)
    }

    @Test(arguments: [
        "tirsdag 2026-11-03", "tirsdag 3.11.2026", "tirsdag 3. november 2026", "tysdag 3. november 2026",
        "Tirsdag, 3. november 2026", "tirsdag\u{A0}2026-11-03", "TYSDAG 3.11.2026",
    ])
    func readsDateWithWeekday(text: String) throws {
        let date = try #require(DateText(text))
        #expect(date.day.iso == "2026-11-03")
        #expect(date.weekday == .tuesday)
    }

    @Test func keepsWeekdayThatIsWrong() throws {
        let date = try #require(DateText("onsdag 2026-11-03"))
        #expect(date.weekday == .wednesday)
        #expect(date.day.weekday == .tuesday)
    }

    @Test(arguments: 1...12, [Language.bokmål, .nynorsk])
    func readsBackWhatIsWritten(month: Int, language: Language) throws {
        let day = try #require(Day(year: 2026, month: month, day: 28))
        #expect(DateText(day.written(in: language))?.day == day)
        let withWeekday = try #require(DateText(day.writtenWithWeekday(in: language)))
        #expect(withWeekday == DateText("\(day.weekday.name(in: language)) \(day.iso)"))
        #expect(withWeekday.weekday == day.weekday)
    }

    @Test(arguments: [
        "", " ", "tirsdag", "tirsdag tirsdag 2026-11-03", "2026-11-03 tirsdag", "tirs 2026-11-03", "november 2026",
        "3 november 2026", "3. november", "3.november 2026", "3. nov 2026", "3. November, 26", "3.11.26", "3.11",
        "3/11/2026", "2026-11-3", "2026.11.03", "tirsdag den 3. november 2026", "i morgen", "3.11.2026 kl. 12",
    ])
    func refusesOtherForms(text: String) {
        #expect(DateText(text) == nil)
    }

    @Test(arguments: [
        "3..11.2026", ".3.11.2026", "3.11.2026.", "3.11..2026", "+3.11.2026", "3.+11.2026", "3.11.+2026",
        "+3. november 2026", "3. november +2026", "-3.11.2026", ". november 2026",
    ])
    func refusesStraySigns(text: String) {
        #expect(DateText(text) == nil)
    }

    @Test(arguments: ["31.11.2026", "31. november 2026", "29.02.2026", "2026-02-29", "0.11.2026", "3.13.2026", "3.11.1899"])
    func refusesDaysThatAreNotInTheCalendar(text: String) {
        #expect(DateText(text) == nil)
        #expect(DateText("tirsdag \(text)") == nil)
    }
}
