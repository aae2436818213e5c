import HelseIArbeid
import Testing

struct DeadlinesTests {
    private func due(
        _ kind: DeadlineKind, _ rows: String, on day: String, company: String = Year.company
    ) throws -> Deadlines.Due? {
        Deadlines(of: try Year.process(rows, company: company, on: day))[kind]
    }

    @Test(arguments: [
        // An ordinary autumn.
        ("2026-10-28", "2026-10-14", "2026-09-23", "2026-09-30"),
        // The reminders fall on Ascension Day's eve and on 1 May, then on a Thursday and the day before 17 May.
        ("2026-06-05", "2026-05-22", "2026-04-30", "2026-05-08"), ("2026-06-14", "2026-05-29", "2026-05-08", "2026-05-15"),
        // 17 May 2027 is a Monday, and Whit Monday too: the deadline itself moves to the Friday.
        ("2027-05-31", "2027-05-14", "2027-04-23", "2027-04-30"), ("2027-06-14", "2027-05-31", "2027-05-10", "2027-05-14"),
        ("2028-06-14", "2028-05-31", "2028-05-10", "2028-05-16"),
        // Easter 2026: Maundy Thursday 2 April to Easter Monday 6 April.
        ("2026-04-16", "2026-04-01", "2026-03-11", "2026-03-18"), ("2026-05-04", "2026-04-20", "2026-03-30", "2026-04-01"),
        ("2026-05-08", "2026-04-24", "2026-04-01", "2026-04-10"),
        // Christmas and New Year: 24 and 31 December are working days.
        ("2027-01-08", "2026-12-24", "2026-12-03", "2026-12-10"), ("2027-01-29", "2027-01-15", "2026-12-24", "2026-12-31"),
        ("2027-01-15", "2026-12-31", "2026-12-10", "2026-12-17"),
    ])
    func remindsThreeAndTwoWeeksBeforeOnWorkingDays(module: String, deadline: String, first: String, second: String) throws {
        let due = try #require(try due(.choice, "", on: "2026-01-01", company: "modul-2 | | \(module)"))
        #expect(due.deadline.day.iso == deadline)
        #expect(due.reminders.map(\.iso) == [first, second])
    }

    @Test func remindsOnWorkingDaysBeforeEveryDayOfTwentyYears() throws {
        let first = try day("2020-01-01")
        for deadline in (0..<7305).map({ WorkingDays.onOrBefore(first.adding(days: $0)) }) {
            let reminders = Deadlines.reminders(before: deadline)
            #expect(reminders.count == 2 && reminders[0] < reminders[1] && reminders[1] < deadline)
            #expect(reminders.allSatisfy { WorkingDays.reasonOff($0) == nil })
            #expect((21...26).contains(reminders[0].days(to: deadline)) && (14...19).contains(reminders[1].days(to: deadline)))
        }
    }

    @Test(arguments: [
        ("2026-09-22", Deadlines.State.far), ("2026-09-23", .dueSoon), ("2026-10-14", .dueSoon),
        ("2026-10-15", .overdue(days: 1)), ("2026-10-28", .overdue(days: 14)), ("2026-11-14", .lapsed),
    ])
    func tellsHowNearTheChoiceIs(day: String, state: Deadlines.State) throws {
        #expect(try due(.choice, Year.statements, on: day)?.state == state)
    }

    @Test func meetsTheChoiceWhenChosenAndInvolved() throws {
        let rows = Year.statements + Year.choice
        #expect(try due(.choice, rows, on: "2026-09-01")?.state == .far)
        #expect(try due(.choice, rows, on: "2026-09-02")?.state == .met(on: try day("2026-09-02")))
        #expect(try due(.choice, rows, on: "2026-12-01")?.wasLate == false)
        let late = rows.replacing("2026-09-02", with: "2026-10-15")
        #expect(try due(.choice, late, on: "2026-10-14")?.state == .dueSoon)
        #expect(try due(.choice, late, on: "2026-12-01")?.state == .met(on: try day("2026-10-15")))
        #expect(try due(.choice, late, on: "2026-12-01")?.wasLate == true)
    }

    @Test func meetsThePlanStatusWhenEveryMeasureHasAStatus() throws {
        let three = Year.all + """
            status | 2026-12-01 | T1 | i gang
            status | 2026-12-02 | T2 | ferdig
            status | 2026-12-03 | T3 | stoppet
            status | 2026-12-20 | T3 | i gang

            """
        #expect(try due(.planStatus, three, on: "2027-01-06")?.state == .dueSoon)
        #expect(try due(.planStatus, three, on: "2027-01-07")?.state == .overdue(days: 1))
        let four = three + "status | 2026-12-10 | T4 | ikke begynt"
        #expect(try due(.planStatus, four, on: "2027-01-07")?.state == .met(on: try day("2026-12-10")))
        #expect(try due(.planStatus, four, on: "2026-12-09")?.state == .far)
    }

    @Test(arguments: [("2026-10-28", false), ("2026-10-29", true), ("2027-01-20", true), ("2027-01-21", false)])
    func asksForStatusBetweenTheModules(day: String, isMet: Bool) throws {
        let rows = Year.all + (1...4).map { "status | \(day) | T\($0) | i gang" }.joined(separator: "\n")
        let state = try due(.planStatus, rows, on: "2027-03-01")?.state
        let met = if case .met = state { true } else { false }
        #expect(met == isMet)
    }

    @Test func isNotMetByAPlanWithoutMeasures() throws {
        #expect(try due(.planStatus, Year.statements, on: "2027-01-07")?.state == .overdue(days: 1))
    }

    @Test func asksNothingOfMeasuresThatCameWithModule3() throws {
        let rows = Year.all + """
            status | 2026-12-01 | T1 | i gang
            status | 2026-12-01 | T2 | i gang
            status | 2026-12-01 | T3 | i gang
            status | 2026-12-01 | T4 | i gang
            tiltak | T5 | 2027-01-20 | U1 | leder | Mer | | Alle | 2027-06-01
            """
        #expect(try due(.planStatus, rows, on: "2027-03-01")?.state == .met(on: try day("2026-12-01")))
    }

    @Test func movesWithTheMeeting() throws {
        let rows = "møte | 2026-10-01 | modul-2 | | flyttet | 2026-11-25 | Vikar mangler"
        #expect(try due(.choice, rows, on: "2026-09-30")?.deadline.day.iso == "2026-10-14")
        #expect(try due(.choice, rows, on: "2026-10-01")?.deadline.day.iso == "2026-11-11")
        let unknown = "møte | 2026-10-01 | modul-2 | | flyttet | uviss | Vikar mangler"
        #expect(try due(.choice, unknown, on: "2026-10-01") == nil)
    }

    @Test func listsBothInTheOrderOfTheProgramme() throws {
        #expect(Deadlines(of: try Year.process("")).all.map(\.deadline.kind) == [.choice, .planStatus])
        #expect(Deadlines(of: try Year.process("", company: "")).all.isEmpty)
    }
}
