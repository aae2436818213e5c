import Testing

@testable import HelseIArbeid

/// What counts as an answer, and what says that there is none here.
struct ReportSectionTests {
    @Test(arguments: [
        ("", ReportSection.Answer.nothing), ("Ikke relevant.", .notRelevant), ("Ikkje aktuelt: Gruppa er ferdig.", .notRelevant),
        ("- Ikke relevant", .notRelevant), ("Se gruppe 4E-2.", .reference), ("Sjå eige vedlegg «Plakaten»", .reference),
        ("Se også gruppe 4E-2. Vi var mest opptatt av samtalen.", .text), ("Seint i gang.", .text), ("Alle tar pause.", .text),
        ("Ikke relevant.\nMen vi fant noe annet.", .text),
        ("Se " + String(repeating: "på alt vi skrev ", count: 10), .text),
    ])
    func readsHowMuchIsSaid(text: String, answer: ReportSection.Answer) {
        #expect(ReportSection.fixture("Resultat", text).answer == answer, "\(text)")
    }

    @Test func knowsItsFieldByTheHeading() {
        #expect(ReportSection.fixture("Kort problembeskrivelse", "x").field == .problem)
        #expect(ReportSection.fixture("Utenom", "x").kind == .own && ReportSection.fixture(nil, "x").kind == .opening)
        #expect(ReportSection.fixture("Anbefaling til NAV", "x").recipient == "NAV")
    }
}
