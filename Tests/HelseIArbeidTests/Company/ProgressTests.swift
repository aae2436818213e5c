import HelseIArbeid
import Testing

struct StageTests {
    /// How far module 1 has come on 21 November 2026.
    private func stage(_ text: String) throws -> Progress.Stage? {
        let progress = Progress(of: try .fixture(text), on: try day("2026-11-21"))
        return progress.stages.first { $0.session == .module1 }?.stage
    }

    @Test func listsAllSixSessionsInOrder() throws {
        let progress = Progress(of: try .fixture(), on: try day("2026-11-21"))
        #expect(progress.stages.map(\.session) == Session.allCases)
        #expect(progress.stages.allSatisfy { $0.stage == .open })
    }

    @Test func isOpenWithoutMeeting() throws {
        #expect(try stage("modul-2 | | 2026-12-01") == .open)
    }

    @Test func isTentativeWithMeetingWithoutDate() throws {
        #expect(try stage("modul-1") == .tentative(nil))
        #expect(try stage("modul-1 | A\nmodul-1 | B") == .tentative(nil))
    }

    @Test(arguments: ["2026-11-20", "2026-11-21", "2026-12-24"])
    func isTentativeWhileDateIsUncertain(text: String) throws {
        #expect(try stage("modul-1 | | \(text) | | usikker") == .tentative(try day(text)))
    }

    @Test func isHeldFromTheDayAfter() throws {
        #expect(try stage("modul-1 | | 2026-11-20") == .held(try day("2026-11-20")))
        #expect(try stage("modul-1 | | 2026-11-21") == .planned(try day("2026-11-21")))
        #expect(try stage("modul-1 | | 2026-11-22") == .planned(try day("2026-11-22")))
    }

    @Test func isHeldWhenTheLastCohortHasMet() throws {
        #expect(try stage("modul-1 | A | 2026-11-20\nmodul-1 | B | 2026-11-18") == .held(try day("2026-11-20")))
    }

    @Test func isPlannedUntilTheFirstCohortHasMet() throws {
        #expect(try stage("modul-1 | B | 2026-11-25\nmodul-1 | A | 2026-11-21") == .planned(try day("2026-11-21")))
    }

    @Test func isUnderWayBetweenCohorts() throws {
        #expect(
            try stage("modul-1 | C | 2026-12-01\nmodul-1 | A | 2026-11-18\nmodul-1 | B | 2026-11-25")
                == .underWay(next: try day("2026-11-25")))
        #expect(
            try stage("modul-1 | A | 2026-11-18\nmodul-1 | B | 2026-11-21") == .underWay(next: try day("2026-11-21")))
    }

    @Test func isTentativeWhileOneCohortIs() throws {
        let text = "modul-1 | A | 2026-11-18\nmodul-1 | B | 2026-12-01 | | usikker"
        #expect(try stage(text) == .tentative(try day("2026-12-01")))
    }

    @Test func hasNoDateWhenOnlyCohortsThatHaveMetHaveOne() throws {
        #expect(try stage("modul-1 | A | 2026-11-18\nmodul-1 | B") == .tentative(nil))
    }

    @Test func isHeldOnlyWhenItIs() throws {
        let day = try day("2026-11-20")
        #expect(Progress.Stage.held(day).isHeld)
        for stage in [Progress.Stage.underWay(next: day), .planned(day), .tentative(day), .tentative(nil), .open] {
            #expect(!stage.isHeld)
        }
    }

    @Test func preparesForTheFirstThatIsNotHeld() throws {
        let today = try day("2026-11-21")
        #expect(Progress(of: try .fixture(), on: today).next == .introduction)
        let company = try Company.fixture(
            "introduksjonsmøte | | 2026-03-10\nmål-og-planleggingsmøte | | 2026-04-21\nmodul-1 | | 2026-11-21")
        #expect(Progress(of: company, on: today).next == .module1)
        #expect(Progress(of: company, on: today.adding(days: 1)).next == .module2)
    }

    @Test func preparesForNothingWhenAllAreHeld() throws {
        let text = Session.allCases.map { "\($0.key) | | 2026-0\($0.rawValue)-15" }.joined(separator: "\n")
        let progress = Progress(of: try .fixture(text), on: try day("2026-11-21"))
        #expect(progress.next == nil)
    }
}
