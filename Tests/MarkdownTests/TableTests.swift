import Diagnostics
import Testing

@testable import Markdown

struct TableTests {
    /// The cells of all rows, `|` between cells and a line for each row.
    private func cells(_ text: String) -> String {
        var result = html(text)
        for tag in [
            "<table>\n", "</table>\n", "<thead>\n", "</thead>\n", "<tbody>\n", "</tbody>\n", "<tr>\n", "</td>\n",
            "</th>\n",
        ] {
            result = result.replacing(tag, with: "")
        }
        return result.replacing("</tr>\n", with: "\n").replacing(" scope=\"col\"", with: "").replacing(
            "</td>", with: ""
        )
        .replacing("</th>", with: "").replacing("<th", with: "|").replacing("<td", with: "|").replacing("|>", with: "|")
    }

    @Test func makesTables() {
        #expect(
            html("| a | b |\n|---|--:|\n| c | *d* |\n\nHei\n") == """
                <table>
                <thead>
                <tr>
                <th scope="col">a</th><th scope="col" class="hoyre">b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>c</td><td class="hoyre"><em>d</em></td>
                </tr>
                </tbody>
                </table>
                <p>Hei</p>

                """)
    }

    @Test func needsNoFrameAndNoRows() {
        #expect(cells("a | b\n-|-\nc | d\ne\n") == "|a|b\n|c|d\n|e|\n")
        #expect(cells("| a |\n| - |\n") == "|a\n")
        #expect(!html("| a |\n| - |\n").contains("tbody"))
    }

    @Test func alignsByClass() {
        #expect(cells("|a|b|c|d|\n|-|:-|:-:|-:|\n") == "|a|b| class=\"midt\">c| class=\"hoyre\">d\n")
    }

    @Test func readsEscapedPipes() {
        #expect(cells("| a |\n|---|\n| `b\\|c` \\| d |\n| e \\\\| f |\n") == "|a\n|<code>b|c</code> | d\n|e \\\n")
    }

    @Test func readsCellsAsTextOnly() {
        #expect(
            cells("|a|b|c|d|\n|-|-|-|-|\n|# x|- y|1. z|[q]: r|\n|>|***|    i|```|\n")
                == "|a|b|c|d\n|# x|- y|1. z|[q]: r\n|&gt;|***|i|```\n")
    }

    @Test func parsesEachCellAlone() {
        #expect(
            cells("|a|b|\n|-|-|\n| *c | d* |\n| **e** | [f](g.html) |\n| \"h\" | 10-12 |\n")
                == "|a|b\n|*c|d*\n|<strong>e</strong>|<a href=\"g.html\">f</a>\n|«h»|10–12\n")
    }

    @Test func findsPlaceholdersAndLinksInCells() {
        let text = "| {{a}} | {{a}} |\n|---|---|\n| [x](http://b) | {{c}} | \n| {{d}} |\n"
        #expect(cells(text) == "|⟨a⟩|⟨a⟩\n|<a href=\"http://b\">x</a>|⟨c⟩\n|⟨d⟩|\n")
        let fragment = compile(text).value
        #expect(fragment?.placeholders.map { "\($0.span.line):\($0.span.column)" } == ["1:3", "1:11", "3:19", "4:3"])
        #expect(marks(text) == ["ulovlig-lenke 3:7 «http://b»"])
    }

    @Test func worksInsideQuotesAndLists() {
        #expect(html("> | a |\n> |---|\n> | b |\n").contains("<td>b</td>"))
        #expect(html("- | a |\n  |---|\n  | b |\n").contains("<td>b</td>"))
        #expect(html("1. > | a |\n   > |---|\n   > | b |\n").contains("<th scope=\"col\">a</th>"))
    }

    @Test func warnsOfCellsThatAreNotShown() {
        let text = "|a|b|\n|-|-|\n|c|d|e|f|\n"
        #expect(marks(text) == ["tabell 3:6 «e|f»"])
        #expect(compile(text).diagnostics.first?.severity == .warning)
        #expect(cells(text) == "|a|b\n|c|d\n")
    }

    @Test func refusesWhatOnlyLooksLikeATable() {
        #expect(marks("Tekst\n| a |\n|---|\n| b |\n") == ["tabell 2:1 «| a |»"])
        #expect(marks("| a |\n|---|---|\n") == ["tabell 2:1 «|---|---|»"])
        #expect(marks("| a | b |\n|---|:|\n") == ["tabell 2:1 «|---|:|»"])
        let wide = String(repeating: "|a", count: 33) + "\n" + String(repeating: "|-", count: 33) + "\n"
        #expect(compile(wide).diagnostics.map(\.code) == [.table])
    }

    @Test(arguments: ["a | b\n", "a\n---\n", "a | b\nc | d\n", "- | a\n- | b\n"])
    func leavesOtherTextAlone(text: String) {
        #expect(compile(text).diagnostics.isEmpty)
        #expect(!html(text).contains("<table>"))
    }
}
