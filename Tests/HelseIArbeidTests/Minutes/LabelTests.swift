import Testing

@testable import HelseIArbeid

/// The words that say what a line is.
struct LabelTests {
    private func read(_ line: String) -> String? {
        Label.read(line).map { "\($0.label) \(String(line.unicodeScalars.dropFirst($0.length)))" }
    }

    @Test(arguments: [
        ("Ansvar: PP/TT", "owner PP/TT"), ("ANSVAR:PP", "owner PP"), ("ansvarlig: PP", "owner PP"), ("Ansvarleg : PP", "owner PP"),
        ("Ansvar:", "owner "), ("Frist: 1. september", "due 1. september"), ("Vedtak: Ja.", "resolution Ja."),
        ("Konklusjon: Nei.", "resolution Nei."), ("Konklusjon/vedtak: Ja.", "resolution Ja."), ("Vedtak/konklusjon:  Ja.", "resolution Ja."),
        ("Meldes til styringsgruppa: Kan vi?", "forward styringsgruppa: Kan vi?"), ("Meldes videre til fagrådet: Kan vi?", "forward fagrådet: Kan vi?"),
        ("Spilles inn til styringsgruppa: Kan vi?", "forward styringsgruppa: Kan vi?"), ("Meldast vidare til fagrådet: Kan vi?", "forward fagrådet: Kan vi?"),
        ("Svar på: samarbeidsgruppa 12/26", "answer samarbeidsgruppa 12/26"), ("Svar til: x 1/26", "answer x 1/26"), ("Gjelder: sak 1/26", "about sak 1/26"),
        ("Gjeld: sak 1/26", "about sak 1/26"), ("Tall: henvisninger: 18", "figure henvisninger: 18"), ("Tal: x: 1", "figure x: 1"),
        ("Til sluttrapporten: Bra.", "report Bra."), ("Ved: Oda", "presenter Oda"), ("Tid: 10.00–10.20", "clock 10.00–10.20"),
        ("Sakstype: smakebit", "kind smakebit"), ("Problemstilling: Hva?", "question Hva?"),
        ("Utgikk og ble erstattet av: Noe", "replaced Noe"), ("Gjekk ut og vart erstatta av: Noko", "replaced Noko"),
    ])
    func readsEveryWord(_ line: String, _ expected: String) { #expect(read(line) == expected) }

    @Test func hasAWordOfItsOwnForEveryLabel() {
        for label in Label.allCases {
            for word in label.words {
                let line = "\(word.uppercased()): x: y"
                #expect(Label.read(line)?.label == label, "\(line)")
            }
        }
    }

    /// The colon may be missing where initials follow.
    @Test(arguments: [("Ansvar EAT", "owner EAT"), ("Ansvar HN/MS", "owner HN/MS"), ("Ansvar EAT, MS og LS.", "owner EAT, MS og LS.")])
    func needsNoColonBeforeInitials(_ line: String, _ expected: String) { #expect(read(line) == expected) }

    @Test(arguments: [
        "Ansvaret ligger hos NAV", "Ansvar for pasienten har legen", "Ansvar", "Fristen: i går", "Frist for innspill er 1. desember", "Vedtaket: Ja",
        "Ved siden av", "Ved Oda Oppdiktet", "Tiden: 10", "Tall fra mai", "Gjelder bare oss", "Svar på brevet", "Meldes til styringsgruppa", "Konklusjon",
        "Talsmann: Oda", "", ":", "Til sluttrapporten skriver vi dette",
    ])
    func leavesOtherLines(_ line: String) { #expect(read(line) == nil) }

    @Test(arguments: [
        ("Konklusjon/vedtak", true), ("Vedtak", true), ("Konklusjon:", true), ("  KONKLUSJON / VEDTAK ", true), ("Vedtak fra sist", false), ("", false),
    ])
    func knowsTheHeadingOfAResolution(_ heading: String, _ expected: Bool) { #expect(Label.isResolution(heading) == expected) }

    @Test func findsAResolutionInAHeading() {
        #expect(Label.resolutionBegins(in: "Vedtak: Gruppa leier.") == 8)
        for heading in ["Vedtak", "Vedtak:", "Vedtaket: x", "Frist: 1. mai"] { #expect(Label.resolutionBegins(in: heading) == nil) }
    }
}
