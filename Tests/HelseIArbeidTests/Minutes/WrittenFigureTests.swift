import Diagnostics
import Testing

@testable import HelseIArbeid

/// Key figures, as they stand after «Tall».
struct WrittenFigureTests {
    @Test(arguments: [
        ("ventetid, psykisk helse, Nordre: 3–6 uker", "ventetid, psykisk helse, Nordre", 3.0, 6.0, "uker"), ("henvisninger: 18", "henvisninger", 18, 18, ""),
        ("andel: 37,5 %", "andel", 37.5, 37.5, "%"), ("andel: 37.5 %", "andel", 37.5, 37.5, "%"), ("kostnad: 1 200 kr", "kostnad", 1200, 1200, "kr"),
        ("kostnad: 1\u{A0}200 kr.", "kostnad", 1200, 1200, "kr"), ("kostnad: 1 200 000 kr", "kostnad", 1_200_000, 1_200_000, "kr"),
        ("kostnad: 1.200 kr", "kostnad", 1200, 1200, "kr"), ("ventetid: 3-6 uker", "ventetid", 3, 6, "uker"), ("ventetid: 3 til 6 uker", "ventetid", 3, 6, "uker"),
        ("ventetid: 3 – 6 uker", "ventetid", 3, 6, "uker"), ("ventetid: 6–3 uker", "ventetid", 3, 6, "uker"), ("ventetid: ca. 4 uker", "ventetid", 4, 4, "uker"),
        ("ventetid: over 4 måneder, økende", "ventetid", 4, 4, "måneder"), ("andel: 50 % (9 av 18)", "andel", 50, 50, "%"), ("uke 3: 12 timer", "uke 3", 12, 12, "timer"),
        ("antall:  12 ", "antall", 12, 12, ""), ("ventetid: 1,5–2,5 uker", "ventetid", 1.5, 2.5, "uker"), ("grupper: 4 kvelder à 1,5 time", "grupper", 4, 4, "kvelder à 1,5 time"),
        ("kostnad: 1 200–1 500 kr", "kostnad", 1200, 1500, "kr"), ("antall: 12 14", "antall", 12, 12, "14"),
    ])
    func readsNameValueAndUnit(_ line: String, _ name: String, _ low: Double, _ high: Double, _ unit: String) throws {
        let figure = try #require(KeyFigure(Written.located(line)))
        #expect(figure.name.value == name)
        #expect(figure.range == low...high)
        #expect(figure.unit == unit)
        #expect(figure.name.span.text == name)
    }

    /// A value without a number is kept, and is no number.
    @Test func keepsWordsAsTheyAre() throws {
        let figure = try #require(KeyFigure(Written.located("ventetid: ikke målt")))
        #expect(figure.value == "ikke målt" && figure.range == nil && figure.unit.isEmpty)
    }

    @Test(arguments: ["henvisninger 18", "18", ": 18", "henvisninger:", "henvisninger: ", ""])
    func isNotWithoutNameAndValue(_ line: String) { #expect(KeyFigure(Written.located(line)) == nil) }
}
