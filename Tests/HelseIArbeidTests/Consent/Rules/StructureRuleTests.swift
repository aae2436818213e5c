import Diagnostics
import Testing

@testable import HelseIArbeid

struct StructureRuleTests {
    private typealias Fix = ConsentFixture

    /// The form, spoilt, as a check sees it.
    private func says(_ check: ConsentRule.StructureCheck, _ old: String, _ new: String) throws -> [String] {
        try Fix.says(.structure(check), of: Fix.bokmål.with(old, new))
    }

    @Test(arguments: ConsentRule.StructureCheck.allCases)
    func acceptsFormWithoutFaults(_ check: ConsentRule.StructureCheck) throws {
        let function = LegalFunction.decided(.liftsConfidentiality, by: "jurist", on: try day("2026-01-01"))
        let cover = Fix.form([], id: "pakke", kind: .cover, pack: ["registrering", "nav-samtykke"])
        let version = try Fix.version(nn: Fix.nynorsk, function: function)
        #expect(try shown(Fix.says(Fix.rule(.structure(check)), of: version, among: [cover])) == [])
    }

    @Test func partsMustBeThereWithSomethingInThem() throws {
        #expect(try Fix.says(.mustHave([.voluntary, .slip]), of: Fix.bokmål) == [])
        #expect(try Fix.says(.mustHave([.rights]), of: Fix.bokmål) == ["skjema-deler 1: delen «rettigheter» mangler på bokmål"])
        let empty = try Fix.bokmål.with("Det er frivillig.\n", "")
        #expect(try Fix.says(.mustHave([.voluntary]), of: empty) == ["skjema-deler 3: delen «frivillig» er tom på bokmål"])
    }

