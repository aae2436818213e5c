import Diagnostics
import Markup
import Templating
import Testing
import TestSupport

@Suite struct EscapingTests {
    static let nasty = "<script>alert(\"x\" & 'y')</script>"
    static let safe = "&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;"

    typealias Place = (text: String, others: [String: String])

    /// Every place a tag can stand: the page, a list, a partial, a parent, a block that is filled and one that is not.
    static let places: [Place] = [
        ("@", [:]),
        ("<a title=\"@\" lang='@'>", [:]),
        ("{{#møter}}@{{/møter}}", [:]),
        ("{{^utkast}}@{{/utkast}}", [:]),
        ("{{> del}}", ["del": "a\n@\nb"]),
        ("{{#møter}}\n{{> del}}\n{{/møter}}", ["del": "@\n"]),
        ("{{<ramme}}{{/ramme}}", ["ramme": "{{$a}}@{{/a}}@"]),
        ("{{<ramme}}{{$a}}@{{/a}}{{/ramme}}", ["ramme": "<b>{{$a}}{{/a}}</b>@"]),
        ("{{<ramme}}{{$a}}{{> del}}{{/a}}{{/ramme}}", ["ramme": "{{#møter}}{{$a}}{{/a}}{{/møter}}", "del": "@"]),
    ]

    private func shown(_ tag: String, in place: Place, _ view: PageView) throws -> String {
        try render(place.text.replacing("@", with: tag), view, place.others.mapValues { $0.replacing("@", with: tag) })
    }

    @Test(arguments: places.indices) func escapesTextOnceEverywhere(_ index: Int) throws {
        let view = PageView(title: Self.nasty, meetings: [MeetingView(name: "a")])
        let page = try shown("{{tittel}}", in: Self.places[index], view)
        let marker = try shown("{{tittel}}", in: Self.places[index], PageView(title: "MERKE", meetings: view.meetings))
        #expect(page == marker.replacing("MERKE", with: Self.safe))
        #expect(marker.contains("MERKE"))
    }

    @Test(arguments: places.indices) func neverEscapesMarkup(_ index: Int) throws {
        let view = PageView(body: HTML(trusted: Self.nasty), meetings: [MeetingView(name: "a")])
        let page = try shown("{{{innhold}}}", in: Self.places[index], view)
        let plain = PageView(body: "MERKE", meetings: view.meetings)
        let marker = try shown("{{{innhold}}}", in: Self.places[index], plain)
        #expect(page == marker.replacing("MERKE", with: Self.nasty))
        #expect(marker.contains("MERKE"))
    }

    @Test func textThatLooksLikeATagIsOnlyText() throws {
        #expect(try render("{{tittel}}", PageView(title: "{{{innhold}}}{{> x}}")) == "{{{innhold}}}{{&gt; x}}")
        #expect(try render("{{{innhold}}}", PageView(body: "{{tittel}}")) == "{{tittel}}")
    }

    @Test func randomTextNeverGivesARawCharacter() throws {
        var random = SplitMix64(seed: 20_261_110)
        let pieces = "<>&\"'{}/ \n\r\tabcæøå–«»\u{0}\u{301}\u{200D}👩🏽\u{2028}".unicodeScalars.map(String.init)
        let library = load([
            "side": "{{<ramme}}{{$a}}{{tittel}}{{#møter}}{{> del}}{{/møter}}{{/a}}{{/ramme}}",
            "ramme": "{{$a}}{{/a}}{{#kontakt}}{{navn}}{{/kontakt}}", "del": "{{navn}}",
        ])
        let template = try #require(library.then { $0.template("side", for: PageView.self) }.value)
        for _ in 0..<1_000 {
            let texts = (0..<3).map { _ in random.text(of: pieces, length: 0...24) }
            let view = PageView(
                title: texts[0], meetings: [MeetingView(name: texts[1])], contact: ContactView(name: texts[2]))
            let page = template.renderBothWays(view).text
            #expect(!page.utf8.contains { "<>\"'".utf8.contains($0) })
            #expect(page == texts.joined().escapedSlowly)
        }
    }

    /// Whatever our own parser accepts, Mustache accepts too, and every tag in it is understood.
    @Test func randomTemplatesAreEitherRefusedOrShownWithoutATag() throws {
        var random = SplitMix64(seed: 7)
        let pieces = [
            "{{tittel}}", "{{{innhold}}}", "{{#møter}}", "{{/møter}}", "{{^utkast}}", "{{/utkast}}", "{{> del}}",
            "{{<ramme}}", "{{/ramme}}", "{{$a}}", "{{/a}}", "{{! m\n }}", "\n", "  ", "\r\n", "a", "{", "}",
            "\u{301}", "ø", "\t", "{{",
        ]
        var accepted = 0
        for _ in 0..<2_000 {
            let text = random.text(of: pieces, length: 1...9)
            let library = load(["side": text, "ramme": "[{{$a}}b{{/a}}\n{{$a}}{{/a}}]", "del": "{{tittel}}\n"])
            let checked = library.then { $0.template("side", for: PageView.self) }
            guard let template = checked.value else {
                #expect(!checked.diagnostics.isEmpty)
                #expect(!checked.diagnostics.contains { $0.message.hasPrefix("Mustache") }, "\(text.debugDescription)")
                continue
            }
            accepted += 1
            let page = template.renderBothWays(PageView(title: "T", meetings: [MeetingView(name: "n")])).text
            #expect(!page.contains("{{"), "\(text.debugDescription)")
        }
        #expect(accepted > 150)
    }
}

extension String {
    /// Escaped scalar by scalar, the slow and obvious way.
    fileprivate var escapedSlowly: String {
        let references: [Unicode.Scalar: String] = [
            "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "&": "&amp;",
        ]
        return unicodeScalars.map { references[$0] ?? String($0) }.joined()
    }
}
