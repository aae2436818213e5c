import Diagnostics
import Testing

@testable import Markdown

struct LinkTests {
    private func places(_ text: String) -> [String] {
        (compile(text).value?.links ?? []).map {
            "\($0.span.line):\($0.span.column) «\($0.span.text)» \($0.destination)"
        }
    }

    @Test func findsDestinations() {
        #expect(
            places("[a](b.html) og [c\nd](<e f.html> 'g') `](x`\n[h]( i.html )\n") == [
                "1:5 «b.html» b.html", "2:5 «e f.html» e f.html", "3:6 «i.html» i.html",
            ])
        #expect(
            places("<https://nav.no> <ola@nav.no>\n") == [
                "1:2 «https://nav.no» https://nav.no", "1:19 «ola@nav.no» mailto:ola@nav.no",
            ])
        #expect(places("[![x](a.png)](b.html) [c](b.html)\n") == ["1:15 «b.html» b.html", "1:27 «b.html» b.html"])
    }

    @Test func fallsBackToTheLineForReferences() {
        #expect(places("A\n\nse [b][c]\nd\n\n[c]: e.html\n") == ["3:1 «se [b][c]» e.html"])
    }

    @Test(arguments: [
        "https://www.nav.no/a?b=c#d", "HTTPS://NAV.NO", "mailto:ola@nav.no", "tel:55553333", "igp.html", "a/b.html#c",
        "#d",
        "../x.html", "?a=b:c",
    ])
    func allows(destination: String) { #expect(LinkPolicy.refusal(ofLink: destination) == nil) }

    @Test(arguments: [
        "", "http://nav.no", "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x",
        "file:///etc",
        "//nav.no", "/\\nav.no", "\\\\nav.no", "ftp://a", "c:/x", ":x", "java\nscript:x", "https:nav.no", "https://",
        "mailto:",
    ])
    func refuses(destination: String) { #expect(LinkPolicy.refusal(ofLink: destination) != nil) }

    @Test func reportsForbiddenLinksWhereTheyAre() {
        #expect(marks("se [a](http://nav.no/b)\n") == ["ulovlig-lenke 1:8 «http://nav.no/b»"])
        #expect(
            compile("[a](http://nav.no/b)").diagnostics[0].help == "skriv «https://nav.no/b» hvis nettstedet har det")
        #expect(marks("[a](javascript:b)\n") == ["ulovlig-lenke 1:5 «javascript:b»"])
        #expect(html("[a](javascript:b)\n") == "<p><a href=\"\">a</a></p>\n")
    }

    @Test func allowsImagesBesideTheTextOnly() {
        #expect(compile("![Seks møter](seks.svg) ![`x`](b/c.jpg)\n").diagnostics.isEmpty)
        for image in [
            "https://a.no/b.png", "//a/b.png", "/b.png", "b.gif", "data:image/png", "b.svg?x", "c:\\b.png", "b.SVG",
        ] {
            #expect(LinkPolicy.refusal(ofImage: image) != nil)
        }
        #expect(marks("![a](b.gif)\n") == ["ulovlig-bilde 1:6 «b.gif»"])
    }

    @Test func anImageGetsTheAddressItHasOnThePage() {
        let options = Fragment.Options(images: ["bilder/trapp.png": "../bilder/trapp.png?v=1"])
        #expect(html("![a](bilder/trapp.png)\n", options) == "<p><img src=\"../bilder/trapp.png?v=1\" alt=\"a\" /></p>\n")
        let missing = compile("![a](bilder/trap.png)\n", options).diagnostics
        #expect(missing.map(\.code) == [.image] && missing[0].help == "mente du «bilder/trapp.png»?")
    }

    @Test func wantsDescriptionsOfImages() {
        #expect(marks("![](a.png)\n") == ["ulovlig-bilde 1:5 «a.png»"])
        #expect(marks("![ ](a.png)\n") == ["ulovlig-bilde 1:6 «a.png»"])
        #expect(marks("![*b*](a.png)\n") == [])
    }
}
