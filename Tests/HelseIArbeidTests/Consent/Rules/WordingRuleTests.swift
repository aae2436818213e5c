import Diagnostics
import Testing

@testable import HelseIArbeid

struct WordingRuleTests {
    private typealias Fix = ConsentFixture
    private static let jobbspesialist = ConsentRule.Demand.mustNotSay(
        .init(all: ["ips"], byLanguage: [.bokmål: ["jobbspesialist*"]]), onlyAtBoxes: false)

    // MARK: - What must be said

    @Test func tellsWhatIsNotSaid() throws {
        let demand = ConsentRule.Demand.mustSay(Fix.phrases("personvernombud*"), .anywhere)
        #expect(try Fix.says(demand, of: Fix.bokmål) == ["mangler-ord 1: skjemaet sier ikke «personvernombud» på bokmål"])
        #expect(try Fix.says(demand, of: Fix.bokmål + "\nSpør personvernombudet.") == [])
    }

    @Test func phraseInTheTitleAboveTheTextIsNotSaid() throws {
        let rule = Fix.rule(.mustSay(Fix.phrases("personvernombud*"), .anywhere))
        #expect(try Fix.says(rule, of: Fix.version(title: "Personvernombud")).count == 1)
    }

    @Test func looksInTheFirstParagraph() throws {
        let demand = ConsentRule.Demand.mustSay(Fix.phrases("et integrert tilbud"), .firstParagraph)
        #expect(try Fix.says(demand, of: Fix.bokmål) == [])
        let later = try Fix.bokmål.with("HelseIArbeid er et", "Velkommen.\nHelseIArbeid er et")
        #expect(try Fix.says(demand, of: later) == ["mangler-ord 2: det første avsnittet sier ikke «et integrert tilbud» på bokmål"])
    }

    @Test func looksInTheFirstSixtyWords() throws {
        let demand = ConsentRule.Demand.mustSay(Fix.phrases("det er frivillig"), .first60Words)
        #expect(try Fix.says(demand, of: Fix.bokmål) == [])
        let words = repeatElement("ord", count: 60).joined(separator: " ")
        #expect(try Fix.says(demand, of: Fix.bokmål.with("# C02", words + "\n# C02")).count == 1)
        // Half of it among them is not enough.
        let almost = repeatElement("ord", count: 45).joined(separator: " ")
        #expect(try Fix.says(demand, of: Fix.bokmål.with("# C02", almost + "\n# C02")).count == 1)
    }

    @Test func looksInOnePart() throws {
        let demand = ConsentRule.Demand.mustSay(Fix.phrases("12 måneder"), .part(.duration))
        #expect(try Fix.says(demand, of: Fix.bokmål) == [])
        let elsewhere = try Fix.bokmål.with("i 12 måneder", "en stund").with("Det er frivillig.", "Det er 12 måneder.")
        #expect(try Fix.says(demand, of: elsewhere) == ["mangler-ord 10: delen «varighet» sier ikke «12 måneder» på bokmål"])
    }

    @Test func languageWithoutPatternsIsNotJudged() throws {
        let rule = Fix.rule(.mustSay(.init(all: [], byLanguage: [.nynorsk: ["personvernombod*"]]), .anywhere))
        #expect(try Fix.says(rule, of: Fix.version()).isEmpty)
        #expect(try Fix.says(rule, of: Fix.version(nn: Fix.nynorsk)).count == 1)
    }

    // MARK: - What must not be said

