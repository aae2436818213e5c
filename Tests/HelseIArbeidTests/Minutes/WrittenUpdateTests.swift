import Diagnostics
import Testing

@testable import HelseIArbeid

/// What became of an earlier task.
struct WrittenUpdateTests {
    private func read(_ text: String) -> String {
        switch WrittenUpdate.read(Written.line(text), near: Written.day, knows: Written.knows) {
        case .update(let update): Written.told(update)
        case .nothing(let task): "intet \(task.value)"
        case .noSuchDay(let words): "ingen dag «\(words.value)»"
        case nil: "-"
        }
    }

    @Test(arguments: [
        "ferdig", "Ferdig", "utført", "gjort", "lukket", "lukka", "fullført", "avsluttet", "avslutta",
    ])
    func readsDone(_ word: String) { #expect(read("12/26-1: \(word). Kontoret er tatt i bruk.") == "12/26-1 ferdig | Kontoret er tatt i bruk.") }

    @Test(arguments: ["utgår", "går ut", "droppes", "droppa", "droppet", "blir droppa", "faller bort", "fell bort"])
    func readsDropped(_ word: String) { #expect(read("12/26-1: \(word)") == "12/26-1 utgår") }

    @Test(arguments: [
        "videreføres", "blir ført vidare", "vidareførast", "vert ført vidare", "pågår", "fortsetter", "held fram", "ikke ferdig", "ikkje ferdig",
    ])
    func readsCarriedOn(_ word: String) { #expect(read("12/26-1: \(word)") == "12/26-1 videre") }

    @Test(arguments: [
        ("12/26-1 ferdig", "12/26-1 ferdig"), ("12/26-1 – ferdig: alt er gjort", "12/26-1 ferdig | alt er gjort"), ("Oppgave 12/26-1: ferdig", "12/26-1 ferdig"),
        ("012/2026-01: ferdig", "12/26-1 ferdig"), ("5.11.2026/2-1: ferdig", "5.11.2026/2-1 ferdig"), ("11.6.2026-1: ferdig", "11.6.2026-1 ferdig"),
        ("12/26-1: ny frist 1. september", "12/26-1 videre frist 2026-09-01"), ("12/26-1: ny frist: 1.9.", "12/26-1 videre frist 2026-09-01"),
        ("12/26-1: ny frist 1.9.2026. Vi venter på svar.", "12/26-1 videre frist 2026-09-01 | Vi venter på svar."),
        ("12/26-1: ny frist 15/10, ansvar PP", "12/26-1 videre frist 2026-10-15 ansvar PP"),
        ("12/26-1: videreføres, ny frist 1. november, ansvar PP. Klinikken har spurt.", "12/26-1 videre frist 2026-11-01 ansvar PP | Klinikken har spurt."),
        ("12/26-1: videreføres med ny frist 1. november", "12/26-1 videre frist 2026-11-01"),
        ("12/26-1: videreføres til 1. november. Klinikken har spurt.", "12/26-1 videre frist 2026-11-01 | Klinikken har spurt."),
        ("12/26-1: videreføres til neste møte", "12/26-1 videre | til neste møte"),
        ("12/26-1: Videreføres. Ny frist 1. november.", "12/26-1 videre frist 2026-11-01"),
        ("12/26-1: Videreføres. Ny frist før jul. Vi venter.", "12/26-1 videre frist «før jul» | Vi venter."),
        ("12/26-1: ny frist før jul, ansvar PP", "12/26-1 videre frist «før jul» ansvar PP"),
        ("12/26-1: ansvar MM. Kaja rakk det ikke.", "12/26-1 videre ansvar MM | Kaja rakk det ikke."),
        ("12/26-1: ansvar MM, ny frist 1. november", "12/26-1 videre frist 2026-11-01 ansvar MM"),
        ("12/26-1: nytt ansvar PP og TT", "12/26-1 videre ansvar PP+TT"), ("12/26-1: ansvar: Oda Oppdiktet", "12/26-1 videre ansvar Oda Oppdiktet"),
        ("12/26-1: ansvar OO skriver det om. Vi venter.", "12/26-1 videre ansvar OO | skriver det om. Vi venter."),
        ("12/26-1: Videreføres. Ansvar: MM.", "12/26-1 videre ansvar MM"),
    ])
    func readsWhatElseIsNew(_ line: String, _ expected: String) { #expect(read(line) == expected) }

    /// What only looks like a new day or a new owner stays in the note.
    @Test(arguments: [
        ("12/26-1: videreføres. Fristen er ute.", "12/26-1 videre | Fristen er ute."),
        ("12/26-1: videreføres. Frist for søknaden er ute.", "12/26-1 videre | Frist for søknaden er ute."),
        ("12/26-1: videreføres, frist for søknaden er ute", "12/26-1 videre | frist for søknaden er ute"),
        ("12/26-1: videreføres. Ny frist må avtales.", "12/26-1 videre | Ny frist må avtales."),
        ("12/26-1: ferdig. Ansvar for oppfølging har NAV.", "12/26-1 ferdig | Ansvar for oppfølging har NAV."),
        ("12/26-1: ferdigstilt", "intet 12/26-1"), ("12/26-1: Kontoret er tatt i bruk", "intet 12/26-1"), ("12/26-1", "intet 12/26-1"),
        ("12/26-1: ny frist 31. november", "ingen dag «31. november»"), ("12/26-1: videreføres. Ny frist 32/11.", "ingen dag «32/11.»"),
        ("12/26: ferdig", "-"), ("12/26-x: ferdig", "-"), ("Kontoret: ferdig", "-"), ("", "-"),
    ])
    func readsNoMoreThanIsThere(_ line: String, _ expected: String) { #expect(read(line) == expected) }
}
