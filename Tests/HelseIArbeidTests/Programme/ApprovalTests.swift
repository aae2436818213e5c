import HelseIArbeid
import Testing

struct ApprovalTests {
    @Test func isDraftUntilApproved() throws {
        #expect(Approval.draft.isDraft)
        #expect(!Approval.approved(by: "Espen Eksempel", on: try day("2026-11-03")).isDraft)
    }

    @Test func readsStatesByTheirNorwegianNames() {
        #expect(["utkast", "godkjent"].map(ApprovalState.init) == ApprovalState.allCases)
    }
}
