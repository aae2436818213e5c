import Diagnostics
import Testing

@testable import Markdown

struct PlainTextTests {
    @Test(arguments: [
        ("Emne: Hei\n\nKjære {{navn}},\nvi *møtes* snart.\n", "Emne: Hei\n\nKjære ⟨navn⟩, vi møtes snart."),
        ("## Om\n\nA\\\nB\n", "Om\n\nA\nB"),
        ("A\n\n- b\n- c\n  - d\n- e\n\nF\n", "A\n\n- b\n- c\n  - d\n- e\n\nF"),
        ("9. a\n10. b\n\n    c\n", "9. a\n\n10. b\n\n    c"),
        ("> a\n> b\n>\n> c\n", "> a b\n\n> c"),
        (
            "Se [IGP](igp.html) og <https://nav.no> og [ola](mailto:o@nav.no).\n",
            "Se IGP (igp.html) og https://nav.no og ola (o@nav.no)."
        ),
        ("[{{a}}](b.html)\n", "⟨a⟩ (b.html)"), ("<o@nav.no>\n", "o@nav.no"),
        ("```\na\n\n  b\n```\n\nc\n", "a\n\n  b\n\nc"), ("a\n\n***\n\nb\n", "a\n\n---\n\nb"),
        ("| a | b |\n|---|---|\n| c | d |\n\ne\n", "a | b\nc | d\n\ne"), ("![Alt](a.png)\n", "Alt"), ("", ""),
        ("\"Hei\" & 10-12 < 20 %\n", "«Hei» & 10–12 < 20\u{A0}%"),
    ])
    func writesMail(source: String, text: String) { #expect(plain(source) == text) }

    @Test func isWrittenOnlyWhenAskedFor() { #expect(compile("a").value?.plain == []) }
}
