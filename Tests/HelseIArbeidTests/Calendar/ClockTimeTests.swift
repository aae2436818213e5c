import HelseIArbeid
import Testing

struct ClockTimeTests {
    @Test(arguments: [
        "9", "09", "09.00", "9.00", "9:00", "09:00", "0900", "kl. 9", "kl. 09.00", "kl.9", "kl 9:00", "Kl. 0900",
        "KL. 9", "kl.\u{A0}9", " 9.00 ", " kl. 9.00",
    ])
    func readsNineInTheMorning(text: String) {
        #expect(ClockTime(text)?.minutes == 9 * 60)
    }

    @Test(arguments: [("0", 0), ("00.00", 0), ("0000", 0), ("00.01", 1), ("12.30", 750), ("1259", 779), ("23.59", 1439)])
    func readsToTheMinute(text: String, minutes: Int) {
        #expect(ClockTime(text)?.minutes == minutes)
    }

    @Test(arguments: [
        "", " ", "kl.", "kl", "25", "24.01", "2401", "9.60", "0960", "9.5", "9.", ".30", "9.000", "900", "09000", "9.00.00",
        "ni", "9h", "-1", "-9.00", "+9", "+9.00", "+900", "9.+5", "９", "9,30", "klokka 9",
    ])
    func refusesEverythingElse(text: String) {
        #expect(ClockTime(text) == nil)
    }

    @Test func readsBackWhatIsWritten() {
        #expect((0..<24 * 60).filter { ClockTime(ClockTime(minutes: $0).written)?.minutes != $0 } == [])
    }

    @Test func writesHoursAndMinutesWithTwoDigits() {
        #expect(ClockTime(minutes: 9 * 60 + 5).written == "09.05")
        #expect(ClockTime(minutes: 0).written == "00.00")
        #expect(ClockTime(minutes: 23 * 60 + 59).written == "23.59")
    }

    @Test func runsOnIntoTheNight() throws {
        let late = try #require(ClockTime("23.40")).adding(minutes: 90)
        #expect(late.written == "01.10")
        #expect(try #require(ClockTime("23.59")) < late)
    }

    @Test func goesBackWithNegativeMinutes() throws {
        #expect(try #require(ClockTime("12.30")).adding(minutes: -31).written == "11.59")
    }
}

struct TimeRangeTests {
    private func times(_ start: String, _ end: String) throws -> (start: ClockTime, end: ClockTime) {
        (try #require(ClockTime(start)), try #require(ClockTime(end)))
    }

    @Test(arguments: [
        "12.30–14.00", "12.30-14.00", "12.30—14.00", "12.30 – 14.00", "kl. 1230-1400", "12:30–14:00", "1230–14",
        "kl. 12.30 – kl. 14.00", "12.30\u{A0}–\u{A0}14.00",
    ])
    func readsSlot(text: String) throws {
        let (start, end) = try times("12.30", "14.00")
        let range = try #require(TimeRange(start: start, end: end))
        #expect(TimeRange.read(text) == .range(range))
        #expect(range.minutes == 90)
        #expect(range.written == "12.30–14.00")
    }

    @Test func readsWholeHours() throws {
        let (start, end) = try times("14", "16")
        #expect(TimeRange.read("14-16") == TimeRange(start: start, end: end).map(TimeRange.Reading.range))
    }

    @Test func refusesSlotThatEndsBeforeItStarts() throws {
        let (start, end) = try times("14.00", "12.30")
        #expect(TimeRange(start: start, end: end) == nil)
        #expect(TimeRange.read("14.00–12.30") == .endsBeforeStart(start, end))
    }

    @Test func refusesSlotThatEndsAsItStarts() throws {
        let (start, end) = try times("14.00", "14.00")
        #expect(TimeRange(start: start, end: end) == nil)
        #expect(TimeRange.read("14-14") == .endsBeforeStart(start, end))
    }

    @Test func acceptsOneMinute() throws {
        let (start, end) = try times("13.59", "14.00")
        #expect(TimeRange(start: start, end: end)?.minutes == 1)
    }

    @Test(arguments: [
        "", "–", "12.30", "12.30–", "–14.00", "12.30 14.00", "12.30–14.00–15.00", "12.30–25.00", "12.60–14.00", "ni–ti",
        "12.30 til 14.00", "22.00–24.30",
    ])
    func tellsWhenItCannotBeRead(text: String) {
        #expect(TimeRange.read(text) == .unreadable)
    }
}
