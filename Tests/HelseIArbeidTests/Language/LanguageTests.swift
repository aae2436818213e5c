import HelseIArbeid
import Testing

struct LanguageTests {
    @Test func hasTagsForMarkup() {
        #expect(Language.allCases.map(\.tag) == ["nb", "nn", "en", "pl", "uk"])
    }

    @Test(arguments: Language.allCases)
    func looksForItselfFirstAndBothNormsAfter(language: Language) {
        #expect(language.fallbacks.first == language)
        #expect(Set(language.fallbacks).isSuperset(of: [.bokmål, .nynorsk]))
        #expect(Set(language.fallbacks).count == language.fallbacks.count)
    }

    @Test func givesReadersOfOneNormTheOther() {
        #expect(Language.nynorsk.fallbacks == [.nynorsk, .bokmål])
        #expect(Language.bokmål.fallbacks == [.bokmål, .nynorsk])
        #expect(Language.polish.fallbacks == [.polish, .bokmål, .nynorsk])
    }
}
