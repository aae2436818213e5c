import Diagnostics
import Testing

@testable import HelseIArbeid

/// Who is recommended what, in the ways groups write it.
struct RecommendationTests {
    private func read(_ heading: String?, _ text: String, known: [String] = []) -> [String] {
        var reader = RecommendationReader(known: known)
        return reader.read(.fixture(heading, text)).map { "\($0.recipients.map(\.value).joined(separator: "+")) > \($0.text)" }
    }

    @Test func readsALineForEach() {
        #expect(
            read("Anbefalinger", "- NAV: Svar raskt.\n- Udir og Helsedirektoratet: Bli enige.\n- til kommunene/fylket: Bygg.") == [
                "NAV > Svar raskt.", "Udir+Helsedirektoratet > Bli enige.", " > til kommunene/fylket: Bygg.",
            ])
    }

    @Test func readsTheRecipientOfAHeading() {
        #expect(read("Anbefalinger til NAV", "- Svar raskt.\nSpør først.") == ["NAV > Svar raskt.", "NAV > Spør først."])
        #expect(
            read("Anbefalinger", "# Brukerorganisasjoner\n- Si fra.\n# NAV og Udir\n- Hør etter.") == [
                "Brukerorganisasjoner > Si fra.", "NAV+Udir > Hør etter.",
            ])
    }

    @Test func whatStandsFurtherInGoesOn() {
        #expect(
            read("Anbefalinger", "- NAV:\n  - Svar raskt.\n  - Spør først.\n- Uten noen.\n- Udir: Skriv.\n  - Kort.") == [
                "NAV > Svar raskt.", "NAV > Spør først.", " > Uten noen.", "Udir > Skriv.", "Udir > Kort.",
            ])
    }

    @Test func findsThoseThatCallThemselvesOneAnywhere() {
        #expect(
            read("Resultat", "Vi ble enige.\nAnbefaling til NAV: Svar raskt.\nResultat: Alt gikk.\n- Viktig: Husk det.") == [
                "NAV > Svar raskt."
            ])
    }

    @Test func aLeadIsNoRecommendation() {
        #expect(
            read("Anbefalinger", "Vi anbefaler:\n- NAV: Svar.\n- Gruppa mener at alle bør være med.") == [
                "NAV > Svar.", " > Gruppa mener at alle bør være med.",
            ])
        #expect(read("Anbefalinger", "Ikke relevant.") == [])
    }

    @Test func aNameThatIsKnownIsOne() {
        let name = "Askeladden og hjelperne barnehage"
        #expect(read("Anbefalinger", "- \(name) og NAV: Prøv.", known: [name]) == ["\(name)+NAV > Prøv."])
    }
}
