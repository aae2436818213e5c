import Diagnostics
import Testing

@testable import HelseIArbeid

struct FormPatternTests {
    private func found(_ pattern: String, in text: String, broken: Bool = true) throws -> [String] {
        let file = SourceFile(path: "a", text: text)
        let words = FormWords(ReadText(value: Located(text, at: Span(file, 0..<file.bytes.count))))
        return try #require(FormPattern(pattern)).matches(in: words, broken: broken).map { words.span($0).text }
    }

    @Test(arguments: [
        "jobbspesialist", "Jobbspesialisten", "JOBBSPESIALISTENE", "jobbspesialistar", "jobbspesialistane", "jobbspesialistens",
        "jobb\u{AD}spesialist", "jobb\u{200B}spesialist", "jobb\u{200C}spesialist", "jobb\u{200D}spesialist", "jobb\u{2060}spesialist",
        "jobb\u{FEFF}spesialist", "jоbbspesialist", "jobbspеsialist", "jοbbspesialist", "ｊｏｂｂspesialist", "𝐣𝐨𝐛𝐛spesialist", "ⓙⓞⓑⓑspesialist",
        "jobb-spesialist", "jobb‑spesialist", "jobb–spesialist", "jobb spesialist", "jobb\u{A0}spesialist", "jobb-\nspesialist",
        "jobb-\r\nspesialist", "jobb\nspesialist", "j o b b s p e s i a l i s t", "j.o.b.b.spesialist", "j0bbspesialist", "jobbspes1a1ist",
        "jo\u{332}bb\u{336}spesialist", "jobb_spesialist", "jobb/spesialist", "NAV-jobbspesialist",
    ])
    func findsWordHoweverItIsHidden(_ text: String) throws {
        #expect(try found("jobbspesialist*", in: "Spør \(text) her").count == 1, "\(text)")
    }

    @Test(arguments: ["IPS", "ips", "Ips", "I P S", "I.P.S.", "I. P. S.", "i-p-s", "ІРЅ", "ＩＰＳ", "1PS", "I\u{AD}P\u{AD}S", "IPS-team", "IPS2"])
    func findsShortWord(_ text: String) throws {
        #expect(try found("ips", in: "Dette er \(text) nå").count == 1, "\(text)")
    }

    @Test(arguments: [
        "tips", "chips", "ipsum", "IPSum", "klips", "i PC og S", "i, p og s", "Ja, i. Ps. Hei", "på et tips i 1 P", "jobb. Spesialist",
        "jobb, spesialist", "jobb\n\nspesialist", "jobb «spesialist»", "spesialist i jobb",
    ])
    func leavesOtherWordsAlone(_ text: String) throws {
        #expect(try found("ips", in: text) == [])
        #expect(try found("jobbspesialist*", in: text) == [])
    }

    /// Small words stand beside others everywhere, so «bruk er» is no broken «bruker».
    @Test func smallWordsAreNoPieces() throws {
        #expect(try found("bruker*", in: "All bruk er frivillig") == [])
        #expect(try found("bruker*", in: "All bruk-er frivillig") == ["bruk-er"])
    }

    @Test func pointsAtTheBytes() throws {
        #expect(try found("arbeidssøk*", in: "En ar\u{AD}beids-\nsøker, altså") == ["ar\u{AD}beids-\nsøker"])
    }

    @Test(arguments: [
        ("nav-veileder* i helseiarbeid", "NAV-veilederen i HelseIArbeid", true),
        ("nav-veileder* i helseiarbeid", "NAV-\nveileder\ni HelseIArbeid", true),
        ("nav-veileder* i helseiarbeid", "veileder i HelseIArbeid", false),
        ("nav-veileder* i helseiarbeid", "NAV-veileder. I HelseIArbeid", false),
        ("mellom spesialisthelsetjenesten og nav og vi", "mellom spesialisthelsetjenesten og NAV, og vi", true),
        ("har ikke|ikkje et|eit valg|val", "har ikkje eit «val»", true),
        ("du må? samtykke", "Du samtykke", true),
        ("du må? samtykke", "Du må samtykke", true),
        ("du må? samtykke", "Du kan samtykke", false),
        ("*team*", "oppfølgingsteamet", true),
        ("*team", "oppfølgingsteam", true),
        ("*team", "teamet", false),
        ("16-18 år", "mellom 16–18 år", true),
        ("12 måneder", "i 12 måneder", true),
        ("12 måneder", "i 112 måneder", false),
    ])
    func matchesRowsOfWords(pattern: String, text: String, isFound: Bool) throws {
        #expect(try found(pattern, in: text, broken: false).isEmpty != isFound)
    }

    @Test func wordThatMustBeThereIsNotMadeOfPieces() throws {
        #expect(try found("helseiarbeid", in: "helse i arbeid", broken: false) == [])
    }

    @Test(arguments: ["", " ", "*", "a | b", "a|", "?", "a?", "«»"])
    func refusesPatternWithoutLetters(_ line: String) {
        #expect(FormPattern(line) == nil)
    }
}
