import Markup
import Testing

struct HTMLTests {
    @Test func keepsItsOwnLiteralsAsTheyAre() {
        let html: HTML = "<p class=\"a\">&nbsp;</p>"
        #expect(html.text == "<p class=\"a\">&nbsp;</p>")
    }

    @Test func escapesTextPutIntoALiteral() {
        let name = "Per & \"Pål\" <script>"
        let html: HTML = "<p title=\"\(name)\">\(name)</p>"
        let escaped = "Per &amp; &quot;Pål&quot; &lt;script&gt;"
        #expect(html.text == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test func escapesOnlyOnce() {
        let inner: HTML = "<b>\("a & b")</b>"
        let outer: HTML = "<p>\(inner)\(inner)</p>"
        #expect(outer.text == "<p><b>a &amp; b</b><b>a &amp; b</b></p>")
    }

    @Test func writesNumbers() {
        let html: HTML = "<td>\(-7)</td><td>\(90)</td>"
        #expect(html.text == "<td>-7</td><td>90</td>")
    }

    @Test func trustsAndEscapesAsItIsTold() {
        #expect(HTML(trusted: "<i>").text == "<i>")
        #expect(HTML(escaping: "<i>").text == "&lt;i&gt;")
        #expect(HTML(trusted: "&lt;i&gt;") == HTML(escaping: "<i>"))
    }

    @Test func grows() {
        var html: HTML = "<ul>"
        html += "<li>\("1 < 2")</li>"
        #expect((html + "</ul>").text == "<ul><li>1 &lt; 2</li></ul>")
    }

    @Test func joins() {
        let items: [HTML] = ["<i>a</i>", "\("&")", "c"]
        #expect(items.joined().text == "<i>a</i>&amp;c")
        #expect(items.joined(separator: "<br>").text == "<i>a</i><br>&amp;<br>c")
        #expect([HTML]().joined(separator: ", ").isEmpty)
    }

    @Test func knowsWhenItIsEmpty() {
        #expect(HTML.empty.isEmpty)
        #expect(("\("")" as HTML).isEmpty)
        #expect(!(" " as HTML).isEmpty)
    }
}
