import Diagnostics
import Testing

@testable import Markdown

struct FragmentTests {
    // MARK: Headings

    @Test func givesHeadingsAnchors() throws {
        #expect(
            html("## Før *møtet*: 1\n\nA\n\n### Å se\n")
                == "<h2 id=\"#for-motet-1\">Før <em>møtet</em>: 1</h2>\n<p>A</p>\n<h3 id=\"#a-se\">Å se</h3>\n")
        let headings = try #require(compile("A\n\n## Hei, `du`\n\nTo\n--\n").value?.headings)
        #expect(headings.map(\.text) == ["Hei, du", "To"])
        #expect(headings.map(\.level) == [2, 2])
        #expect(headings.map(\.span.text) == ["## Hei, `du`", "To\n--"])
    }

    @Test func leavesPlaceholdersOutOfSlugs() throws {
        let fragment = try #require(compile("## Til {{navn}} nå\n\n## {{navn}}\n\n##\n").value)
        #expect(fragment.headings.map(\.slug) == ["til-na", "avsnitt", "avsnitt"])
        #expect(fragment.headings.map(\.text) == ["Til {{navn}} nå", "{{navn}}", ""])
        #expect(
            shown(fragment.html)
                == "<h2 id=\"#til-na\">Til ⟨navn⟩ nå</h2>\n<h2 id=\"#avsnitt\">⟨navn⟩</h2>\n<h2 id=\"#avsnitt\"></h2>\n"
        )
    }

    @Test func refusesTitleWhereTheTemplateMakesIt() {
        let text = "# Tittel\n"
        #expect(marks(text) == ["tittel-i-tekst 1:1 «# Tittel»"])
        #expect(compile(text).diagnostics.first?.help == "bruk ##")
        #expect(compile(text, .init(allowsTitle: true)).diagnostics.isEmpty)
    }

    @Test func warnsOfHeadingsThatJump() {
        #expect(marks("### A\n\n#### B\n\n## C\n\n#### D\n") == ["overskrift-hopper 7:1 «#### D»"])
        #expect(compile("## C\n\n#### D\n").diagnostics.first?.severity == .warning)
    }

    // MARK: HTML

    @Test func refusesRawHTML() {
        #expect(
            marks("A <b>x</b>\n\n<div>\nx\n</div>\n\n`<b>`\n") == [
                "html-i-tekst 1:3 «<b>»", "html-i-tekst 1:7 «</b>»", "html-i-tekst 3:1 «<div>\nx\n</div>»",
            ])
    }

    // MARK: Bytes

    @Test func refusesBytesItCouldMistakeForItsOwn() {
        let file = SourceFile(path: "test.md", bytes: [0x61, 0xFF, 0x62])
        let checked = Fragment.compile(file: file, range: 0..<3)
        #expect(checked.value == nil)
        #expect(checked.diagnostics.map(\.code) == [.notUTF8])
    }

    @Test func refusesLoneCarriageReturns() {
        #expect(compile("a\rb\r\n").diagnostics.map(\.code) == [.controlCharacter])
        #expect(compile("a\r\nb\r\n").diagnostics.isEmpty)
    }

    @Test func compilesPartsOfAFile() {
        let file = SourceFile(path: "test.md", text: "---\n{{a}}\n---\n\nHei {{b}}\n:::\n")
        let checked = Fragment.compile(file: file, range: 14..<25)
        #expect(checked.value?.placeholders.map(\.span.range) == [19..<24])
        #expect(checked.value?.placeholders.map(\.span.line) == [5])
        #expect(Fragment.compile(file: file, range: 3..<3).value?.html == [])
    }

    // MARK: Typography

    @Test func setsTypographyAcrossNodes() {
        #expect(html("\"*Hei* du\", sa hun.\n\n\"Ny\n") == "<p>«<em>Hei</em> du», sa hun.</p>\n<p>«Ny</p>\n")
        #expect(html("**20** %\n") == "<p><strong>20</strong>\u{A0}%</p>\n")
        #expect(html("\"{{navn}}\" og \"`x`\"\n") == "<p>«⟨navn⟩» og «<code>x</code>»</p>\n")
    }

    @Test func leavesCodeAndAddressesAlone() {
        #expect(html("`\"10-12\"`\n") == "<p><code>&quot;10-12&quot;</code></p>\n")
        #expect(
            html("<https://a.no/b--10-12>\n") == "<p><a href=\"https://a.no/b--10-12\">https://a.no/b--10-12</a></p>\n")
        #expect(html("\"10-12\"\n", .init(typography: false)) == "<p>&quot;10-12&quot;</p>\n")
    }
}
