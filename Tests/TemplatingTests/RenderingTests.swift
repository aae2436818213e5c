import Diagnostics
import Markup
import Templating
import Testing

@Suite struct RenderingTests {
    let meetings = [MeetingView(name: "A"), MeetingView(name: "B", parts: [MeetingView(name: "b1")])]

    @Test func showsListsOnceForEachItem() throws {
        let text = "{{#møter}}[{{navn}}{{#deler}}({{navn}} {{tittel}}){{/deler}}]{{/møter}}{{^møter}}ingen{{/møter}}"
        #expect(try render(text, PageView(meetings: meetings)) == "[A][B(b1 Oppstart)]")
        #expect(try render(text, PageView()) == "ingen")
    }

    @Test func findsOuterNamesInsideAnInvertedList() throws {
        #expect(try render("{{^møter}}{{tittel}}{{/møter}}", PageView()) == "Oppstart")
    }

    @Test func showsFlags() throws {
        let text = "{{#utkast}}utkast{{/utkast}}{{^utkast}}ferdig{{/utkast}}"
        #expect(try render(text, PageView(isDraft: true)) == "utkast")
        #expect(try render(text, PageView()) == "ferdig")
    }

    @Test func showsAViewThatMayBeMissing() throws {
        let text = "{{#kontakt}}{{navn}}, {{e-post}}, {{tittel}}{{/kontakt}}{{^kontakt}}ingen{{/kontakt}}"
        #expect(try render(text, PageView(contact: ContactView(name: "Kari"))) == "Kari, Kari@nav.no, Oppstart")
        #expect(try render(text, PageView()) == "ingen")
    }

    @Test func showsTextAndMarkupThatMayBeMissing() throws {
        let text =
            "{{#undertittel}}<h2>{{undertittel}} – {{tittel}}</h2>{{/undertittel}}"
            + "{{#marg}}{{{marg}}}{{/marg}}{{^marg}}-{{/marg}}"
        #expect(try render(text, PageView()) == "-")
        #expect(try render(text, PageView(subtitle: "<", aside: "<hr>")) == "<h2>&lt; – Oppstart</h2><hr>")
        #expect(try render("{{undertittel}}{{{marg}}}|", PageView()) == "|")
    }

    @Test func neverTakesAMissingValueFromTheEnclosingView() throws {
        let text = "{{#møter}}[{{undertittel}}{{^undertittel}}uten{{/undertittel}}]{{/møter}}"
        #expect(try render(text, PageView(subtitle: "ytre", meetings: [MeetingView(name: "A")])) == "[uten]")
    }

    @Test func showsPathsIntoAViewThatIsAlwaysThere() throws {
        let text = "{{#møter}}{{tekst.side}}{{/møter}} {{#tekst}}{{av}}{{tittel}}{{/tekst}}"
        #expect(try render(text, PageView(meetings: [meetings[0]])) == "&lt;side&gt; &lt;av&gt;Oppstart")
    }

    @Test func putsInPartialsAndParents() throws {
        let others = [
            "felles/topp": "<title>{{$tittel}}{{tittel}}{{/tittel}}</title>\n",
            "ytre": "{{> felles/topp}}\n<body>{{$hoved}}tom{{/hoved}}</body>\n",
            "møteramme": "{{<ytre}}\n{{$hoved}}<main>{{$innhåll}}{{/innhåll}}</main>{{/hoved}}\n{{/ytre}}\n",
        ]
        #expect(try render("{{> ytre}}", PageView(), others) == "<title>Oppstart</title>\n<body>tom</body>\n")
        let text =
            "{{< møteramme }}{{$tittel}}Møte{{/tittel}}{{! x }}"
            + "{{$innhåll}}{{{innhold}}}{{/innhåll}}{{/møteramme}}"
        #expect(try render(text, PageView(), others) == "<title>Møte</title>\n<body><main><p>Hei</p></main></body>\n")
        let outer = "{{<møteramme}}{{$hoved}}ytterst{{/hoved}}{{/møteramme}}"
        #expect(try render(outer, PageView(), others) == "<title>Oppstart</title>\n<body>ytterst</body>\n")
    }

    @Test func takesAwayLinesThatHoldOnlyATag() throws {
        let text = "a\n{{#møter}}\n  {{navn}}\n{{/møter}}\n{{! borte\n  helt }}\n{{> b}}\nslutt\n"
        #expect(try render(text, PageView(meetings: meetings), ["b": "b\n"]) == "a\n  A\n  B\nb\nslutt\n")
    }

    @Test func keepsFilesFromWindowsAsTheyAre() throws {
        let text = "a\r\n{{#utkast}}\r\n{{tittel}}\r\n{{/utkast}}\r\nå"
        #expect(try render(text, PageView(isDraft: true)) == "a\r\nOppstart\r\nå")
    }

    @Test func ownNamesWithOtherLettersAreFound() throws {
        struct Nordic: TemplateView {
            static let fields: FieldTable<Self> = [.text("år") { _ in "2026" }, .text("ar") { _ in "nei" }]
        }
        #expect(try render("{{år}}", Nordic()) == "2026")
    }

    @Test func givesTheSameBytesEveryTime() throws {
        let text = "{{#møter}}{{navn}}{{tekst.av}}{{/møter}}{{{innhold}}}"
        let view = PageView(meetings: meetings)
        let first = try render(text, view)
        for _ in 0..<50 { #expect(try render(text, view) == first) }
    }

    @Test func rendersInManyTasksAtOnce() async throws {
        let library = load(["side": "{{> rad}}", "rad": "{{#møter}}{{navn}}:{{tittel}};{{/møter}}"])
        let template = try #require(library.then { $0.template("side", for: PageView.self) }.value)
        let rendered = await withTaskGroup(of: (Int, HTML).self) { group in
            for index in 0..<64 {
                group.addTask {
                    let meetings = (0..<20).map { MeetingView(name: "\($0)") }
                    return (index, template.renderBothWays(PageView(title: "<\(index)>", meetings: meetings)))
                }
            }
            return await group.reduce(into: [Int: HTML]()) { $0[$1.0] = $1.1 }
        }
        for index in 0..<64 {
            let expected = (0..<20).map { "\($0):&lt;\(index)&gt;;" }.joined()
            #expect(rendered[index]?.text == expected)
        }
    }
}
