import Diagnostics
import HelseIArbeid
import Testing

struct PlannedDateTests {
    private func date() throws -> Located<DateText> {
        let file = SourceFile(path: "bedrift", text: "2026-11-03")
        return Located(try #require(DateText("2026-11-03")), at: Span(file, line: 1))
    }

    @Test func hasNoDayWhileOpen() {
        let date = PlannedDate.open(reason: "venter på ny leder")
        #expect(date.written == nil)
        #expect(date.day == nil)
        #expect(date.reason == "venter på ny leder")
    }

    @Test func keepsDayAndReasonWhileTentative() throws {
        let date = PlannedDate.tentative(try date(), reason: "vaktplanen er ikke klar")
        #expect(date.written?.span.text == "2026-11-03")
        #expect(date.day?.iso == "2026-11-03")
        #expect(date.reason == "vaktplanen er ikke klar")
    }

    @Test func needsNoReasonOnceAgreed() throws {
        let date = PlannedDate.agreed(try date())
        #expect(date.day?.iso == "2026-11-03")
        #expect(date.reason == nil)
    }

    @Test func readsFormatsByTheirNorwegianNames() {
        #expect(["fysisk", "digital", "kombinert"].map(Meeting.Format.init) == Meeting.Format.allCases)
    }
}
