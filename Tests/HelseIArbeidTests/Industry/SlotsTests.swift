import HelseIArbeid
import Testing

struct SlotsTests {
    @Test func belongsToOneModule() {
        let modules = ExampleSlot.allCases.map { $0.rawValue.prefix(3) }
        #expect(modules == Array(repeating: "m1-", count: 4) + Array(repeating: "m2-", count: 4) + Array(repeating: "m3-", count: 5))
    }

    @Test func isNamedWithoutNorwegianLetters() {
        let names =
            ExampleSlot.allCases.map(\.rawValue) + IndustryWord.allCases.map(\.rawValue)
            + IndustryList.allCases.map(\.rawValue)
        #expect(names.filter { $0.utf8.count != $0.count || $0.contains(" ") } == [])
    }
}
