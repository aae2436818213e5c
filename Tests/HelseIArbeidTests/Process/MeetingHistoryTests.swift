import Diagnostics
import HelseIArbeid
import Testing

struct MeetingHistoryTests {
    private func dates(_ rows: String, company: String = Year.company, on day: String = "2027-12-31") throws -> [String] {
        try Year.process(rows, company: company, on: day).company.meetings.map { meeting in
            "\(meeting.session.key) \(meeting.cohort?.value ?? "alle") \(meeting.date.day?.iso ?? "-")"
        }
    }

    @Test func keepsThePlanWithoutRows() throws {
        #expect(try dates("") == ["modul-1 alle 2026-08-14", "modul-2 alle 2026-10-28", "modul-3 alle 2027-01-20"])
    }

    @Test func movesToTheNewDateFromTheDayItWasDecided() throws {
        let rows = "møte | 2026-10-01 | modul-2 | | flyttet | 2026-11-04 | Vikar mangler"
        #expect(try dates(rows)[1] == "modul-2 alle 2026-11-04")
        #expect(try dates(rows, on: "2026-09-30")[1] == "modul-2 alle 2026-10-28")
        #expect(
            try Year.process(rows).meetings.map(\.kind) == [.moved(to: try day("2026-11-04"), reason: "Vikar mangler")])
    }

    @Test func hasNoDateWhileTheNewOneIsNotKnown() throws {
        let rows = "møte | 2026-10-01 | modul-2 | | flyttet | uviss | Vikar mangler"
        let meeting = try Year.process(rows).company.meetings(of: .module2).first
        #expect(meeting?.date.day == nil && meeting?.date.reason == "Vikar mangler")
    }

    @Test func followsEveryMoveAndWhatWasHeld() throws {
        let rows = """
            møte | 2026-10-01 | modul-2 | | flyttet | 2026-11-04 | Vikar mangler
            møte | 2026-10-20 | modul-2 | | flyttet | 2026-11-11 | Streik
            møte | 2026-11-10 | modul-2 | | holdt
            """
        #expect(try dates(rows, on: "2026-10-19")[1] == "modul-2 alle 2026-11-04")
        #expect(try dates(rows, on: "2026-10-20")[1] == "modul-2 alle 2026-11-11")
        #expect(try dates(rows)[1] == "modul-2 alle 2026-11-10")
        #expect(try Year.process(rows).meetings.count == 3)
    }

    @Test func addsWhatWasHeldWithoutPlan() throws {
        let rows = "møte | 2026-03-10 | introduksjonsmøte | | holdt\nmøte | 2026-12-01 | evalueringsmøte | | holdt"
        let dates = try dates(rows)
        #expect(dates.first == "introduksjonsmøte alle 2026-03-10" && dates.last == "evalueringsmøte alle 2026-12-01")
        #expect(dates.count == 5)
    }

    @Test func dividesMeetingWhenACohortMovesAlone() throws {
        let rows = "møte | 2026-10-01 | modul-2 | B | flyttet | 2026-11-04 | Vikar mangler"
        #expect(try dates(rows)[1...2] == ["modul-2 A 2026-10-28", "modul-2 B 2026-11-04"])
    }

    @Test func holdsAllCohortsWithOneRow() throws {
        let company = "ansatte | 24\npulje | A | 13\npulje | B | 11\nmodul-1 | A | 2026-08-14\nmodul-1 | B | 2026-08-15"
        let rows = "møte | 2026-08-17 | modul-1 | | holdt"
        #expect(try dates(rows, company: company) == ["modul-1 A 2026-08-17", "modul-1 B 2026-08-17"])
    }

    @Test(arguments: [("", ""), (" A", " for pulje A")])
    func refusesToHoldOrMoveWhatIsHeld(cohort: String, whom: String) throws {
        for event in ["holdt", "flyttet | 2026-11-04 | Vikar mangler"] {
            let rows = "møte | 2026-08-14 | modul-1 |\(cohort) | holdt\nmøte | 2026-08-20 | modul-1 |\(cohort) | \(event)"
            let found = try Year.refuses(rows)
            #expect(found.count == 1)
            #expect(
                found.first?.hasPrefix(
                    """
                    feil[mote-holdt] rader:2 «modul-1»: «Modul 1» er alt holdt\(whom), 14.\u{A0}august 2026
                    merk rader:1 «2026-08-14»: ført her
                    """) == true)
        }
    }

    @Test func refusesCohortAfterAllHaveMet() throws {
        #expect(try Year.refuses("møte | 2026-08-14 | modul-1 | | holdt\nmøte | 2026-08-20 | modul-1 | A | holdt").count == 1)
        #expect(try Year.refuses("møte | 2026-08-14 | modul-1 | A | holdt\nmøte | 2026-08-20 | modul-1 | B | holdt") == [])
    }

    @Test func refusesMoveBackInTime() throws {
        #expect(
            try Year.refuses("møte | 2026-10-01 | modul-2 | | flyttet | 2026-09-30 | Slurv").first?.hasPrefix(
                """
                feil[mote-holdt] rader:1 «2026-09-30»: møtet er flyttet til 30.\u{A0}september 2026, men raden er datert senere
                """) == true)
        #expect(try Year.refuses("møte | 2026-10-01 | modul-2 | | flyttet | 2026-10-01 | I dag") == [])
    }
}
