import Diagnostics
import Testing

@testable import Markdown

struct PlaceholderTests {
    /// `line:column «covered text»` for each placeholder.
    private func places(_ text: String) -> [String] {
        (compile(text).value?.placeholders ?? []).map { "\($0.span.line):\($0.span.column) «\($0.span.text)»" }
    }

    @Test func putsValuesBetweenMarkup() {
        #expect(html("Hei {{ navn }}, {{a_b}}!\n") == "<p>Hei ⟨navn⟩, ⟨a_b⟩!</p>\n")
        #expect(html("*{{a}}* [{{b}}](c.html)\n") == "<p><em>⟨a⟩</em> <a href=\"c.html\">⟨b⟩</a></p>\n")
    }

    @Test func findsPlaceholderAfterMultiLineCodeSpan() {
        #expect(places("`a\nb {{` {{x}}\n") == ["2:7 «{{x}}»"])
        #expect(places("[lenke\nover linjer](a.html) {{x}}\n") == ["2:22 «{{x}}»"])
    }

    @Test func tellsEqualPlaceholdersApart() {
        #expect(
            places("{{a}} {{a}}\n*{{a}}*\n\n> - {{a}}\n") == [
                "1:1 «{{a}}»", "1:7 «{{a}}»", "2:2 «{{a}}»", "4:5 «{{a}}»",
            ])
    }

    @Test func fallsBackToTheLineWhereEscapesHideThePlaceholder() {
        #expect(places("A\n\nB {{a&amp;b}}\nC\n") == ["3:1 «B {{a&amp;b}}»"])
    }

    @Test func refusesPlaceholdersOutsideText() {
        #expect(marks("`{{a}}` {{a}}\n") == ["plassholder-feil-sted 1:2 «{{a}}»"])
        #expect(places("`{{a}}` {{a}}\n") == ["1:9 «{{a}}»"])
        #expect(marks("```\n{{a}}\n```\n") == ["plassholder-feil-sted 2:1 «{{a}}»"])
        #expect(marks("[a]({{b}})\n") == ["plassholder-feil-sted 1:5 «{{b}}»"])
        #expect(marks("[a](b.html '{{c}}')\n") == ["plassholder-feil-sted 1:13 «{{c}}»"])
        #expect(marks("![{{a}}](b.png)\n") == ["plassholder-feil-sted 1:3 «{{a}}»"])
    }

    @Test func refusesEmptyAndUnclosedPlaceholders() {
        #expect(marks("a {{ }} b\n") == ["tom-plassholder 1:3 «{{ }}»"])
        #expect(marks("a\nb {{navn} c\n") == ["plassholder-ikke-lukket 2:3 «{{»"])
        #expect(marks("a {{navn\nx}}\n") == ["plassholder-ikke-lukket 1:3 «{{»"])
        #expect(html("a {{ }} {{b\n") == "<p>a {{ }} {{b</p>\n")
    }

    /// Each placeholder that is found covers its own text, in order, and none twice.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func findsEveryPlaceholderWhereItIs(seed: UInt64) throws {
        let words = [
            "{{a}}", "{{ b }}", "*", "**", " ord ", "\n", "\n\n", "> ", "- ", "`x\ny`", "[l\nm](c.html)", "# ", "æ",
            "(", "_",
        ]
        let text = randomText(of: words, count: 50, seed: seed)
        let fragment = try #require(compile(text, .init(allowsTitle: true)).value)
        var end = 0
        for placeholder in fragment.placeholders {
            #expect(["{{a}}": "a", "{{ b }}": "b"][placeholder.span.text] == placeholder.value)
            #expect(placeholder.span.range.lowerBound >= end)
            end = placeholder.span.range.upperBound
        }
        #expect(
            fragment.placeholders == fragment.html.compactMap { if case .value(let value) = $0 { value } else { nil } })
    }
}
