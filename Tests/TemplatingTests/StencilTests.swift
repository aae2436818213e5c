import Diagnostics
import Markup
import Templating
import Testing
import TestSupport

/// A stencil must give the very bytes Mustache gives, for every template and every view.
@Suite struct StencilTests {
    /// Texts that change what stands around them, if anything does: empty, line ends, accents, marks and tags.
    static let pieces = [
        "", "a", "<", "\n", "\r", "\n\n", " ", "\t", "\u{301}", "\u{1A}", "\u{1A}0\u{1A}", "{{tittel}}",
    ]

    @Test func fillsRandomTemplatesWithRandomViews() throws {
        var random = SplitMix64(seed: 20_260_601)
        var accepted = 0
        for _ in 0..<600 {
            let library = load([
                "side": random.template(depth: 3), "ramme": random.template(depth: 1) + "{{$a}}\n b{{/a}}\n",
                "del": random.text(of: ["{{tittel}}", "{{#utkast}}b\n{{/utkast}}", "\n", " ", "x"], length: 0...4),
            ])
            guard let template = library.then({ $0.template("side", for: PageView.self) }).value else { continue }
            accepted += 1
            for _ in 0..<6 { _ = template.renderBothWays(.random(using: &random)) }
        }
        #expect(accepted > 300)
    }

    @Test(arguments: [
        "  {{> del}}\n", "  {{! m }}{{<ramme}}{{$a}}{{> del}}{{/a}}{{/ramme}}", "{{> innrykk}}",
        "{{#utkast}}\nx{{/utkast}}  {{<ramme}}{{/ramme}}",
    ])
    func keepsTheIndentThatDependsOnTheValues(_ side: String) throws {
        let part = "{{tittel}}\n{{undertittel}}{{#utkast}}b{{/utkast}}\n"
        let library = load(["side": side, "del": part, "ramme": "{{$a}}\(part){{/a}}\n", "innrykk": "\t{{> del}}"])
        let template = try #require(library.then { $0.template("side", for: PageView.self) }.value)
        let pages = ["a", "", "a\n", "\n"].map { text in
            template.renderBothWays(PageView(title: text, subtitle: text, isDraft: true)).text
        }
        #expect(pages[0].contains("  a\n  a") || pages[0].contains("\ta\n\ta"))
    }

    @Test func tellsAnEmptyTextFromOneThatIsMissing() throws {
        let text = "{{#undertittel}}<{{undertittel}}>{{/undertittel}}{{^undertittel}}-{{/undertittel}}"
        #expect(try render(text, PageView(subtitle: "")) == "<>")
        #expect(try render(text, PageView(subtitle: nil)) == "-")
    }

    @Test func readsNoTextThatIsNotShown() throws {
        struct Secretive: TemplateView {
            static let fields: FieldTable<Self> = [
                .text("navn") { _ in "Kari" },
                .text("hemmelig") { _ -> String in
                    Issue.record("lest")
                    return ""
                },
            ]
        }
        #expect(try render("{{navn}}", Secretive()) == "Kari")
    }

    @Test func endsWhenAViewIsPartOfItself() throws {
        struct Endless: TemplateView {
            static let fields: FieldTable<Self> = [.text("navn") { _ in "a" }, .view("meg") { $0 }]
        }
        #expect(try render("{{meg.meg.navn}}", Endless()) == "a")
    }

    @Test func showsViewsThatAreTooLarge() throws {
        let meetings = (0..<2_500).map { MeetingView(name: "\($0)") }
        let expected = (0..<2_500).map { "\($0);" }.joined()
        #expect(try render("{{#møter}}{{navn}};{{/møter}}", PageView(meetings: meetings)) == expected)
    }

    @Test func showsMoreOutlinesThanThereIsRoomForInManyTasks() async throws {
        let library = load(["side": "{{#møter}}{{navn}}{{#undertittel}}+{{/undertittel}}{{/møter}}"])
        let template = try #require(library.then { $0.template("side", for: PageView.self) }.value)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<1_024 {
                group.addTask {
                    let hasTitle = (0..<9).map { number >> $0 & 1 == 1 }
                    let meetings = hasTitle.map { MeetingView(name: "\(number)", title: $0 ? "" : nil) }
                    let page = template.renderBothWays(PageView(meetings: meetings))
                    #expect(page.text == hasTitle.map { $0 ? "\(number)+" : "\(number)" }.joined())
                }
            }
        }
    }
}

extension PageView {
    /// A page of any shape.
    fileprivate static func random(using random: inout SplitMix64) -> PageView {
        PageView(
            title: random.text(), subtitle: random.maybe { $0.text() }, body: HTML(trusted: random.text()),
            aside: random.maybe { HTML(trusted: $0.text()) }, isDraft: .random(using: &random),
            meetings: random.meetings(depth: 2), contact: random.maybe { ContactView(name: $0.text()) })
    }
}

extension SplitMix64 {
    /// Tags, white space and text in any order; every section is closed.
    fileprivate mutating func template(depth: Int) -> String {
        let leaves = [
            "{{tittel}}", "{{{innhold}}}", "{{undertittel}}", "{{{marg}}}", "{{tekst.av}}", "{{! m }}", "{{> del}}",
            "\n", "\n", "\n  ", "  ", "\t", "\r\n", "x", "x ",
        ]
        let sections = [
            "{{#undertittel}}@{{/undertittel}}", "{{^marg}}@{{/marg}}", "{{#møter}}@{{navn}}{{/møter}}",
            "{{#møter}}{{#deler}}@{{undertittel}}{{/deler}}{{/møter}}", "{{^møter}}@{{/møter}}",
            "{{#utkast}}@{{/utkast}}", "{{#kontakt}}{{navn}}@{{/kontakt}}", "{{$b}}@{{/b}}",
            "{{<ramme}}{{$a}}@{{/a}}{{/ramme}}", "{{<ramme}}\n  {{$a}}\n@{{/a}}\n{{/ramme}}",
        ]
        return (0..<Int.random(in: 1...6, using: &self)).map { _ in
            guard depth > 0, Int.random(in: 0..<3, using: &self) == 0 else { return text(of: leaves, length: 1...1) }
            return text(of: sections, length: 1...1).replacing("@", with: template(depth: depth - 1))
        }.joined()
    }

    fileprivate mutating func text() -> String { text(of: StencilTests.pieces, length: 0...3) }

    fileprivate mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
        Bool.random(using: &self) ? make(&self) : nil
    }

    fileprivate mutating func meetings(depth: Int) -> [MeetingView] {
        guard depth > 0 else { return [] }
        return (0..<Int.random(in: 0...3, using: &self)).map { _ in
            MeetingView(name: text(), title: maybe { $0.text() }, parts: meetings(depth: depth - 1))
        }
    }
}
