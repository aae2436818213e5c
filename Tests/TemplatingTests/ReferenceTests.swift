import Diagnostics
import Templating
import Testing

@Suite struct ReferenceTests {
    @Test func refusesPartialThatIsMissing() {
        let found = check("{{> felles/tpop}}", ["felles/topp": ""])
        #expect(found.findings == [Finding(.templateMissing, "felles/tpop")])
        #expect(found.first?.help == "mente du «felles/topp»?")
    }

    @Test func refusesParentThatIsMissing() {
        #expect(check("{{<ramme}}{{/ramme}}").findings == [Finding(.templateMissing, "ramme")])
    }

    @Test func refusesBlockTheParentDoesNotHave() {
        let found = check("{{<ramme}}{{$inhold}}x{{/inhold}}{{/ramme}}", ["ramme": "{{$innhold}}{{/innhold}}"])
        #expect(found.findings == [Finding(.templateUnknownName, "inhold")])
        #expect(found.first?.message == "«ramme» har ingen blokk som heter «inhold»")
        #expect(found.first?.help == "mente du «innhold»?")
    }

    @Test func knowsBlocksOfPartialsAndOfTheParentsParent() {
        let others = [
            "ytre": "{{> hode}}{{$hoved}}{{/hoved}}", "hode": "{{$tittel}}{{/tittel}}",
            "ramme": "{{<ytre}}{{$hoved}}<b>{{$innhold}}{{/innhold}}</b>{{/hoved}}{{/ytre}}",
        ]
        let text = "{{<ramme}}{{$tittel}}t{{/tittel}}{{$innhold}}i{{/innhold}}{{/ramme}}"
        #expect(check(text, others).findings == [])
    }

    @Test func refusesBlockFilledTwice() {
        let text = "{{<ramme}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/ramme}}"
        #expect(check(text, ["ramme": "{{$a}}{{/a}}"]).findings == [Finding(.templateSyntax, "a")])
    }

    @Test func refusesWhatStandsBetweenBlocks() {
        let text = "{{<ramme}}\n  tapt \n{{$a}}1{{/a}}{{! greit }}{{tittel}}{{/ramme}}"
        let found = check(text, ["ramme": "{{$a}}{{/a}}"])
        #expect(found.findings == [Finding(.templateSyntax, "tapt"), Finding(.templateSyntax, "{{tittel}}")])
    }

    @Test func refusesTemplateThatIsPartOfItself() {
        let found = check("{{> a}}", ["a": "{{> b}}", "b": "{{#utkast}}{{> a}}{{/utkast}}"])
        #expect(found.findings == [Finding(.templateSyntax, "a")])
        #expect(found.first?.message == "malen «a» setter inn seg selv: «a» → «b» → «a»")
        #expect(found.first?.span?.file.path == "Templates/b.mustache")
    }

    @Test func refusesBlockFilledWithItself() {
        let text = "{{<ramme}}{{$a}}<i>{{$a}}{{/a}}</i>{{/a}}{{/ramme}}"
        #expect(check(text, ["ramme": "{{$a}}{{/a}}"]).findings == [Finding(.templateSyntax, "{{$a}}")])
    }

    @Test func refusesTwoTemplatesOfOneName() {
        let file = SourceFile(path: "a.mustache", text: "hei")
        let checked = TemplateLibrary.load([("a", file), ("a", SourceFile(path: "b.mustache", text: "hallo"))])
        #expect(checked.diagnostics.findings == [Finding(.duplicateID, "hallo")])
        #expect(checked.value == nil)
    }

    /// Some file systems take `å` apart into two; no tag could name such a template.
    @Test func refusesTemplateWithANameNoTagCanHave() {
        let found = load(["pa\u{30A}melding": "hei", "to ord": "", "felles/påmelding": ""]).diagnostics
        #expect(found.findings == [Finding(.templateSyntax, "hei"), Finding(.templateSyntax, "")])
    }

    @Test func refusesToGiveOutATemplateThatIsMissing() {
        let checked = load(["side": ""]).then { $0.template("sida", for: PageView.self) }
        #expect(checked.diagnostics.findings == [Finding(.templateMissing, nil)])
        #expect(checked.diagnostics.first?.help == "mente du «side»?")
    }
}
