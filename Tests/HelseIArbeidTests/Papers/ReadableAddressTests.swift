import Diagnostics
import Testing

@testable import HelseIArbeid

/// Web addresses as they come out of other programs.
struct ReadableAddressTests {
    @Test(arguments: [
        ("https://x.no/sykefrav%C3%A6r", "https://x.no/sykefravær"),
        ("https://x.no/h%c3%b8ring?q=%C3%A5", "https://x.no/høring?q=å"),
        // What means something, and what is no letter, stays.
        ("https://x.no/a%20b%2Fc%26d", "https://x.no/a%20b%2Fc%26d"), ("https://x.no/%E2%80%AE", "https://x.no/%E2%80%AE"),
        ("https://x.no/%C3", "https://x.no/%C3"), ("https://x.no/%FF%FE", "https://x.no/%FF%FE"),
        ("https://x.no/100%", "https://x.no/100%"),
        ("", ""),
    ])
    func turnsLettersBack(address: String, readable: String) { #expect(ReadableAddress.readable(address) == readable) }

    private func check(_ text: String) -> [String] {
        let file = SourceFile(path: "t.md", text: text)
        return WholeAddresses.check(file, 0..<file.bytes.count).map { "\($0.severity) \($0.span?.text ?? ""): \($0.help ?? "")" }
    }

    @Test(arguments: [
        "Se <https://x.no/a>.", "[her](https://x.no/a-b)", "[her](https://x.no/a \"Tittel\")", "[her](<https://x.no/a>)",
        "<https://x.no/a%C3%B8>", "xhttps://x.no",
    ])
    func letsWholeAddressesBe(text: String) { #expect(check(text) == []) }

    @Test(arguments: [
        ("Se <https://x.no/a-\nb> her", "warning https://x.no/a-: skriv den på én linje uten mellomrom: <https://x.no/a-b>"),
        (
            "[x](https://x.no/mine filer.pdf)",
            "warning https://x.no/mine: skriv den på én linje uten mellomrom: <https://x.no/minefiler.pdf>"
        ),
        (
            "Se https://x.no/plan-\nfor-alle her",
            "warning https://x.no/plan-: skriv den på én linje uten mellomrom: <https://x.no/plan-for-alle>"
        ),
        (
            "Se https://x.no/\nplan/2.html",
            "warning https://x.no/: skriv den på én linje uten mellomrom: <https://x.no/plan/2.html>"
        ),
        ("<https://x.no/%25C3%25B8>", "warning https://x.no/%25C3%25B8: prøv <https://x.no/%C3%B8>, og se at den fører fram"),
        ("<https://x.no/100%>", "warning %: hent adressen på nytt fra nettleseren"),
        (
            "<https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.no%2Fa&data=05>",
            "warning https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.no%2Fa&data=05: "
                + "bruk den egentlige adressen: <https://x.no/a>"
        ),
        ("Se https://x.no/a.", "hint https://x.no/a: sett den i vinkler: <https://x.no/a>, eller skriv [tekst](adresse)"),
        ("Se https://x.no/\nfor mer", "hint https://x.no/: sett den i vinkler: <https://x.no/>, eller skriv [tekst](adresse)"),
        ("«https://x.no/a»", "hint https://x.no/a: sett den i vinkler: <https://x.no/a>, eller skriv [tekst](adresse)"),
    ])
    func tellsOfTheOthers(text: String, told: String) { #expect(check(text) == [told]) }
}
