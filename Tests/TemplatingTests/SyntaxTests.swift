import Diagnostics
import Templating
import Testing

@Suite struct SyntaxTests {
    @Test(arguments: [
        ("a {{tittel\nb}}", "{{tittel"),
        ("a {{tittel {{utkast}}", "{{tittel "),
        ("a {{{innhold}} b", "{{{innhold}} b"),
        ("a {{! merknad\nb", "{{! merknad"),
        ("a {{", "{{"),
        ("{{}}", "{{}}"),
        ("{{#  }}{{/}}", "{{#  }}"),
        ("{{.}}", "{{.}}"),
        ("{{#.}}{{/.}}", "{{#.}}"),
        ("{{upper(tittel)}}", "upper(tittel)"),
        ("{{#reversed(møter)}}{{/reversed(møter)}}", "reversed(møter)"),
        ("{{> *tittel}}", "*tittel"),
        ("{{=<% %>=}}", "{{=<% %>=}}"),
        ("{{& innhold }}", "{{& innhold }}"),
        ("{{% CONTENT_TYPE:TEXT}}", "{{% CONTENT_TYPE:TEXT}}"),
        ("æøå {{ to ord }}", "to ord"),
        ("{{.tittel}}", ".tittel"),
        ("{{tekst..side}}", "tekst..side"),
        ("{{mo\u{308}ter}}", "mo\u{308}ter"),
        ("{{tittel}}\u{301}", "}\u{301}"),
        ("\u{600}{{tittel}}", "\u{600}{"),
        ("a {", "{"),
        ("a\u{1A}{{tittel}}\u{1A}", "\u{1A}"),
    ])
    func refusesTag(_ text: String, _ place: String) {
        #expect(check(text).findings == [Finding(.templateSyntax, place)])
    }

    @Test func refusesSectionThatIsNeverClosed() {
        let found = check("linje\n{{#utkast}} a {{tittel}}")
        #expect(found.findings == [Finding(.templateSyntax, "{{#utkast}}")])
        #expect(found.first?.help == "skriv «{{/utkast}}» der det slutter")
        #expect(found.first?.span?.line == 2)
    }

    @Test func refusesSectionsClosedInTheWrongOrder() {
        let found = check("{{#utkast}}{{^utkast}}{{#møter}}{{/utkast}}{{/utkast}}")
        #expect(found.findings == [Finding(.templateSyntax, "{{#møter}}")])
        #expect(found.first?.notes.first?.span?.text == "{{/utkast}}")
    }

    @Test func takesAMisspeltClosingTagAsTheInnermost() {
        let found = check("{{#utkast}}a{{/utkats}}b{{tittel}}")
        #expect(found.findings == [Finding(.templateSyntax, "{{/utkats}}")])
        #expect(found.first?.help == "skriv «{{/utkast}}»")
    }

    @Test func refusesClosingTagOfSomethingElse() {
        let found = check("{{#utkast}}{{/møter}}{{/utkast}}{{/utkast}}")
        #expect(found.findings == [Finding(.templateSyntax, "{{/møter}}"), Finding(.templateSyntax, "{{/utkast}}")])
    }

    @Test func reportsEveryMistakeAtOnce() {
        #expect(check("{{.}} {{a b}} {{#utkast}} {{> finnes-ikke}}").count == 4)
    }

    @Test func refusesTemplateNestedWithoutEnd() {
        let deep = String(repeating: "{{#utkast}}", count: 20_000)
        #expect(check(deep).findings == [Finding(.templateSyntax, "{{#utkast}}")])
    }

    @Test(arguments: [
        "a { b } c", "}}", "{\n", "{{tittel}}}", "{{! {{tittel}\n\n }}", "{{ tittel }}",
        "\r\n{{#utkast}}\r\n{{/utkast}}",
    ])
    func acceptsText(_ text: String) {
        #expect(check(text).findings == [])
    }

    @Test func warnsOfIndentBeforeWhatIsPutIn() {
        let others = ["kort": "k", "ramme": "<b>\n\t{{$hoved}}{{/hoved}}</b> {{$topp}}{{/topp}}\n"]
        let found = check("  {{> kort}}\n a {{> kort}}\n  {{> kort}} b\n  {{< ramme}}{{/ramme}}", others)
        #expect(
            found.findings == [
                Finding(.templateSyntax, "{{$hoved}}"), Finding(.templateSyntax, "{{> kort}}"),
                Finding(.templateSyntax, "{{< ramme}}"),
            ])
        #expect(found.allSatisfy { $0.severity == .warning })
    }
}
