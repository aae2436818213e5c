import HelseIArbeid
import Testing

struct DeadlineTests {
    private func days(_ text: String) throws -> [String] {
        try Company.fixture(text).deadlines.map { "\($0.kind.rawValue) \($0.day.iso)" }
    }

    @Test func comesTwoWeeksBeforeModules2And3() throws {
        let days = try days(
            """
            modul-1 | | 2026-09-01
            modul-2 | | tirsdag 2026-11-03
            modul-3 | | onsdag 2027-02-10
            evalueringsmøte | | 2027-06-01
            """)
        #expect(days == ["valg 2026-10-20", "status 2027-01-27"])
    }

    @Test func countsFromTheFirstCohort() throws {
        #expect(try days("modul-2 | B | 2026-12-09\nmodul-2 | A | 2026-12-08") == ["valg 2026-11-24"])
    }

    @Test(arguments: [
        // 14 days before falls on a Sunday, on Easter Monday, on Ascension Day and on 17 May (a Monday).
        ("2026-11-08", "2026-10-23"), ("2026-04-20", "2026-04-01"), ("2026-05-28", "2026-05-13"),
        ("2027-05-31", "2027-05-14"), ("2027-01-15", "2026-12-31"),
    ])
    func movesToTheWorkingDayBefore(module: String, deadline: String) throws {
        #expect(try days("modul-2 | | \(module)") == ["valg \(deadline)"])
        #expect(try days("modul-3 | | \(module)") == ["status \(deadline)"])
    }

    @Test func countsFromTentativeDateToo() throws {
        #expect(try days("modul-2 | | 2026-11-03 | | usikker") == ["valg 2026-10-20"])
    }

    @Test func isUnknownWithoutDate() throws {
        #expect(try days("modul-2") == [])
        #expect(try days("modul-1 | | 2026-09-01") == [])
        #expect(try Company.fixture("modul-3 | | 2026-11-03").deadline(.choice) == nil)
    }

    @Test func countsFromTheCohortThatHasDate() throws {
        #expect(try days("modul-2 | A\nmodul-2 | B | 2026-11-03") == ["valg 2026-10-20"])
    }

    @Test func isFoundByKind() throws {
        let company = try Company.fixture("modul-2 | | 2026-11-03\nmodul-3 | | 2027-02-10")
        #expect(company.deadline(.choice)?.iso == "2026-10-20")
        #expect(company.deadline(.planStatus)?.iso == "2027-01-27")
    }

    @Test func belongsToModule() {
        #expect(DeadlineKind.choice.module == .module2)
        #expect(DeadlineKind.planStatus.module == .module3)
    }
}
