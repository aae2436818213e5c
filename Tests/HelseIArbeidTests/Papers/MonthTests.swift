import HelseIArbeid
import Testing

/// Months and periods as people write them in a plan.
struct MonthTests {
    @Test(arguments: [
        ("mars 2027", 2027, 3), ("Mars2027", 2027, 3), ("mar. 2027", 2027, 3), ("2027-03", 2027, 3), ("sept. 2020", 2020, 9),
        ("desember 1999", 1999, 12),
    ])
    func readsAMonth(text: String, year: Int, month: Int) { #expect(Month(text) == Month(year: year, month: month)) }

    @Test(arguments: ["mars", "2027", "mars 27", "13 2027", "marsj 2027", "mars 2027 og mer", "2027-13", ""])
    func refusesWhatIsNoMonth(text: String) { #expect(Month(text) == nil) }

    @Test(arguments: [
        ("januar 2027–juni 2028", "januar 2027–juni 2028"), ("Jan-April 2020", "januar–april 2020"),
        ("Mai 2020- Mai2021", "mai 2020–mai 2021"),
        ("fra mai 2020 til mai 2021", "mai 2020–mai 2021"), ("mai 2028", "mai 2028"),
        ("oktober–mars 2028", "oktober 2027–mars 2028"),
        ("fra oktober 2027 til mars", "oktober 2027–mars 2028"), ("mars til og med april 2027", "mars–april 2027"),
    ])
    func readsAPeriod(text: String, written: String) {
        guard case .period(let period) = MonthPeriod.read(text) else {
            Issue.record("\(text)")
            return
        }
        #expect(period.written(in: .bokmål) == written)
        #expect(MonthPeriod.read(written) == .period(period))
    }

    @Test(arguments: ["", "2027", "2027–2028", "3. kvartal 2025–2. kvartal 2026", "hele mars–mai 2027", "mars–mai"])
    func refusesWhatIsNoPeriod(text: String) { #expect(MonthPeriod.read(text) == .unreadable) }

    @Test func tellsAPeriodThatEndsBeforeItBegins() throws {
        let (from, to) = (try #require(Month(year: 2028, month: 3)), try #require(Month(year: 2027, month: 3)))
        #expect(MonthPeriod.read("mars 2028–mars 2027") == .endsBeforeStart(from, to))
    }

    @Test func aMomentIsADayOrAMonth() throws {
        let month = try #require(PlanMoment("mars 2027"))
        let day = try #require(PlanMoment("2027-03-15"))
        #expect(month.last.iso == "2027-03-31" && day.last.iso == "2027-03-15")
        #expect(month.written(in: .bokmål) == "mars 2027" && day.written(in: .bokmål) == "15.\u{A0}mars 2027")
        // Within one month nobody knows which is first, unless both are days.
        #expect(!month.isBefore(day) && !day.isBefore(month))
        let (next, april) = (try #require(PlanMoment("2027-03-16")), try #require(PlanMoment("april 2027")))
        #expect(day.isBefore(next) && !next.isBefore(day) && month.isBefore(april) && day.isBefore(april))
        #expect(PlanMoment("snart") == nil)
    }
}
