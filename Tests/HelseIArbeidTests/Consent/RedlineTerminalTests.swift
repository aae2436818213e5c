import HelseIArbeid
import TestSupport
import Testing

struct RedlineTerminalTests {
    private func text(_ old: String, _ new: String, _ language: Language = .bokmål, width: Int = 96) -> String {
        Redline(from: ConsentSample(old, language: language).text, to: ConsentSample(new, number: 2, language: language).text)
            .terminalText(RedlineWording(language: language), width: width)
    }

    @Test func tellsBeforeAndNowInWordsAndMarks() {
        let old = """
            # C02 frivillig Det er frivillig
            Du kan si nei.
            # C09 varighet Hvor lenge
            Du får skjemaet nå, i starten, så du kjenner til det, og vi går gjennom det sammen. Samtykket gjelder i høyst 6 måneder.
            - Helt
            [] Sykmelding og planen videre
            # C03 når Når
            Nå.
            """
        let new = """
            # C03 når Når
            Nå.
            # C02 frivillig Det er frivillig
            Du kan si nei.
            # C09 varighet Så lenge
            Du får skjemaet nå, i starten, så du kjenner til det, og vi går gjennom det sammen. Samtykket gjelder i høyst 12 måneder.
            [] Sykmelding og planen din videre
            [] Hjelp du får
            linjer 2
            """
        #expect(
            text(old, new) == """
                Samtykke til samarbeid med NAV. Versjon 1 og versjon 2
                1 del er endret og 1 er flyttet.
                ⟦ ⟧ står rundt det som er endret: på linja «Før» det som er tatt bort, på linja «Nå» det som er
                nytt.

                C03 Når – flyttet
                  Står nå først. Sto før etter C09 Hvor lenge.

                C09 Så lenge – endret
                  Overskrift
                    Før: ⟦Hvor⟧ lenge
                    Nå:  ⟦Så⟧ lenge
                  Avsnitt
                    Før: … Samtykket gjelder i høyst ⟦6⟧ måneder.
                    Nå:  … Samtykket gjelder i høyst ⟦12⟧ måneder.
                  Tatt bort: (punkt) Helt
                  Rute å krysse av
                    Før: Sykmelding og planen videre
                    Nå:  Sykmelding og planen ⟦din⟧ videre
                  Nytt: (rute å krysse av) Hjelp du får
                  Nytt: (2 linjer å skrive på)

                Uendrede deler: C02

                """)
    }

    @Test func saysWhenNothingChanged() {
        #expect(
            text("# C01 start\nHei", "# C01 start\nHei", .nynorsk) == """
                Samtykke til samarbeid med NAV. Versjon 1 og versjon 2
                Ingenting er endra. Dei to versjonane er like.

                """)
    }

    @Test func linesAreNoLongerThanTheTerminal() {
        let words = Array(repeating: "ord", count: 80).joined(separator: " ")
        for line in text("# C01 start\nEn", "# C01 start\n\(words)", width: 40).split(separator: "\n") {
            #expect(line.count <= 40)
        }
    }
}
