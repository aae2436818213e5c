import Diagnostics
import HelseIArbeid
import TestSupport
import Testing

struct PlainLanguageTests {
    private func hints(_ line: String, _ language: Language = .bokmål) -> [Diagnostic] {
        PlainLanguage.hints(ConsentSample("# C01 start\n" + line, language: language).text)
    }

    /// The words a hint points at.
    private func places(_ line: String, _ language: Language = .bokmål) -> [String] {
        hints(line, language).compactMap { $0.span?.text }
    }

    @Test func onlyLengthCountsInEnglish() {
        let long = (1...23).map { "ord\($0)" }.joined(separator: " ") + "."
        for language in [Language.bokmål, .nynorsk, .english] {
            #expect(hints("Kort. \(long)", language).map(\.message) == ["setningen har 23 ord"])
        }
        #expect(hints(long.replacing("ord23", with: "")).isEmpty)
        #expect(hints("Man kan ikke uten at det sendes, aldri.", .english).isEmpty)
    }

    @Test(arguments: [
        ("Opplysningene skal sendes til NAV.", "sendes"), ("Skjemaet fylles ut.", "fylles"),
        ("Skjemaet blir lagret i journalen.", "blir lagret"), ("Det ble ikke delt med noen.", "ble ikke delt"),
        ("Når man er syk, hviler du.", "Man"), ("Hvis en skal si nei, ring oss.", "en"),
        ("Vi skal foreta en grundig vurdering.", "foreta en grundig vurdering"),
        ("Det skjer ved innhenting av svar.", "ved innhenting av"),
    ])
    func pointsAtWhatIsHeavyInBokmål(line: String, place: String) {
        #expect(places(line).map { $0.lowercased() } == [place.lowercased()])
    }

    @Test(arguments: [
        ("Opplysningane skal sendast til NAV.", "sendast"), ("Skjemaet blir lagra i journalen.", "blir lagra"),
        ("Det vart ikkje delt med nokon.", "vart ikkje delt"), ("Dersom ein skal seie nei, ring oss.", "ein"),
        ("Vi skal gjennomføre ei kartlegging.", "gjennomføre ei kartlegging"),
    ])
    func pointsAtWhatIsHeavyInNynorsk(line: String, place: String) {
        #expect(places(line, .nynorsk) == [place])
    }

    @Test(arguments: [
        "Det finnes hjelp, og vi kan møtes på fredag.", "Vi skal gjøre det annerledes.", "Vi går gjennom det hvis det blir aktuelt at NAV er med.",
        "Det blir lett, og det blir vanskelig.", "Velg en behandler, og en til.", "Vi kan treffes alle.",
        "Har du spørsmål, ringer du en av oss.", "Ingen spør deg.", "Du får behandling og utredning.", "Det blir litt dyrt.",
    ])
    func leavesPlainSentencesAlone(line: String) { #expect(hints(line).isEmpty) }

    @Test func twoNegationsAreMany() {
        #expect(hints("Du får ikke svar uten å spørre.").map(\.message) == ["setningen har 2 nektelser: «ikke» og «uten»"])
        #expect(hints("Du må ikke. Du kan aldri.").isEmpty)
    }

    @Test func whatIsPutInBetweenIsShort() {
        let inserted = "som er ansatt på kontoret der du bor nå"
        #expect(places("Veilederen, \(inserted), ringer.") == [inserted])
        #expect(places("Veilederen (\(inserted)) ringer.") == [inserted])
        #expect(hints("Veilederen, som er ansatt der, ringer.").isEmpty)
    }

    @Test func aParagraphHasFourSentences() {
        #expect(hints("Du. Jeg. Vi. Dere.").isEmpty)
        #expect(hints("Du. Jeg. Vi. Dere. De.").map(\.message) == ["avsnittet har 5 setninger"])
    }

    @Test func shortFormsAreExplainedTheFirstTime() {
        #expect(places("IA-avtalen og BHT\nBHT igjen") == ["IA-avtalen", "BHT"])
        #expect(hints("Bedriftshelsetjenesten (BHT) ringer\nBHT igjen").isEmpty)
    }

    @Test func everyHintIsAHintWithAWayOut() {
        for hint in hints("Man kan ikke sendes uten at IA blir brukt.") {
            #expect(hint.severity == .hint && hint.code == .plainLanguage && hint.help != nil)
        }
    }

    /// The same numbers as the script people check letters with: sentences, words and long words of this text.
    @Test func readabilityIsCountedAsEverywhereElse() {
        let text = ConsentSample(
            "# C01 start Hvor lenge?\nSamtykket gjelder f.eks. til 10. november 2026. Vi spør deg hver 3. måned.\n- NAV-veilederen: ringer kl. 9")
        let readability = Readability(text.text)
        #expect(readability.sentences == 5 && readability.words == 15 && readability.longWords == 4)
        #expect(readability.longestSentence == 5)
        #expect(readability.tenths == 297)
        #expect(
            readability.told()
                == "LIX 29,7: 3,0 ord i hver setning, og 27 av 100 ord har mer enn seks bokstaver. Den lengste setningen har 5 ord.")
        #expect(Readability(ConsentSample("# C01").text).tenths == nil)
    }
}
