import HelseIArbeid
import Testing

struct StatementLifeTests {
    private func stage(_ id: String, _ more: String, on day: String = "2027-12-31") throws -> Statement.Stage? {
        try Year.process(Year.statements + more, on: day).stage(id)
    }

    @Test func beginsAsProposed() throws {
        let statement = try #require(try Year.process(Year.statements).statement(id("U3")))
        #expect(statement.stage == .proposed)
        #expect(statement.text == "Det er lov å si nei" && statement.cohort == "B" && statement.group == 1)
        #expect(statement.day.iso == "2026-08-14" && statement.votes == nil && statement.origins == [])
    }

    @Test func isPrioritisedWhenVotesAreCounted() throws {
        #expect(try stage("U1", "sortering | 2026-08-25 | U1 | stemmer | 0") == .prioritised(votes: 0))
        let twice = "sortering | 2026-08-25 | U1 | stemmer | 4\nsortering | 2026-08-26 | U1 | stemmer | 7"
        #expect(try stage("U1", twice) == .prioritised(votes: 7))
        #expect(try stage("U1", twice, on: "2026-08-25") == .prioritised(votes: 4))
    }

    @Test func goesThroughItsWholeLifeDayByDay() throws {
        let rows = Year.all + """
            status | 2026-11-10 | T1 | i gang
            status | 2026-12-01 | T1 | ferdig
            status | 2026-12-02 | T4 | stoppet
            effekt | 2027-01-20 | T1 | Flere sier fra
            """
        let days: [(String, Statement.Stage?)] = [
            ("2026-08-13", nil), ("2026-08-14", .proposed), ("2026-08-24", .proposed),
            ("2026-08-25", .prioritised(votes: 9)), ("2026-08-31", .prioritised(votes: 9)),
            ("2026-09-01", .chosen(.first)), ("2026-10-27", .chosen(.first)), ("2026-10-28", .withMeasures(.first)),
            ("2026-12-01", .withMeasures(.first)), ("2026-12-02", .carriedOut(.first)), ("2027-01-19", .carriedOut(.first)),
            ("2027-01-20", .withEffect(.first)),
        ]
        for (day, stage) in days {
            #expect(try Year.process(rows, on: day).stage("U2") == stage, "\(day)")
        }
    }

    @Test func isNotCarriedOutWhenAllItsMeasuresWereStopped() throws {
        let rows = Year.all + "status | 2026-11-10 | T1 | stoppet\nstatus | 2026-11-10 | T4 | stoppet"
        #expect(try Year.process(rows).stage("U2") == .withMeasures(.first))
    }

