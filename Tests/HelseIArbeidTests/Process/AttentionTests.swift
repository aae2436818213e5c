import Diagnostics
import HelseIArbeid
import Testing

struct AttentionTests {
    private static let held = """
        introduksjonsmøte | | 2026-03-10
        mål-og-planleggingsmøte | | 2026-04-21

        """

    private func attention(_ text: String, on today: String = "2026-11-21", rows: String = "") throws -> [Attention] {
        try Year.process(rows, company: Self.held + text, on: today).attention
    }

    private func deadline(_ kind: DeadlineKind, _ text: String) throws -> Deadline? {
        try Company.fixture(text).deadlines.first { $0.kind == kind }
    }

    @Test func isNotCalledForByOrderlyPlan() throws {
        #expect(try attention("modul-1 | | 2026-11-21\nmodul-2 | | 2027-01-12") == [])
    }

    @Test func isNotCalledForBeforeTheProgrammeBegins() throws {
        #expect(try Year.process("", company: "", on: "2026-11-21").attention == [])
        #expect(try Year.process("", company: "introduksjonsmøte", on: "2026-11-21").attention == [])
    }

    @Test func tellsThatTheNextSessionHasNoDate() throws {
        #expect(try attention("") == [.noDate(.module1)])
        #expect(try attention("modul-1") == [.noDate(.module1)])
        #expect(try attention("modul-1 | | 2026-11-20") == [.noDate(.module2)])
        #expect(try attention("modul-1 | A | 2026-11-20\nmodul-1 | B") == [.noDate(.module1)])
    }

    @Test func saysNothingOfLaterSessionsWithoutDate() throws {
        #expect(try attention("modul-1 | | 2026-11-25\nmodul-3") == [])
    }

    @Test func tellsOfTentativeDateThatHasPassed() throws {
        let text = "modul-1 | | 2026-11-20 | | usikker"
        #expect(try attention(text) == [.tentativeDatePassed(.module1, try day("2026-11-20"))])
        #expect(try attention(text, on: "2026-11-20") == [])
    }

    @Test func tellsOfTentativeDateThatHasPassedBesideOneThatHasNot() throws {
        let text = "modul-1 | A | 2026-11-18 | | usikker\nmodul-1 | B | 2026-12-01"
        #expect(try attention(text) == [.tentativeDatePassed(.module1, try day("2026-11-18"))])
    }

    @Test func takesAgreedDateThatHasPassedAsHeldThoughAnotherCohortIsOpen() throws {
        let text = "modul-1 | A | 2026-11-18\nmodul-1 | B | 2026-12-01 | | usikker"
        #expect(try attention(text) == [])
    }

    @Test(arguments: [
        // Module 2 on 12 January 2027 has its deadline on 29 December 2026.
        ("2026-12-07", false), ("2026-12-08", true), ("2026-12-28", true), ("2026-12-29", true),
    ])
    func remindsThreeWeeksBeforeDeadline(today: String, isDue: Bool) throws {
        let text = "modul-1 | | 2026-11-03\nmodul-2 | | 2027-01-12"
        let deadline = try #require(try deadline(.choice, text))
        #expect(deadline.day.iso == "2026-12-29")
        #expect(try attention(text, on: today) == (isDue ? [.dueSoon(deadline)] : []))
    }

    @Test func asksWhenDeadlineHasPassed() throws {
        let text = "modul-1 | | 2026-11-03\nmodul-2 | | 2027-01-12\nmodul-3 | | 2027-06-15"
        let deadline = try #require(try deadline(.choice, text))
        #expect(try attention(text, on: "2026-12-30") == [.overdue(deadline, days: 1)])
        #expect(try attention(text, on: "2027-01-12") == [.overdue(deadline, days: 14)])
        #expect(try attention(text, on: "2027-01-13") == [])
    }

    @Test func putsReminderLast() throws {
        let text = "modul-1 | | 2026-11-20 | | usikker\nmodul-2 | | 2026-12-08"
        let deadline = try #require(try deadline(.choice, text))
        #expect(
            try attention(text) == [.tentativeDatePassed(.module1, try day("2026-11-20")), .dueSoon(deadline)])
    }

    @Test func remembersBothDeadlines() throws {
        let text = "modul-1 | | 2026-09-01\nmodul-2 | | 2026-11-24\nmodul-3 | | 2026-12-15"
        let choice = try #require(try deadline(.choice, text))
        let status = try #require(try deadline(.planStatus, text))
        #expect(try attention(text) == [.overdue(choice, days: 11), .dueSoon(status)])
    }

    // MARK: - What the registers know

    private static let modules = Year.company

    @Test func asksForNothingThatHasCome() throws {
        let rows = Year.statements + Year.choice
        #expect(try attention(Self.modules, on: "2026-10-20", rows: rows) == [])
        #expect(try attention(Self.modules, on: "2026-10-20").count == 1)
    }

    @Test func tellsThatAChoiceWithoutInvolvementDoesNotCount() throws {
        let rows = Year.statements + Year.choice.split(separator: "\n").filter { !$0.hasPrefix("involvering") }.joined(separator: "\n")
        let found = try attention(Self.modules, on: "2026-09-20", rows: rows)
        #expect(found == [.involvementMissing])
        #expect(found.first?.isPressing == true)
    }

    @Test(arguments: [
        ("2026-11-16", 0, 0), ("2026-11-17", 0, 4), ("2026-12-01", 0, 4), ("2026-12-02", 4, 0),
    ])
    func tellsOfOpenMeasuresAroundTheirDay(today: String, late: Int, soon: Int) throws {
        let found = try attention(Self.modules, on: today, rows: Year.all)
        let counts = found.reduce(into: (late: 0, soon: 0)) { counts, attention in
            if case .measuresOverdue(let ids, _) = attention { counts.late = ids.count }
            if case .measuresDueSoon(let ids, _) = attention { counts.soon = ids.count }
        }
        #expect(counts.late == late && counts.soon == soon)
    }

    @Test func isDoneWithMeasuresThatAreDoneOrStopped() throws {
        let rows = Year.all + "status | 2026-11-20 | T1 | ferdig\nstatus | 2026-11-20 | T2 | stoppet\n"
        guard case .measuresOverdue(let ids, let since) = try attention(Self.modules, on: "2026-12-10", rows: rows).first else {
            Issue.record("nothing is overdue")
            return
        }
        #expect(ids.map(\.description) == ["T3", "T4"] && since.iso == "2026-12-01")
    }
}
