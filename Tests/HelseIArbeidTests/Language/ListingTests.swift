import HelseIArbeid
import Testing

struct ListingTests {
    @Test(arguments: [
        ([], ""), (["a"], "a"), (["a", "b"], "a og b"), (["a", "b", "c"], "a, b og c"),
        (["a", "b", "c", "d"], "a, b, c og d"),
    ])
    func listsAsReadAloud(items: [String], text: String) {
        #expect(items.listed(in: .bokmål) == text)
        #expect(items.listed(in: .nynorsk) == text)
    }

    @Test(arguments: [
        (Language.bokmål, "og"), (.nynorsk, "og"), (.english, "and"), (.polish, "i"), (.ukrainian, "та"),
    ])
    func joinsLastWithTheWordOfTheLanguage(language: Language, and: String) {
        #expect(["a", "b", "c"].listed(in: language) == "a, b \(and) c")
        #expect(["a"].listed(in: language) == "a")
    }

    @Test func listsAnySequence() {
        #expect(["x", "y"].lazy.map { $0 + "1" }.listed(in: .bokmål) == "x1 og y1")
    }
}