    @Test func cleanTextSaysNothingForbidden() throws { #expect(try Fix.says(Self.jobbspesialist, of: Fix.bokmål) == []) }

    @Test(arguments: [
        ("Det er frivillig.", "Spør jobbspesialisten."), ("Hva sier du ja til?", "Hva sier jobbspesialisten?"),
        ("Den dagen du", "Den dagen jobbspesialisten"), ("F1: samtaler", "F1: jobbspesialist"), ("Delt ut (dato)", "Delt ut av IPS"),
    ])
    func findsWordWhereverItStands(old: String, new: String) throws {
        #expect(try Fix.says(Self.jobbspesialist, of: Fix.bokmål.with(old, new)).count == 1)
    }

    @Test func findsWordInTitle() throws {
        let found = try Fix.says(Fix.rule(Self.jobbspesialist), of: Fix.version(title: "Samtykke til IPS"))
        #expect(found.map(\.code) == [.consentWord])
    }

    @Test func overlappingMatchesAreToldOnce() throws {
        let demand = ConsentRule.Demand.mustNotSay(Fix.phrases("du må samtykke", "må samtykke"), onlyAtBoxes: false)
        #expect(try Fix.says(demand, of: Fix.bokmål.with("Det er frivillig.", "Du må samtykke.")) == [
            "forbudt-ord 4: «Du må samtykke» kan ikke stå i skjemaet"
        ])
    }

    @Test func someWordsAreForbiddenOnlyAtBoxes() throws {
        let demand = ConsentRule.Demand.mustNotSay(Fix.phrases("journal*"), onlyAtBoxes: true)
        #expect(try Fix.says(demand, of: Fix.bokmål.with("Det er frivillig.", "Vi har en journal.")) == [])
        #expect(try Fix.says(demand, of: Fix.bokmål.with("rolle nav: NAV-veileder", "rolle nav: Den som fører journalen")) == [])
        #expect(try Fix.says(demand, of: Fix.bokmål.with("F1: samtaler", "F1: lese journalen")).count == 1)
        #expect(try Fix.says(demand, of: Fix.bokmål.with("drøfte saken min", "lese journalen min")).count == 1)
    }

    // MARK: - How heavy, and who may decide

    @Test func uncheckedRuleIsNeverAnError() throws {
        let rule = Fix.rule(.mustHave([.rights]), basis: .unverified)
        let found = try Fix.says(rule, of: Fix.version())
        #expect(found.map(\.severity) == [.warning])
        #expect(found.allSatisfy { $0.message.hasSuffix("men dette bygger på kunnskap som ikke er kontrollert") })
    }

    @Test func ruleTellsItsSourceReasonAndAdvice() throws {
        let found = try #require(try Fix.says(Fix.rule(.mustHave([.rights]), level: .hint), of: Fix.version()).first)
        #expect(found.severity == .hint && found.help == "rett det")
        #expect(found.notes.map(\.message) == ["kilden er Sak 30/20 (regelen regel)", "Slik er det avtalt."])
    }

    @Test func peopleMayDecide() throws {
        let rule = Fix.rule(
            .mustNotSay(Fix.phrases("har ikke et valg"), onlyAtBoxes: false), id: "ikke-noe-valg", mayBeDecided: true,
            conflict: "Datatilsynet")
        let text = try Fix.bokmål.with("Det er frivillig.", "Du har ikke et «valg».")
        let open = try #require(try Fix.says(rule, of: Fix.version(text)).first)
        #expect(open.severity == .error && open.code == .consentDecision)
        #expect(open.message.contains("Sak 30/20") && open.message.contains("Datatilsynet"))
        #expect(open.help?.contains("regel: ikke-noe-valg") == true)
        let decided = try #require(
            try Fix.says(rule, of: Fix.version(text, decisions: [Fix.decision("ikke-noe-valg")])).first)
        #expect(decided.severity == .warning && decided.code == .consentDecision)
        #expect(decided.message.contains("personvernombudet bestemte 20.\u{A0}november 2026"))
        #expect(decided.notes.first?.message == "grunnen er «Det er vurdert.»")
    }

    @Test func decisionIsAboutRuleThatMayBeDecided() throws {
        let packs = [try Fix.pack([Fix.rule(.mustHave([.start]), id: "fast"), Fix.rule(.mustHave([.start]), id: "fri", mayBeDecided: true)])]
        for (rule, isKnown) in [("fri", true), ("fast", false), ("frii", false)] {
            let found = UnknownDecisions.check(try Fix.version(decisions: [Fix.decision(rule)]), packs)
            #expect(found.map(\.code) == (isKnown ? [] : [.consentState]), "\(rule)")
        }
    }

    // MARK: - Unfilled, hidden

    @Test(arguments: ["Ring [telefon].", "Ring xxx.", "Ring XXXX", "TODO: spør", "…", ". . . . .", "Ring [ fyll ut ]"])
    func tellsOfWhatIsNotFilledIn(_ line: String) throws {
        let text = Fix.bokmål + "\n" + line
        #expect(Unfilled.check(try Fix.version(text)).map(\.severity) == [.warning])
        #expect(Unfilled.check(try Fix.version(text, state: .submitted)).map(\.severity) == [.error])
    }

    @Test(arguments: ["[ ] Ja", "[x] Ja", "Og så videre …", "Sjekk boksen", "En metode"])
    func leavesOtherSignsAlone(_ line: String) throws {
        #expect(Unfilled.check(try Fix.version(Fix.bokmål + "\n" + line)).isEmpty)
    }

    @Test(arguments: ["jobb\u{AD}tilbud", "fri\u{200B}villig", "\u{FEFF}Det", "jоbb", "Jοbb", "ＮＡＶ", "ІРЅ", "𝐍𝐀𝐕", "a\u{202E}b"])
    func tellsOfHiddenCharacters(_ word: String) throws {
        let found = HiddenCharacters.check(try Fix.version(Fix.bokmål + "\nHer er \(word) nå"))
        #expect(found.map(\.code) == [.hiddenCharacter] && found.hasErrors)
        #expect(found.first?.span?.text == word)
    }

    @Test(arguments: ["Blåbær på Ås", "100\u{A0}%", "«Æ» – ø", "café", "❤\u{FE0F}", "µ", "5 × 3", "bla\u{30A}"])
    func leavesOrdinaryTextAlone(_ text: String) throws {
        #expect(HiddenCharacters.check(try Fix.version(Fix.bokmål + "\n" + text)).isEmpty)
    }
}
