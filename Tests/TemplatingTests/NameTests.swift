import Diagnostics
import Templating
import Testing

@Suite struct NameTests {
    @Test func refusesUnknownName() {
        let found = check("<h1>{{ titel }}</h1>")
        #expect(found.findings == [Finding(.templateUnknownName, "titel")])
        #expect(found.first?.message == "ukjent navn «titel»")
        #expect(found.first?.help == "mente du «tittel»?")
    }

    @Test func refusesUnknownNameInEverySortOfTag() {
        let found = check("{{{x}}}{{#y}}{{z}}{{/y}}{{^w}}{{/w}}").findings
        #expect(found == ["x", "y", "w"].map { Finding(.templateUnknownName, $0) })
    }

    @Test func tellsWhereANameOfAnInnerScopeBelongs() {
        let found = check("{{navn}} {{side}}")
        let help = [
            "«navn» hører til i «møter»: skriv det mellom «{{#møter}}» og «{{/møter}}»",
            "«side» hører til i «tekst»: skriv «tekst.side»",
        ]
        #expect(found.map(\.help) == help)
    }

    @Test func findsNamesOfEnclosingScopes() {
        let inner = "{{#deler}}{{#utkast}}{{navn}}{{tittel}}{{/utkast}}{{/deler}}"
        #expect(check("{{#møter}}{{navn}}{{tittel}}{{tekst.av}}\(inner){{/møter}}").findings == [])
    }

    @Test func leavesTheScopeWhenTheSectionIsInverted() {
        #expect(check("{{^møter}}{{tittel}}{{navn}}{{/møter}}").findings == [Finding(.templateUnknownName, "navn")])
    }

    @Test func pointsAtThePartOfAPathThatIsWrong() {
        let found = check("{{ tekst.sidee }}")
        #expect(found.findings == [Finding(.templateUnknownName, "sidee")])
        #expect(found.first?.message == "ukjent navn «sidee» i «tekst»")
        #expect(found.first?.help == "mente du «side»?")
    }

    @Test(arguments: [
        ("kontakt.navn", "«kontakt» kan mangle, så «kontakt.navn» kan ikke stå alene"),
        ("møter.navn", "«møter» er en liste, så «møter.navn» er ikke én verdi"),
        ("tittel.navn", "«tittel» er tekst og har ingen felt"),
    ])
    func refusesPathThroughWhatIsNotAlwaysOneView(_ path: String, _ message: String) {
        let found = check("{{\(path)}}")
        #expect(found.findings == [Finding(.templateKind, path)])
        #expect(found.first?.message == message)
    }

    @Test(arguments: [
        ("{{innhold}}", "skriv «{{{innhold}}}»"),
        ("{{marg}}", "skriv «{{{marg}}}»"),
        ("{{{tittel}}}", "skriv «{{tittel}}»"),
        ("{{{tekst.side}}}", "skriv «{{tekst.side}}»"),
        ("{{møter}}", "skriv «{{#møter}}…{{/møter}}»"),
        ("{{utkast}}", "skriv «{{#utkast}}…{{/utkast}}»"),
        ("{{{kontakt}}}", "skriv «{{#kontakt}}…{{/kontakt}}»"),
    ])
    func refusesVariableOfTheWrongKind(_ tag: String, _ help: String) {
        let found = check("æ \(tag)")
        #expect(found.findings == [Finding(.templateKind, tag)])
        #expect(found.first?.help == help)
    }

    @Test(arguments: ["{{#tittel}}", "{{^tittel}}", "{{#innhold}}", "{{^tekst}}"])
    func refusesSectionOfTheWrongKind(_ tag: String) {
        let name = tag.dropFirst(3).dropLast(2)
        #expect(check("\(tag){{finnesikke}}{{/\(name)}}").findings == [Finding(.templateKind, tag)])
    }

    @Test func checksPartialsInTheScopeTheyArePutInto() {
        let found = check("{{> kort}}{{#møter}}{{> kort}}{{/møter}}", ["kort": "{{navn}}"])
        #expect(found.findings == [Finding(.templateUnknownName, "navn")])
        #expect(found.first?.span?.file.path == "Templates/kort.mustache")
        #expect(found.first?.notes.first?.span?.range == 0..<10)
    }

    @Test func checksFillingsInTheScopeOfTheirBlock() {
        let ramme = ["ramme": "{{#møter}}{{$rad}}{{standard}}{{/rad}}{{/møter}}{{$topp}}{{tittel}}{{/topp}}"]
        let text = "{{<ramme}}{{$rad}}{{navn}}{{/rad}}{{$topp}}{{navn}}{{/topp}}{{/ramme}}"
        let found = check(text, ramme)
        #expect(found.findings == [Finding(.templateUnknownName, "navn")])
        #expect(found.first?.span?.column == 46)
        #expect(found.first?.notes.first?.span?.text == "{{$topp}}")
    }

    @Test func checksTheOutermostFillingOfABlock() {
        let others = ["ramme": "{{$a}}{{/a}}", "mellom": "{{<ramme}}{{$a}}{{b}}{{/a}}{{/ramme}}"]
        let text = "{{<mellom}}{{$a}}{{c}}{{/a}}{{/mellom}}"
        #expect(check(text, others).findings == [Finding(.templateUnknownName, "c")])
    }

    @Test func checksWhatStandsInABlockThatIsNotFilled() {
        #expect(check("{{$a}}{{x}}{{/a}}").findings == [Finding(.templateUnknownName, "x")])
        #expect(check("{{<r}}{{/r}}", ["r": "{{$a}}{{x}}{{/a}}"]).findings == [Finding(.templateUnknownName, "x")])
    }

    @Test func reportsFieldsNoTemplateCanReach() {
        struct Faulty: TemplateView {
            static let fields: FieldTable<Self> = [
                .text("a") { _ in "1" }, .text("a") { _ in "2" }, .text("to ord") { _ in "3" },
            ]
        }
        let found = check("{{a}}", for: Faulty.self)
        let messages = ["a", "to ord"].map { "feltet «\($0)» i «Faulty» er brukt to ganger eller har et ugyldig navn" }
        #expect(found.map(\.message) == messages)
    }
}