    @Test func partsMustNotBeThere() throws {
        #expect(try Fix.says(.mustNotHave([.rights]), of: Fix.bokmål) == [])
        #expect(
            try Fix.says(.mustNotHave([.slip]), of: Fix.bokmål) == ["skjema-deler 16: skjemaet skal ikke ha en del av slaget «slipp»"])
    }

    @Test func partsFollowDirectly() throws {
        #expect(try Fix.says(.inOrder([.start, .voluntary, .recipients]), of: Fix.bokmål) == [])
        #expect(try Fix.says(.inOrder([.start, .rights, .voluntary]), of: Fix.bokmål) == [])
        #expect(
            try Fix.says(.inOrder([.start, .recipients]), of: Fix.bokmål) == ["skjema-deler 5: delen «mottakere» skal stå rett etter «start»"])
        #expect(try Fix.says(.inOrder([.voluntary, .start]), of: Fix.bokmål).count == 1)
    }

    @Test func emptyPartIsTold() throws {
        #expect(try says(.partsHaveText, "Det er frivillig.\n", "…\n") == ["skjema-bygning 3: delen «C02» har ingen tekst"])
    }

    @Test(arguments: ["[x] samtaler", "[X] samtaler", "[ x ] samtaler", "☒ samtaler", "☑ samtaler", "✓ samtaler", "✔", "✗", "✘", "[х] samtaler"])
    func nothingIsTickedBeforehand(_ text: String) throws {
        #expect(try says(.nothingTicked, "F1: samtaler", text) == ["skjema-bygning 17: her er noe krysset av på forhånd"])
    }

    @Test func emptyBoxIsNoTick() throws { #expect(try says(.nothingTicked, "F1: samtaler", "[ ] ☐ samtaler [1]") == []) }

    @Test func purposesAreChoices() throws {
        let asked = try Fix.bokmål.with("valg F1:", "F1:").with("valg F2:", "F2:")
        #expect(try Fix.says(.structure(.hasChoices), of: asked) == ["skjema-bygning 7: ingen formål kan svares ja eller nei på"])
        #expect(try says(.hasChoices, "valg F2: ", "[] ") == ["skjema-bygning 9: et formål er spurt om uten ja og nei"])
    }

    @Test func everyRoleHasALineForAName() throws {
        #expect(
            try says(.nameBesideRole, "rolle nav: NAV-veileder", "rolle nav: NAV-veileder\n- Alle på NAV")
                == ["skjema-bygning 7: «Alle på NAV» har ingen linje til navn"])
        #expect(try says(.nameBesideRole, "rolle nav: ", "") == ["skjema-bygning 5: skjemaet har ingen mottakere med rolle og navn"])
    }

    @Test(arguments: [("utdelt-dato", "utdelt-dato"), ("utfylt-dato", "utfylt-dato")])
    func thereIsADateForEach(field: String, missing: String) throws {
        #expect(try says(.handedOutAndFilledIn, "felt \(field)", "felt tekst") == ["skjema-bygning 12: feltet «\(missing)» mangler"])
    }

    @Test func consentIsSignedAndDated() throws {
        #expect(
            try says(.signatureAndDate, "felt underskrift", "felt tekst")
                == ["skjema-bygning 12: delen «underskrift» har ikke noe felt for underskrift"])
        #expect(
            try says(.signatureAndDate, "felt utfylt-dato", "felt tekst")
                == ["skjema-bygning 12: delen «underskrift» har ikke noe felt for dato"])
        #expect(try says(.signatureAndDate, "C14 underskrift", "C14 innhold").count == 2)
    }

    @Test func slipIsLastAndComplete() throws {
        #expect(
            try says(.slipExists, "C16 slipp", "C16 innhold") == ["skjema-bygning 1: skjemaet har ingen slipp til å trekke seg med"])
        #expect(try says(.slipExists, "felt navn: Navn\n", "") == ["skjema-bygning 16: slippen har ikke noe felt for navn"])
        let below = Fix.bokmål + "\n# C17 innhold\nMer."
        #expect(try Fix.says(.structure(.slipExists), of: below) == ["skjema-bygning 16: slippen står ikke sist"])
    }

    @Test func formIsInThePack() throws {
        func says(_ check: ConsentRule.StructureCheck, _ pack: [String]) throws -> [String] {
            try Fix.says(Fix.rule(.structure(check)), of: Fix.version(), among: [Fix.form([], id: "pakke", kind: .cover, pack: pack)])
                .map(\.message)
        }
        #expect(try says(.inPack, ["registrering"]) == ["«nav-samtykke» er ikke med i skjemapakken"])
        #expect(try says(.earlyInPack, ["registrering"]) == [])
        #expect(
            try says(.earlyInPack, ["a", "b", "nav-samtykke"]) == ["«nav-samtykke» er nummer 3 i skjemapakken, og skal være blant de to første"])
    }

    @Test func functionMustBeDecidedBeforeAFormIsSent() throws {
        let rule = Fix.rule(.structure(.functionDecided))
        #expect(try Fix.says(rule, of: Fix.version()).map(\.severity) == [.hint])
        #expect(try Fix.says(rule, of: Fix.version(state: .submitted)).map(\.severity) == [.error])
        #expect(try Fix.says(rule, of: Fix.version(state: .submitted, function: .none)).map(\.severity) == [.error])
    }

    @Test func formExistsInBothNorms() throws {
        #expect(try Fix.says(.structure(.bothNorms), of: Fix.bokmål) == ["skjema-bygning 1: versjon 1 finnes ikke på nynorsk"])
    }

    // MARK: - One purpose

    @Test(arguments: [
        "Behandlerne mine kan snakke med NAV-veilederen i HelseIArbeid om meg på samarbeidsmøter. Målet er en felles plan for behandling og jobb.",
        "NAV-veilederen kan fortelle behandlerne mine hva NAV hjelper meg med. Målet er at hjelpen henger sammen.",
        "NAV-veilederen kan snakke med lederen min om tilrettelegging og veien tilbake til jobb. Er det en konflikt på jobben, kan NAV-veilederen gi råd, men går ikke inn i konflikten selv.",
        "NAV-veilederen kan snakke med lederen min om tilrettelegging og veien tilbake til jobb. Lederen får ikke diagnosen min. Er det en konflikt på jobben, kan NAV-veilederen gi råd, men går ikke inn i konflikten selv.",
        "NAV-veilederen kan drøfte saken min med NAV-kontoret mitt. Målet er å finne hjelp og tiltak som passer.",
        "Behandlarane mine kan snakke med NAV-rettleiaren i HelseIArbeid om meg på samarbeidsmøte. Målet er ein felles plan for behandling og jobb.",
        "NAV-rettleiaren kan fortelje behandlarane mine kva NAV hjelper meg med. Målet er at hjelpa heng saman.",
        "NAV-rettleiaren kan snakke med leiaren min om tilrettelegging og vegen tilbake til jobb. Leiaren får ikkje diagnosen min. Er det ein konflikt på jobben, kan NAV-rettleiaren gi råd, men går ikkje inn i konflikten sjølv.",
        "NAV-rettleiaren kan drøfte saka mi med NAV-kontoret mitt. Målet er å finne hjelp og tiltak som passar.",
        "The health staff who treat me can talk with the NAV adviser in HelseIArbeid about me at cooperation meetings. The aim is one shared plan for treatment and work.",
        "The NAV adviser can tell the health staff who treat me what NAV helps me with. The aim is that the help fits together.",
        "The NAV adviser can talk with my manager about changes at work and the way back to my job. My manager does not get my diagnosis. If there is a conflict at work, the NAV adviser can give advice, but does not take part in the conflict.",
        "The NAV adviser can discuss my case with my NAV office. The aim is to find help and measures that suit me.",
        "Internavis eller intranett på arbeidsplassen", "Presentasjoner når HelseIArbeid møter andre arbeidsplasser", "Nettsider som alle kan se",
    ])
    func acceptsOnePurpose(_ text: String) throws {
        #expect(try says(.onePurposePerChoice, "NAV-veilederen kan drøfte saken min med NAV-kontoret mitt.", text) == [])
    }

    @Test(arguments: [
        "NAV-veilederen kan snakke med NAV-kontoret og lederen.",
        "NAV-veilederen kan snakke med NAV-kontoret mitt og lederen min om jobben.",
        "NAV-veilederen kan snakke med lederen min, og bildene kan brukes til forskning.",
        "NAV-veilederen kan snakke med lederen min og dele planen.",
        "Behandlerne kan snakke med NAV-veilederen. De kan også bruke opplysningene til forskning.",
        "Behandlerne kan snakke med NAV-veilederen. Målet er en plan. Målet er også bedre tall.",
        "Behandlerne kan snakke med fastlegen. Behandlerne kan sende planen til lederen.",
        "Bildene kan brukes i opplæring og på nettsida.",
        "NAV-rettleiaren kan snakke med leiaren og NAV-kontoret.",
        "The NAV adviser can talk with my manager and my NAV office.",
        "The pictures can be used for training and for research.",
        "Plakaten eller sosiale medier",
    ])
    func tellsOfASecondPurpose(_ text: String) throws {
        #expect(try says(.onePurposePerChoice, "NAV-veilederen kan drøfte saken min med NAV-kontoret mitt.", text).count == 1, "\(text)")
    }
}
