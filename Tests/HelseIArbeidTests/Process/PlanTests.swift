import HelseIArbeid
import Testing

struct PlanTests {
    @Test func holdsMeasuresWithTheirStatesAndEffects() throws {
        let process = try Year.process(
            Year.all + """
                status | 2026-11-12 | T1 | i gang | Går fint | Vikar mangler
                status | 2026-11-10 | T1 | ikke begynt
                effekt | 2027-01-20 | T1 | Flere sier fra
                """)
        let measure = try #require(process.measure(try id("T1")))
        #expect(measure.what == "Vi spør om morgenen" && measure.who == "Rødstua" && measure.due.iso == "2026-12-01")
        #expect(measure.level == .group && measure.how == nil && measure.statement.description == "U2")
        #expect(measure.statuses.map(\.state) == [.notBegun, .underWay] && measure.state == .underWay && measure.isOpen)
        #expect(measure.statuses.last?.comment == "Går fint" && measure.statuses.last?.obstacle == "Vikar mangler")
        #expect(measure.effects.map(\.text) == ["Flere sier fra"])
        #expect(process.measures(for: try id("U1")).map(\.id.description) == ["T2", "T3"])
        #expect(process.measure(try id("T2"))?.state == .notBegun)
        #expect(process.sources(of: measure).map(\.description) == ["U2", "U4"])
    }

    @Test func takesTheLastRowOfADay() throws {
        let rows = Year.all + "status | 2026-11-10 | T1 | ferdig\nstatus | 2026-11-10 | T1 | i gang"
        #expect(try Year.process(rows).measure(try id("T1"))?.state == .underWay)
    }

    @Test func saysNothingOfAPlanThatIsWhole() throws {
        #expect(try Year.says(Year.all) == [])
    }

