import Testing

@testable import Markdown

struct TypographyTests {
    private func set(_ text: String) -> String {
        var typography = Typography()
        // A no-break space is shown as ~, so that it can be seen here.
        return typography.set(text).replacing("\u{A0}", with: "~")
    }

    @Test(arguments: [
        ("\"Hei\"", "«Hei»"), ("Hun sa \"hei\".", "Hun sa «hei»."), ("(\"hei\")", "(«hei»)"),
        ("\"a \"b\" c\"", "«a «b» c»"), ("\"Hei,\" sa hun", "«Hei,» sa hun"), ("rør på 5\" her", "rør på 5\" her"),
        ("«alt»", "«alt»"), ("– \"ja\"", "– «ja»"), ("\"ja --\"", "«ja –»"), ("\" hei \"", "« hei »"),
        ("\"Øl\" og \"Ås\"", "«Øl» og «Ås»"), ("\"10\"", "«10»"), ("ja/\"nei\"", "ja/«nei»"),
    ])
    func setsQuotationMarks(source: String, result: String) { #expect(set(source) == result) }

    @Test func remembersQuotesFromOneTextToTheNext() {
        var typography = Typography()
        #expect(typography.set("\"") == "«")
        typography.pass(.word)
        #expect(typography.set("\" og \"") == "» og «")
        #expect(typography.set("hei\"") == "hei»")
    }

    @Test(arguments: [
        ("don't", "don’t"), ("Øst's", "Øst’s"), ("'sitat'", "'sitat'"), ("Hans' bil", "Hans' bil"),
        ("vent...", "vent…"), ("...", "…"), ("....", "...."), ("a..b", "a..b"),
    ])
    func setsApostrophesAndEllipses(source: String, result: String) { #expect(set(source) == result) }

    @Test(arguments: [
        ("ja - nei", "ja – nei"), ("ja -- nei", "ja – nei"), ("a--b", "a–b"), ("a---b", "a–b"), ("-----", "-----"),
        ("IA-avtalen", "IA-avtalen"), ("minus -5", "minus -5"), ("barne- og ungdom", "barne- og ungdom"),
    ])
    func setsDashes(source: String, result: String) { #expect(set(source) == result) }

    @Test(arguments: [
        ("10-12", "10–12"), ("kl. 9-10", "kl.~9–10"), ("kl. 9.30-10", "kl.~9.30–10"), ("2025-2028", "2025–2028"),
        ("12.30-14.00", "12.30–14.00"),
        ("2025-26", "2025–26"), ("5-7 deltakere", "5–7 deltakere"), ("10-20 %", "10–20~%"),
        ("20.-21. mai", "20.–21.~mai"),
        ("10-12-åringer", "10–12-åringer"), ("(3-4)", "(3–4)"), ("10-12, 14-16.", "10–12, 14–16."), ("1,5-2", "1,5–2"),
    ])
    func setsRanges(source: String, result: String) { #expect(set(source) == result) }

    @Test(arguments: [
        "2026-11-20", "2026-11", "22-33-44-55", "A-12-3", "A12-13", "12-3b", "12-13-A", "30/20-3", "1234567-8",
        "123456-123456", "10-", "-10", "10-åring", "https://nav.no/10-12", "x=10-12", "1-2-3-4-5",
    ])
    func keepsHyphensInDatesNumbersAndIDs(source: String) { #expect(set(source) == source) }

    @Test(arguments: [
        ("§ 4-3", "§~4-3"), ("§§ 4-2 og 4-3", "§§~4-2 og 4-3"), ("§4-3", "§4-3"),
        ("§ 4-1, 4-2 eller 4-3", "§~4-1, 4-2 eller 4-3"),
        ("§ 4-3 gjelder 10-12 ansatte", "§~4-3 gjelder 10–12 ansatte"), ("se § 4-3. 10-12 kom", "se §~4-3. 10–12 kom"),
    ])
    func keepsHyphensInParagraphs(source: String, result: String) { #expect(set(source) == result) }

    @Test(arguments: [
        ("20 %", "20~%"), ("kl. 14", "kl.~14"), ("Kl. 14", "Kl.~14"), ("nr. 5", "nr.~5"), ("500 kr", "500~kr"),
        ("kr 500", "kr~500"), ("10. november", "10.~november"), ("1. mai.", "1.~mai."),
        ("10. novembers", "10. novembers"),
        ("20. Oktober", "20. Oktober"), ("nikkl. 5", "nikkl. 5"), ("4,5 timer", "4,5 timer"),
        ("500 kroner", "500 kroner"),
        ("20 % og 30 %", "20~% og 30~%"), ("mai 2026", "mai 2026"), ("nr. fem", "nr. fem"),
        ("31. desember", "31.~desember"),
    ])
    func setsNoBreakSpaces(source: String, result: String) { #expect(set(source) == result) }

    /// Decimal comma and a space before the sign, as Norwegian has it (C219).
    @Test(arguments: [
        ("25.9%", "25,9~%"), ("25.9 %", "25,9~%"), ("20%", "20~%"), ("(60%)", "(60~%)"), ("20%.", "20~%."), ("37,5%", "37,5~%"),
        ("25.9 prosent", "25,9 prosent"), ("20-40%", "20–40~%"), ("0.25 %", "0,25~%"), ("100%-stilling", "100~%-stilling"),
    ])
    func setsPercent(source: String, result: String) {
        #expect(set(source) == result)
        #expect(set(result.replacing("~", with: "\u{A0}")) == result)
    }

    @Test(arguments: [
        "1.000~%", "1.2.3~%", "25.9 kroner", "a%20b", "x2%20b", "https://x.no/2%20b", "%20", "% av 20",
        "10.125 prosent", "den 6.9. kom",
    ])
    func keepsOtherPointsAndSigns(text: String) { #expect(set(text.replacing("~", with: "\u{A0}")) == text) }

    /// What is set twice is as what is set once, and nothing but the characters of the rules is touched.
    @Test(arguments: 0..<300 as Range<UInt64>)
    func isStableAndTouchesNothingElse(seed: UInt64) {
        let words = [
            "\"", "'", "-", "--", "...", " ", "10", "2026", "kl.", "§", " ", "ø", "ord", "%", "mai", "/", "«", "(", ".",
            "€", "🙂",
        ]
        let text = randomText(of: words, count: 40, seed: seed)
        let once = set(text)
        let letters: (String) -> [Character] = {
            $0.filter { $0.isLetter || $0.isNumber || $0 == "🙂" || $0 == "€" }.map(\.self)
        }
        #expect(letters(once) == letters(text))
        #expect(String(decoding: Array(once.utf8), as: UTF8.self) == once)
    }

    @Test func saysWhatMayChange() {
        func mayChange(_ text: String) -> Bool {
            var text = text
            return text.withUTF8 { Typography.mayChange($0) }
        }
        #expect(!mayChange("Vanlig tekst, med komma og æøå. Og punktum."))
        for text in ["a \"b\"", "don't", "a - b", "20 %", "§ a", "vent...", "1"] { #expect(mayChange(text)) }
    }
}
