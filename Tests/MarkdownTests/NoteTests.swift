import Diagnostics
import Testing

@testable import Markdown

/// `[^id]` where a text may have notes: a hole in the markup with the name `^id`; elsewhere it is text.
struct NoteTests {
    private static let notes = Fragment.Options(notes: true)

    private func places(_ text: String) -> [String] {
        (compile(text, Self.notes).value?.placeholders ?? []).map {
            "\($0.value) \($0.span.line):\($0.span.column) «\($0.span.text)»"
        }
    }

    @Test(arguments: [
        ("Ord.[^a] Mer.\n", "<p>Ord.⟨^a⟩ Mer.</p>\n"), ("*[^a-1]*[^a-1]\n", "<p><em>⟨^a-1⟩</em>⟨^a-1⟩</p>\n"),
        ("{{x}}[^a]{{y}}\n", "<p>⟨x⟩⟨^a⟩⟨y⟩</p>\n"), ("[^a]{{x}}\n", "<p>⟨^a⟩⟨x⟩</p>\n"),
        ("- [^a]\n", "<ul>\n<li>⟨^a⟩</li>\n</ul>\n"),
    ])
    func areHolesWhereTheyAreAskedFor(source: String, result: String) { #expect(html(source, Self.notes) == result) }

    @Test func mayStandInTables() { #expect(html("| a |\n|---|\n| b[^c] |\n", Self.notes).contains("b⟨^c⟩")) }

    @Test(arguments: ["[^ a]", "[^]", "[^a", "^a]", "[ ^a]"])
    func areNothingElse(source: String) { #expect(places("ord \(source) ord\n") == []) }

    @Test func areTextWhereNobodyAsks() { #expect(html("Ord.[^a]\n") == "<p>Ord.[^a]</p>\n") }

    @Test func knowTheirPlaces() {
        #expect(places("En[^a] to[^b]\ntre[^a]\n") == ["^a 1:3 «[^a]»", "^b 1:10 «[^b]»", "^a 2:4 «[^a]»"])
    }

    @Test func keepTheTypographyAroundThem() {
        #expect(html("\"Sitat\"[^a] 20 %[^b]\n", Self.notes) == "<p>«Sitat»⟨^a⟩ 20\u{A0}%⟨^b⟩</p>\n")
    }
}