    @Test func livesOnInTheOneItIsMergedInto() throws {
        let process = try Year.process(
            Year.statements + """
                sortering | 2026-08-20 | U1 | stemmer | 2
                sortering | 2026-08-20 | U2 | stemmer | 3
                sortering | 2026-08-20 | U2 | slått sammen med | U1
                sortering | 2026-08-21 | U3 | slått sammen med | U2
                sortering | 2026-08-22 | U1 | slått sammen med | U5
                """)
        for merged in ["U1", "U2", "U3"] { #expect(try process.stage(merged) == .merged(into: try id("U5"))) }
        let end = try #require(process.statement(try id("U5")))
        #expect(end.origins.map(\.description) == ["U1", "U2", "U3"])
        #expect(end.stage == .prioritised(votes: 5) && end.votes == 5)
        #expect(process.statement(try id("U1"))?.origins.map(\.description) == ["U2", "U3"])
        #expect(process.unchosen.map(\.id.description) == ["U4", "U5"])
    }

    @Test func addsVotesOfWhatComesInAfterTheCount() throws {
        let rows = """
            sortering | 2026-08-20 | U1 | stemmer | 2
            sortering | 2026-08-21 | U2 | slått sammen med | U1
            sortering | 2026-08-22 | U3 | stemmer | 4
            sortering | 2026-08-22 | U3 | slått sammen med | U1
            """
        #expect(try stage("U1", rows) == .prioritised(votes: 6))
        #expect(try stage("U1", rows + "\nsortering | 2026-08-23 | U1 | stemmer | 5") == .prioritised(votes: 5))
    }

    @Test func takesAnotherInWhileChosen() throws {
        let process = try Year.process(Year.all + "sortering | 2026-11-01 | U5 | slått sammen med | U2")
        #expect(process.statement(try id("U2"))?.origins.map(\.description) == ["U4", "U5"])
        #expect(try process.stage("U2") == .withMeasures(.first))
    }

    @Test func refusesRingAndNamesIt() throws {
        let rows = Year.statements + """
            sortering | 2026-08-20 | U1 | slått sammen med | U2
            sortering | 2026-08-21 | U2 | slått sammen med | U3
            sortering | 2026-08-22 | U3 | slått sammen med | U1
            """
        #expect(
            try Year.refuses(rows) == [
                """
                feil[sla-sammen-i-ring] rader:8 «U1»: utsagnene slås sammen i ring: U3 → U1 → U2 → U3
                hjelp: bestem hvilket av dem de andre skal inn i, og ta bort raden som slår det sammen med et annet
                """
            ])
        #expect(try Year.refuses(rows, on: "2026-08-21") == [])
        #expect(
            try Year.refuses(Year.statements + "sortering | 2026-08-20 | U1 | slått sammen med | U1").first?
                .contains("i ring: U1 → U1") == true)
    }

    @Test(arguments: [
        ("valgt | 1", "velges"), ("valgt bort", "velges bort"), ("stemmer | 3", "få egne stemmer"),
        ("slått sammen med | U3", "slås sammen en gang til"),
    ])
    func refusesEveryStepOfMergedStatement(step: String, verb: String) throws {
        let rows = "sortering | 2026-08-20 | U2 | slått sammen med | U1\nsortering | 2026-08-21 | U2 | \(step)"
        #expect(
            try Year.refuses(Year.statements + rows) == [
                """
                feil[slatt-sammen] rader:7 «U2»: «U2» er slått sammen med «U1» og kan ikke \(verb)
                hjelp: skriv «U1» i stedet, eller ta bort raden
                """
            ])
    }

    @Test func refusesToMergeWhatIsChosen() throws {
        let rows = "sortering | 2026-08-20 | U2 | valgt | 1\nsortering | 2026-08-21 | U2 | slått sammen med | U1"
        #expect(
            try Year.refuses(Year.statements + rows) == [
                """
                feil[slatt-sammen] rader:7 «U2»: «U2» er valgt og kan ikke slås sammen med et annet
                hjelp: slå heller «U1» sammen med «U2», eller velg bort «U2» først
                """
            ])
    }

    @Test func refusesToMergeWhatHasMeasures() throws {
        let rows = "sortering | 2026-11-01 | U2 | valgt bort\nsortering | 2026-11-02 | U2 | slått sammen med | U1"
        let found = try Year.refuses(Year.all + rows)
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix(
                "feil[slatt-sammen] rader:16 «U2»: «U2» har tiltaket «T1» og kan ikke slås sammen med et annet\nmerk") == true)
    }

    @Test(arguments: [
        ("Jeg kan si fra", Statement.Voice.i), ("At jeg får hjelp, gjør at vi står i jobb", .i), ("Eg får ro", .i),
        ("«Vi» hjelper", .we), ("Her er me glade", .we),
    ])
    func tellsWhoItIsAbout(text: String, voice: Statement.Voice) throws {
        let statement = try Year.process("utsagn | U1 | 2026-08-14 | | | \(text)").statement(try id("U1"))
        #expect(statement?.voice == voice && statement?.isI == (voice == .i) && statement?.isWe == (voice == .we))
    }

    @Test(arguments: ["Det er lov å si nei", "Videre plan", "Jegeren", "…"])
    func tellsNothingOfWhoWhenItIsNotSaid(text: String) throws {
        #expect(try Year.process("utsagn | U1 | 2026-08-14 | | | \(text)").statement(try id("U1"))?.voice == nil)
    }
}