    @Test func refusesMeasureOnUnchosenStatement() throws {
        let rows = Year.statements + Year.choice + "tiltak | T1 | 2026-10-28 | U3 | gruppe | Vi | | Alle | 2026-12-01"
        #expect(
            try Year.refuses(rows) == [
                """
                feil[tiltak-uten-valg] rader:11 «U3»: 28.\u{A0}oktober 2026 er «U3» ikke valgt; tiltak lages for valgte utsagn
                hjelp: rett nummeret (valgt da er «U2» og «U1»), eller velg det med `hia statement choose askeladden U3`
                """
            ])
    }

    @Test func asksWhatWasChosenOnTheDateOfTheMeasure() throws {
        let early = Year.statements + Year.choice + "tiltak | T1 | 2026-08-31 | U2 | gruppe | Vi | | Alle | 2026-12-01"
        #expect(try Year.refuses(early).first?.contains("(ingen er valgt da)") == true)
        #expect(try Year.refuses(early.replacing("T1 | 2026-08-31", with: "T1 | 2026-09-02")) == [])
        #expect(try Year.refuses(Year.all + "sortering | 2026-10-29 | U2 | valgt bort") == [])
        #expect(try Year.refuses(Year.all + "sortering | 2026-10-27 | U2 | valgt bort").count == 2)
    }

    @Test func refusesMeasureOnMergedStatement() throws {
        let rows = Year.statements + Year.choice + "tiltak | T1 | 2026-10-28 | U4 | gruppe | Vi | | Alle | 2026-12-01"
        #expect(
            try Year.refuses(rows) == [
                """
                feil[tiltak-uten-valg] rader:11 «U4»: «U4» er slått sammen med «U2» og kan ikke få tiltak
                hjelp: skriv «U2» i stedet
                """
            ])
    }

    @Test func tellsNothingMoreOfARefusedMeasure() throws {
        let rows = Year.statements + Year.choice + """
            tiltak | T1 | 2026-10-28 | U3 | gruppe | Vi | | Alle | 2026-12-01
            status | 2026-11-10 | T1 | i gang
            effekt | 2026-11-10 | T1 | Bra
            """
        #expect(try Year.refuses(rows).count == 1)
        let again = "\ntiltak | T1 | 2026-10-28 | U2 | gruppe | Vi | | Alle | 2026-12-01"
        #expect(try Year.refuses(rows + again).last?.hasPrefix("feil[samme-navn-to-ganger]") == true)
    }

    @Test func warnsOfMeasureLeftBehindByItsStatement() throws {
        let away = Year.all + "sortering | 2026-11-01 | U2 | valgt bort\nstatus | 2026-11-02 | T4 | ferdig\n"
        #expect(
            try Year.says(away) == [
                """
                advarsel[tiltak-uten-valg] rader:11 «\(Year.plan.split(separator: "\n")[0])»: «U2» er valgt bort, men tiltaket \
                «T1» står åpent
                hjelp: før tiltaket som «stoppet» eller «ferdig» i status.csv, eller velg utsagnet igjen
                """
            ])
        #expect(try Year.says(away + "status | 2026-11-02 | T1 | stoppet") == [])
    }

    @Test(arguments: [("2026-10-27", "tips"), ("2026-10-28", "advarsel"), ("2026-12-24", "advarsel")])
    func asksForAMeasureForEachChoiceFromModule2On(day: String, weight: String) throws {
        #expect(
            try Year.says(Year.statements + Year.choice, on: day).first == """
                \(weight)[tiltak-mangler] rader:8 «sortering | 2026-09-01 | U2 | valgt | 1»: «U2» er valgt, men har ikke fått \
                noe tiltak
                hjelp: lag minst ett i modul 2, med hvem og frist: `hia measure add askeladden`
                """)
        #expect(try Year.says(Year.statements + Year.choice, on: day).count == 2)
    }

    @Test func asksAfterTheLastCohortHasMetAndOnlyAsAHintWithoutDate() throws {
        func weights(_ module: String) throws -> [String] {
            let company = "ansatte | 24\npulje | A | 13\npulje | B | 11\n" + module
            return try Year.says(Year.statements + Year.choice, company: company, on: "2026-10-28").map { String($0.prefix(4)) }
        }
        #expect(try weights("modul-2 | A | 2026-10-27\nmodul-2 | B | 2026-10-29") == ["tips", "tips"])
        #expect(try weights("modul-2 | A | 2026-10-27\nmodul-2 | B | 2026-10-28") == ["adva", "adva"])
        #expect(try weights("") == ["tips", "tips"])
    }

    @Test func hintsAtLevelsWithoutMeasure() throws {
        let lines = Year.all.split(separator: "\n").filter { !$0.contains("T2") && !$0.contains("T4") }
        let rows = lines.joined(separator: "\n")
        let found = try Year.says(rows)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("tips[niva-uten-tiltak] rader:12 ") == true)
        #expect(
            found.first?.contains(": handlingsplanen har ingen tiltak på nivåene «leder» og «organisasjon»\n") == true)
    }

    @Test func warnsOfDeadlineBeforeTheMeasure() throws {
        let rows = Year.all.replacing("Rødstua | 2026-12-01", with: "Rødstua | 2025-12-01")
        #expect(
            try Year.says(rows) == [
                """
                advarsel[dato-for-tidlig] rader:11 «2025-12-01»: fristen for «T1», 1.\u{A0}desember 2025, er før tiltaket ble til
                merk rader:11 «2026-10-28»: tiltaket er fra 28.\u{A0}oktober 2026
                hjelp: se særlig på årstallet
                """
            ])
        #expect(try Year.says(Year.all.replacing("Rødstua | 2026-12-01", with: "Rødstua | 2026-10-28")) == [])
    }

    @Test func evaluatesGoals() throws {
        let rows = """
            mål | M1 | 2026-04-21 | Færre er borte
            mål | M2 | 2026-04-21 | Flere sier fra
            vurdering | 2027-03-16 | M1 | ikke nådd
            vurdering | 2027-04-16 | M1 | delvis | Bedre i mars
            """
        let process = try Year.process(rows)
        #expect(process.goals.map(\.text) == ["Færre er borte", "Flere sier fra"])
        #expect(process.goal(try id("M1"))?.evaluation?.verdict == .partly)
        #expect(process.goal(try id("M1"))?.evaluations.count == 2)
        #expect(process.goal(try id("M2"))?.evaluation == nil)
        #expect(try Year.process(rows, on: "2027-03-16").goal(try id("M1"))?.evaluation?.verdict == .notReached)
    }
}
