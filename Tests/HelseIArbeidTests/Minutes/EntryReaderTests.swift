import Testing

@testable import HelseIArbeid

/// What is found in a paragraph or list item.
struct EntryReaderTests {
    typealias Case = (text: String, expected: [String])

    @Test(arguments: [
        ("Finne kontor til psykologen\nAnsvar: RR\nFrist: 1. september", ["oppgave: Finne kontor til psykologen | RR | 2026-09-01"]),
        ("Finne kontor\nFrist: 1.9.\nAnsvar: RR/PP", ["oppgave: Finne kontor | RR+PP | 2026-09-01"]),
        ("Finne kontor\nAnsvar EAT", ["oppgave: Finne kontor | EAT"]), ("Finne kontor\nAnsvar Oda Oppdiktet", ["oppgave: Finne kontor | Oda Oppdiktet"]),
        ("Finne kontor\nAnsvar helseforetaket", ["oppgave: Finne kontor | helseforetaket"]),
        ("Finne kontor\nFrist før jul\nAnsvar: RR", ["oppgave: Finne kontor | RR | «før jul»"]),
        ("Finne kontor\nFrist 1. september\nAnsvar: RR", ["oppgave: Finne kontor | RR | 2026-09-01"]),
        ("Finne kontor\nAnsvar: RR\nFrist 1. september", ["oppgave: Finne kontor | RR | 2026-09-01"]),
        ("Finne kontor\nAnsvar: RR\nFrist: før jul", ["oppgave: Finne kontor | RR | «før jul»"]),
        // Hard-wrapped, and indented as in a list item.
        ("Finne kontor\n  til psykologen\n  Ansvar: RR\n  Frist: 1. september", ["oppgave: Finne kontor til psykologen | RR | 2026-09-01"]),
        ("Finne kontor\r\nAnsvar: RR\r\nFrist: 1. september", ["oppgave: Finne kontor | RR | 2026-09-01"]),
        ("Finne kontor\nAnsvar: RR,\nPP", ["oppgave: Finne kontor | RR+PP"]), ("Finne kontor\nAnsvar: RR\nAnsvar: PP", ["oppgave: Finne kontor | RR+PP"]),
        // On one line.
        ("Finne kontor. Ansvar: RR", ["oppgave: Finne kontor. | RR"]), ("Finne kontor (Ansvar: RR)", ["oppgave: Finne kontor | RR"]),
        ("Finne kontor. Ansvar: RR. Frist: 1. september", ["oppgave: Finne kontor. | RR | 2026-09-01"]),
        ("Finne kontor\nAnsvar: RR, frist 1. september", ["oppgave: Finne kontor | RR | 2026-09-01"]),
        ("Finne kontor\nAnsvar: RR, frist før jul.", ["oppgave: Finne kontor | RR | «før jul»"]),
        ("Finne kontor\nAnsvar: RR skriver om frist for søknad", ["oppgave: Finne kontor | RR | skriver om frist for søknad"]),
        // Several in one paragraph.
        ("Finne kontor\nAnsvar: RR\nRinge legen\nAnsvar: OO\nFrist: 1. juli", ["oppgave: Finne kontor | RR", "oppgave: Ringe legen | OO | 2026-07-01"]),
        ("Ansvar: OO justerer tekst og sender til MM", ["oppgave: justerer tekst og sender til MM | OO | justerer tekst og sender til MM"]),
        ("Ny versjon\nAnsvar: OO justerer tekst", ["oppgave: Ny versjon | OO | justerer tekst"]),
        ("Finne kontor\nAnsvar:", ["oppgave: Finne kontor | "]), ("Finne kontor\nFrist: 1. juli", ["oppgave: Finne kontor |  | 2026-07-01"]),
        ("Finne kontor\nAnsvar: RR\nFrist: 31. november", ["oppgave: Finne kontor | RR | «31. november»", "ulest Frist: 31. november"]),
        ("Finne kontor\nAnsvar: RR\nFrist:", ["oppgave: Finne kontor | RR | «»", "ulest Frist: "]),
    ] as [Case])
    func readsTasks(_ text: String, _ expected: [String]) { #expect(Written.entries(text) == expected) }

    @Test func givesALoneOwnerTheParagraphBefore() {
        #expect(Written.entries("Ansvar: RR", after: "Finne kontor.") == ["oppgave: Finne kontor. | RR <"])
        #expect(Written.entries("Frist: 1. juli\nAnsvar: RR", after: "Finne kontor.") == ["oppgave: Finne kontor. | RR | 2026-07-01 <"])
        #expect(Written.entries("Ansvar: RR") == ["oppgave:  | RR"])
        // Only the first of a block is about what stands before it.
        #expect(Written.entries("12/26-1: ferdig\nAnsvar: RR", after: "Finne kontor.") == ["12/26-1 ferdig", "oppgave:  | RR"])
        #expect(Written.entries("Ringe\nAnsvar: RR", after: "Finne kontor.") == ["oppgave: Ringe | RR"])
    }

    /// A resolution with an owner below it is what the owner is to do.
    @Test(arguments: [
        ("Vedtak: RR leier to rom.\nAnsvar: RR", ["vedtak: RR leier to rom.", "oppgave: RR leier to rom. | RR"]),
        ("Vedtak: RR leier to rom. Ansvar: RR. Frist: 1. juli", ["vedtak: RR leier to rom.", "oppgave: RR leier to rom. | RR | 2026-07-01"]),
        ("Vedtak: Vi leier\nto rom.\nRinge utleier\nAnsvar: RR", ["vedtak: Vi leier to rom.", "oppgave: Ringe utleier | RR"]),
        ("12/26-1: ferdig.\nRinge utleier\nAnsvar: RR", ["12/26-1 ferdig", "oppgave: Ringe utleier | RR"]),
        ("12/26-1: ferdig. Kontoret er\ntatt i bruk.\n13/26-1: utgår", ["12/26-1 ferdig | Kontoret er tatt i bruk.", "13/26-1 utgår"]),
        ("12/26-1: videreføres, ny\nfrist 1. november", ["12/26-1 videre frist 2026-11-01"]),
        ("12/26-1: kommer", ["ulest Ansvar: 12/26-1"]), ("12/26-1: ny frist 31. november", ["ulest Frist: 31. november"]),
    ] as [Case])
    func readsResolutionsAndUpdates(_ text: String, _ expected: [String]) { #expect(Written.entries(text) == expected) }

    @Test(arguments: [
        ("Vedtak: Gruppa\nanbefaler dette.", ["vedtak: Gruppa anbefaler dette."]), ("Konklusjon: Tas til orientering.", ["vedtak: Tas til orientering."]),
        ("Vedtak: A.\nKonklusjon: B.", ["vedtak: A.", "vedtak: B."]), ("Svar på: samarbeidsgruppa 11/26", ["svar: samarbeidsgruppa 11/26"]),
        ("Svar på: samarbeidsgruppen, sak 11/26.", ["svar: samarbeidsgruppa 11/26"]), ("Svar på: fagrådet 5.11.2026/2", ["svar: fagradet 5.11.2026/2"]),
        ("Svar på: fagrådet sak 2, 5.11.2026", ["svar: fagradet 5.11.2026/2"]), ("Svar på: foreldreutvalget 1/26", ["svar: foreldreutvalget 1/26"]),
        ("Svar på: 11/26", ["ulest Svar på: 11/26"]), ("Svar på: sak 11/26", ["ulest Svar på: sak 11/26"]), ("Svar på: brevet", ["ulest Svar på: brevet"]),
        ("Gjelder: NAV-samtykket versjon 2, Askeladden; sak 12/26.", ["gjelder: NAV-samtykket versjon 2 + Askeladden + sak 12/26"]),
        ("Gjelder: Askeladden,\nPannekaka", ["gjelder: Askeladden + Pannekaka"]), ("Tall: henvisninger: 18\nTall: ventetid: 3–6 uker", ["tall: henvisninger = 18", "tall: ventetid = 3–6 uker"]),
        ("Tall: mange", ["ulest Tall: mange"]), ("Til sluttrapporten: Ett\ntilbud.", ["rapport: Ett tilbud."]), ("Ved: PP og TT", ["ved: PP og TT"]),
        ("Tid: 10.00–10.20\nVed: Oda\nSakstype: smakebit", ["tid: 10.00–10.20", "ved: Oda", "slag: smakebit"]), ("Tid: kl. 1000–1020", ["tid: 10.00–10.20"]),
        ("Tid: 10", ["ulest Tid: 10"]), ("Tid: 10.20–10.00", ["ulest Tid: 10.20–10.00"]), ("Problemstilling: Hva\nnå?", ["spørsmål: Hva nå?"]),
        ("Utgikk og ble erstattet av: Noe annet", ["erstattet: Noe annet"]), ("Vedtak:", ["ulest Vedtak: "]), ("Gjelder: ", ["ulest Gjelder: "]),
        ("Helt vanlig tekst. Ansvaret er NAVs.", []), ("NAVs ansvar: å betale", []),
    ] as [Case])
    func readsTheOtherLabels(_ text: String, _ expected: [String]) { #expect(Written.entries(text) == expected) }

    @Test(arguments: [
        ("Meldes til styringsgruppa: Kan vi?", ["til styringsgruppa: Kan vi?"]), ("Meldes til styringsgruppen:\nKan vi\nleie?", ["til styringsgruppa: Kan vi leie?"]),
        ("Meldes til: styringsgruppa: Kan vi?", ["til styringsgruppa: Kan vi?"]), ("Meldes til foreldreutvalget: Kan vi?", ["til foreldreutvalget: Kan vi?"]),
        ("Meldes til styringsgruppa og fagrådet: Kan vi?", ["til styringsgruppa: Kan vi?", "til fagradet: Kan vi?"]),
        // Told in running text: the paragraph is what is asked.
        ("Vi trenger to rom. Kan de betale? Spilles inn til styringsgruppa.", ["til styringsgruppa: Vi trenger to rom. Kan de betale?"]),
        ("Kan HIA-pasienter bli prioritert? Meldes videre til styringsgruppen.", ["til styringsgruppa: Kan HIA-pasienter bli prioritert?"]),
        ("Meldes til styringsgruppa. Kan de betale?", ["til styringsgruppa: Kan de betale?"]), ("Saken meldes til styringsgruppa.", ["til styringsgruppa: Saken meldes til styringsgruppa."]),
        ("Saka blir meldt til fagrådet og styringsgruppa.", ["til fagradet: Saka blir meldt til fagrådet og styringsgruppa.", "til styringsgruppa: Saka blir meldt til fagrådet og styringsgruppa."]),
        ("Vedtak: Saken meldes videre til styringsgruppa.", ["vedtak: Saken meldes videre til styringsgruppa.", "til styringsgruppa: Saken meldes videre til styringsgruppa."]),
        ("Prioritering? Spilles inn til styringsgruppa\nAnsvar: OO\nRinge legen\nAnsvar: MM", ["oppgave: Prioritering? Spilles inn til styringsgruppa | OO", "oppgave: Ringe legen | MM", "til styringsgruppa: Prioritering?"]),
        // Not forwards.
        ("Bemanningen går til styringsgruppa.", []), ("Saker meldes til styringsgruppas sekretær.", []), ("Sende styringsgruppa et notat.", []),
        ("Saken ble meldt til styringsgruppa i juni.", []), ("Saker meldes til Oda.", []),
    ] as [Case])
    func readsForwards(_ text: String, _ expected: [String]) { #expect(Written.entries(text) == expected) }

    @Test func aSentenceAloneSendsTheParagraphBefore() {
        #expect(Written.entries("Meldes videre til styringsgruppa.", after: "Kan de betale?") == ["til styringsgruppa: Kan de betale?"])
    }

    /// Of a long paragraph, only what stands right before.
    @Test func aLongParagraphIsNotAQuestion() {
        let long = String(repeating: "Dette er lang tekst om drift. ", count: 20)
        #expect(Written.entries(long + "Kan de betale? Meldes til styringsgruppa.") == ["til styringsgruppa: Kan de betale?"])
    }
}
