import Diagnostics
import HelseIArbeid
import Testing

extension Rows {
    /// Registers from lines like these, in the order of the columns of each register:
    ///
    ///     utsagn | U1 | 2026-08-14 | A | 1 | Jeg sier fra tidlig
    ///     sortering | 2026-08-20 | U2 | slått sammen med | U1
    ///     involvering | 2026-09-01 | prikker | Tre prikker hver | 24
    ///     tiltak | T1 | 2026-10-28 | U1 | gruppe | Vi spør | Hver dag | Lederen | 2026-12-01
    ///     status | 2026-11-10 | T1 | i gang | kommentar | hinder
    ///     effekt | 2026-12-01 | T1 | Flere sier fra
    ///     mål | M1 | 2026-04-21 | Færre er borte | slik er det nå
    ///     vurdering | 2027-03-16 | M1 | delvis | merknad
    ///     oppmøte | 2026-08-14 | modul-1 | A | 12 | 13
    ///     møte | 2026-10-01 | modul-2 | A | flyttet | 2026-11-04 | grunn
    static func fixture(_ text: String) throws -> Rows {
        let lines = Fixture("rader", text).lines
        func all<Row>(_ key: String, _ make: (Fixture.Line) throws -> Row) rethrows -> [Row] {
            try lines.filter { $0.key == key }.map(make)
        }
        return Rows(
            statements: try all("utsagn") { line in
                StatementRow(
                    id: try line.id(0), date: try line.day(1), cohort: line.field(2), group: try line.count(3),
                    text: line.field(4) ?? Located("Jeg kan.", at: line.span), span: line.span)
            },
            sorting: try all("sortering") { line in
                SortingRow(
                    date: try line.day(0), statement: try line.id(1), step: try line.step(), note: nil, span: line.span)
            },
            involvement: try all("involvering") { line in
                InvolvementRow(
                    date: try line.day(0), method: try line.word(1), how: try #require(line.field(2)),
                    people: try line.count(3), span: line.span)
            },
            measures: try all("tiltak") { line in
                MeasureRow(
                    id: try line.id(0), date: try line.day(1), statement: try line.id(2), level: try line.word(3),
                    what: try #require(line.field(4)), how: line.field(5), who: try #require(line.field(6)),
                    due: try line.day(7), span: line.span)
            },
            statuses: try all("status") { line in
                StatusRow(
                    date: try line.day(0), measure: try line.id(1), state: try line.word(2), comment: line.field(3),
                    obstacle: line.field(4), span: line.span)
            },
            effects: try all("effekt") { line in
                EffectRow(
                    date: try line.day(0), measure: try line.id(1), text: try #require(line.field(2)), span: line.span)
            },
            goals: try all("mål") { line in
                GoalRow(
                    id: try line.id(0), date: try line.day(1), text: try #require(line.field(2)), baseline: line.field(3),
                    span: line.span)
            },
            evaluations: try all("vurdering") { line in
                EvaluationRow(
                    date: try line.day(0), goal: try line.id(1), verdict: try line.word(2), note: line.field(3),
                    span: line.span)
            },
            attendance: try all("oppmøte") { line in
                AttendanceRow(
                    date: try line.day(0), session: try line.session(1), cohort: line.field(2),
                    present: try #require(try line.count(3)), of: try line.count(4), span: line.span)
            },
            meetings: try all("møte") { line in
                MeetingRow(
                    date: try line.day(0), session: try line.session(1), cohort: line.field(2), event: try line.event(),
                    span: line.span)
            })
    }
}

extension Fixture.Line {
    fileprivate func required(_ index: Int) throws -> Located<String> { try #require(field(index), "\(span.text)") }

    fileprivate func id<Owner>(_ index: Int) throws -> Located<NumberedID<Owner>> {
        try required(index).map { try #require(NumberedID($0), "\($0)") }
    }

    fileprivate func day(_ index: Int) throws -> Located<Day> {
        try required(index).map { try #require(Day(iso: $0), "\($0)") }
    }

    fileprivate func count(_ index: Int) throws -> Located<Int>? { try field(index)?.map { try #require(Int($0)) } }

    fileprivate func word<Word: RawRepresentable & Sendable>(_ index: Int) throws -> Located<Word> where Word.RawValue == String {
        try required(index).map { try #require(Word(rawValue: $0), "\($0)") }
    }

    fileprivate func session(_ index: Int) throws -> Located<Session> {
        try required(index).map { try #require(Session(called: $0), "\($0)") }
    }

    fileprivate func step() throws -> SortingRow.Step {
        switch try required(2).value {
        case "slått sammen med": return .merged(into: try id(3))
        case "stemmer": return .counted(votes: try #require(try count(3)))
        case "valgt": return .chosen(try required(3).map { try #require(Int($0).flatMap(Rank.init)) })
        case let other:
            try #require(other == "valgt bort")
            return .unchosen
        }
    }

    fileprivate func event() throws -> MeetingRow.Event {
        guard try required(3).value == "flyttet" else { return .held }
        let newDay: MeetingRow.NewDay = try required(4).value == "uviss" ? .unknown : .on(try day(4))
        return .moved(to: newDay, reason: try required(5))
    }
}

/// One company's year, so far as the registers tell it: statements in August, a choice in September, a plan in October.
enum Year {
    /// Two cohorts of 13 and 11.
    static let company = """
        pulje | A | 13
        pulje | B | 11
        modul-1 | | 2026-08-14
        modul-2 | | 2026-10-28
        modul-3 | | 2027-01-20
        """

    static let statements = """
        utsagn | U1 | 2026-08-14 | A | 1 | Jeg kan si fra
        utsagn | U2 | 2026-08-14 | A | 2 | Vi spør hverandre
        utsagn | U3 | 2026-08-14 | B | 1 | Det er lov å si nei
        utsagn | U4 | 2026-08-14 | B | 1 | Vi hjelper hverandre
        utsagn | U5 | 2026-08-14 | B | 2 | Eg får ro

        """

    static let choice = """
        sortering | 2026-08-20 | U4 | slått sammen med | U2
        sortering | 2026-08-25 | U2 | stemmer | 9
        sortering | 2026-09-01 | U2 | valgt | 1
        sortering | 2026-09-01 | U1 | valgt | 2
        involvering | 2026-09-02 | prikker | Tre prikker hver | 24

        """

    static let plan = """
        tiltak | T1 | 2026-10-28 | U2 | gruppe | Vi spør om morgenen | | Rødstua | 2026-12-01
        tiltak | T2 | 2026-10-28 | U1 | leder | Fast tid til samtale | | Styreren | 2026-12-01
        tiltak | T3 | 2026-10-28 | U1 | individ | Si fra | | Alle | 2026-12-01
        tiltak | T4 | 2026-10-28 | U2 | organisasjon | Inn i planen | | Rådet | 2026-12-01

        """

    static let all = statements + choice + plan

    static func checked(
        _ rows: String, company: String = company, on iso: String = "2027-12-31"
    ) throws -> Checked<CompanyProcess> {
        CompanyProcess.standing(try .fixture(rows), in: try .fixture(company), on: try day(iso))
    }

    /// The process of rows that break no rule.
    static func process(_ rows: String, company: String = company, on iso: String = "2027-12-31") throws -> CompanyProcess {
        let checked = try checked(rows, company: company, on: iso)
        return try #require(checked.value, "\(shown(checked.diagnostics))")
    }

    /// What is said about the rows: errors, warnings and hints.
    static func says(_ rows: String, company: String = company, on iso: String = "2027-12-31") throws -> [String] {
        shown(try checked(rows, company: company, on: iso).diagnostics)
    }

    /// `error`s only.
    static func refuses(_ rows: String, company: String = company, on iso: String = "2027-12-31") throws -> [String] {
        shown(try checked(rows, company: company, on: iso).diagnostics.filter { $0.severity == .error })
    }
}

/// `U12`, `T3`, `M1`.
func id<Owner>(_ text: String) throws -> NumberedID<Owner> { try #require(NumberedID(text), "\(text)") }

extension CompanyProcess {
    func stage(_ text: String) throws -> Statement.Stage? { statement(try id(text))?.stage }
}
