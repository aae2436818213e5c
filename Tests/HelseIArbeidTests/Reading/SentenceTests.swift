import Testing

@testable import HelseIArbeid

struct SentenceTests {
    @Test(arguments: [
        ("Du kan si nei. Vi spør deg.", 2), ("Det er f.eks. NAV som ringer deg.", 1), ("Møt kl. 9 den 10. november 2026.", 1),
        ("Det gjelder i 2026. Vi spør deg.", 2), ("Ta med pass, kort osv. Vi venter.", 2), ("Ta med kort osv. til oss.", 1),
        ("Han sa: «Kom.» Vi gikk.", 3), ("Hva nå? Ja! Nei … så", 3), ("Se nr. 5 i lista.", 1), ("hver 3. måned spør vi", 1),
        ("[telefon] … … og", 1), ("", 0), ("...", 1), ("En linje\nto linjer", 2), ("NAV, bl.a. Kari. Slutt (helt). Ny.", 3),
    ])
    func sentencesEndWhereANorwegianSeesIt(text: String, count: Int) {
        let sentences = Sentences.of(text)
        #expect(sentences.count == count, "\(sentences)")
        #expect(sentences.joined() == text)
    }

    @Test func tokensAreTheTextInPieces() {
        let text = "NAV-veilederen får 2,5 timer (høyst), 00 00 00 01 – eller F1–F4 fra 1.12.2026 kl. 10:30."
        let tokens = Tokens.of(text)
        #expect(tokens.joined() == text)
        for token in ["NAV-veilederen", "2,5", "00 00 00 01", "F1", "F4", "1.12.2026", "10:30"] {
            #expect(tokens.contains(token), "\(token)")
        }
    }

    @Test func theLongestRisingRowStays() {
        #expect(Alignment.longestRising([0, 3, 1, 2]) == [0, 2, 3])
        #expect(Alignment.longestRising([]).isEmpty)
        #expect(Alignment.longestRising([2, 1, 0]).count == 1)
    }
}
