import Diagnostics
import HelseIArbeid
import Testing

struct PosterTests {
    private static let year = """
        introduksjonsmøte | | 2026-03-10
        mål-og-planleggingsmøte | | 2026-04-21
        modul-1 | | 2026-08-14
        modul-2 | | 2026-10-28
        modul-3 | | 2027-01-20
        evalueringsmøte | | 2027-03-16
        """

    private func poster(_ text: String, on today: String) throws -> Poster {
        Poster(of: try .fixture(text), on: try day(today))
    }

    private func dates(_ text: String, of session: Session, on today: String = "2026-01-01") throws -> [String] {
        let station = try #require(try poster(text, on: today).stations.first { $0.session == session })
        return station.dates.map { date in
            "\(date.cohort ?? "alle") \(date.day?.iso ?? "-")\(date.isTentative ? " usikker" : "")\(date.isHeld ? " holdt" : "")"
        }
    }

    @Test func hasSixStationsAndFiveStretchesInTheirOrderWhateverIsKnown() throws {
        for text in ["", Self.year, "modul-2 | | 2026-10-28"] {
            let poster = try poster(text, on: "2026-05-01")
            #expect(poster.stations.map(\.session) == Session.allCases)
            #expect(poster.stretches.map(\.start) == Session.allCases.dropLast())
            #expect(poster.stretches.map(\.end) == Array(Session.allCases.dropFirst()))
            #expect(poster.stations.allSatisfy { !$0.dates.isEmpty })
        }
    }

    @Test(arguments: [
        ("2026-01-01", Poster.Position.at(.introduction)), ("2026-03-10", .at(.introduction)),
        ("2026-03-11", .after(.introduction)), ("2026-08-14", .at(.module1)), ("2026-08-15", .after(.module1)),
        ("2026-12-24", .after(.module2)), ("2027-03-16", .at(.evaluation)), ("2027-03-17", .arrived),
    ])
    func isAtOnePlaceOnTheRoad(today: String, position: Poster.Position) throws {
        #expect(try poster(Self.year, on: today).position == position)
    }

    @Test func isAtAMeetingWhileSomeCohortsWait() throws {
        let text = """
            pulje | A | 12
            pulje | B | 12
            introduksjonsmøte | | 2026-03-10
            mål-og-planleggingsmøte | | 2026-04-21
            modul-1 | A | 2026-08-14
            modul-1 | B | 2026-08-21
            """
        #expect(try poster(text, on: "2026-08-18").position == .at(.module1))
        #expect(try dates(text, of: .module1, on: "2026-08-18") == ["A 2026-08-14 holdt", "B 2026-08-21"])
    }

    @Test func staysBeforeAMeetingWhoseDateWasNeverSettled() throws {
        let text = "introduksjonsmøte | | 2026-03-10\nmål-og-planleggingsmøte | | 2026-04-21 | | usikker"
        #expect(try poster(text, on: "2026-05-01").position == .after(.introduction))
    }

    @Test func everyCohortHasADateOrRoomForOne() throws {
        let cohorts = "pulje | A | 12\npulje | B | 12\n"
        #expect(try dates(cohorts, of: .module1) == ["A -", "B -"])
        #expect(try dates(cohorts + "modul-1 | B | 2026-08-21 | | usikker", of: .module1) == ["A -", "B 2026-08-21 usikker"])
        #expect(try dates(cohorts + "modul-1 | | 2026-08-21", of: .module1) == ["alle 2026-08-21"])
        #expect(try dates(cohorts, of: .evaluation) == ["alle -"])
    }

    @Test func twoStretchesHaveADeadline() throws {
        let kinds = try poster("modul-3 | | 2027-01-20", on: "2026-01-01").stretches.map(\.deadline)
        let status = try #require(try Company.fixture("modul-3 | | 2027-01-20").deadlines.first)
        #expect(kinds == [.nothing, .nothing, .unknown(.choice), .known(status), .nothing])
    }

    @Test func neverHoldsAFourthStatement() throws {
        let poster = Poster(of: try .fixture(""), on: try day("2026-01-01"), statements: ["a", "b", "c", "d"])
        #expect(poster.statements == ["a", "b", "c"])
    }

    @Test func isEmptyBeforeAnythingIsKnown() throws {
        let blank = Poster.blank(of: try .fixture(Self.year), on: try day("2026-09-01"))
        #expect(blank.stations.allSatisfy { !$0.isHeld && $0.dates.allSatisfy { $0.day == nil } })
        #expect(blank.stretches.map(\.deadline) == [.nothing, .nothing, .unknown(.choice), .unknown(.planStatus), .nothing])
        #expect(blank.position == .at(.introduction) && blank.statements.isEmpty)
    }

    @Test(arguments: [("2026-03-10", nil), ("2026-03-11", "2026-03-10"), ("2026-08-15", "2026-08-14"), ("2028-01-01", "2027-03-16")])
    func theOneThatHangsIsOfTheLastMeetingBeforeToday(today: String, last: String?) throws {
        let history = History.checked(Rows(), of: try .fixture(Self.year), on: try day(today)).value
        #expect(history?.hangingPoster?.drawn.iso == last)
    }

    @Test func aDateThatMayMoveIsNoMeetingYet() throws {
        let text = "introduksjonsmøte | | 2026-03-10\nmål-og-planleggingsmøte | | 2026-04-21 | | usikker"
        let history = History.checked(Rows(), of: try .fixture(text), on: try day("2026-09-01")).value
        #expect(history?.hangingPoster?.drawn.iso == "2026-03-10")
    }

    @Test func whatHangsKnowsOnlyWhatWasKnownThen() throws {
        let company = "modul-1 | | 2026-08-14\nmodul-2 | | 2026-10-28\npulje | A | 13\npulje | B | 11"
        let history = try #require(
            History.checked(try .fixture(Year.all), of: try .fixture(company), on: try day("2026-10-29")).value)
        let hanging = try #require(history.hangingPoster)
        #expect(hanging.drawn.iso == "2026-10-28" && hanging.statements.count == 2 && hanging.measures.count == 4)
        let earlier = try #require(
            History.checked(try .fixture(Year.all), of: try .fixture(company), on: try day("2026-10-28")).value?.hangingPoster)
        #expect(earlier.drawn.iso == "2026-08-14" && earlier.statements.isEmpty && earlier.measures.isEmpty)
    }
}
