import HelseIArbeid
import Testing

struct NumberedIDTests {
    @Test(arguments: [("U1", "U1"), ("u12", "U12"), ("U007", "U7"), ("U99999", "U99999")])
    func readsItsOwnLetterAndNumber(text: String, written: String) {
        #expect(Statement.ID(text)?.description == written)
    }

    @Test(arguments: [
        "", "U", "1", "T1", "U0", "U-1", "U+1", "U 1", "U1 ", "UU1", "U1a", "U１", "U100000", "U99999999999999999999",
    ])
    func refusesWhatIsNoID(text: String) {
        #expect(Statement.ID(text) == nil)
    }

    @Test func hasALetterForEachKind() {
        #expect(Measure.ID("T3")?.number == 3)
        #expect(Goal.ID("M3")?.number == 3)
        #expect(Measure.ID("U3") == nil && Goal.ID("T3") == nil)
        #expect(Set([Statement.letter, Measure.letter, Goal.letter]).count == 3)
    }

    @Test func comesInOrderOfNumber() throws {
        let ids: [Statement.ID] = [try id("U10"), try id("U2"), try id("U1")]
        #expect(ids.sorted().map(\.description) == ["U1", "U2", "U10"])
    }

    @Test func isNeverUsedAgain() throws {
        #expect(Statement.ID.following([]).description == "U1")
        #expect(Statement.ID.following([try id("U9"), try id("U2")]).description == "U10")
    }
}
