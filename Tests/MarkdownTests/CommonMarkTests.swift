import Diagnostics
import Foundation
import Testing

@testable import Markdown

/// One example of the CommonMark specification, as its own tool dumps it.
private struct Example: Decodable {
    let markdown: String
    let html: String
    let example: Int
}

struct CommonMarkTests {
    /// The specification is not ours to copy; where it lies is told by the environment.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["COMMONMARK_SPEC"] != nil))
    func passesEveryExampleOfTheSpecification() throws {
        let path = try #require(ProcessInfo.processInfo.environment["COMMONMARK_SPEC"])
        let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: URL(filePath: path)))
        #expect(examples.count == 652)
        for example in examples {
            let html = CommonMark.html(Array(example.markdown.utf8), unsafe: true)
            #expect(html == example.html, "example \(example.example)")
        }
    }

    @Test(arguments: [
        ("Hei\n", "<p>Hei</p>\n"), ("Hei\nog hå", "<p>Hei\nog hå</p>\n"),
        ("En  \nto\\\ntre", "<p>En<br />\nto<br />\ntre</p>\n"),
        ("## To ##", "<h2>To</h2>\n"), ("En\n==", "<h1>En</h1>\n"), ("- - -", "<hr />\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("3) a\n\n4) b", "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"),
        ("> a\nb", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"), ("    <k>", "<pre><code>&lt;k&gt;\n</code></pre>\n"),
        ("~~~ swift x\n1 & 2\n~~~", "<pre><code class=\"language-swift\">1 &amp; 2\n</code></pre>\n"),
        ("*a **b** c*", "<p><em>a <strong>b</strong> c</em></p>\n"), ("snake_case_ord", "<p>snake_case_ord</p>\n"),
        ("`` a`b ``", "<p><code>a`b</code></p>\n"), ("[a](b \"c\")", "<p><a href=\"b\" title=\"c\">a</a></p>\n"),
        ("[a][B]\n\n[b]: <c d>", "<p><a href=\"c%20d\">a</a></p>\n"),
        ("![*a*](b)", "<p><img src=\"b\" alt=\"a\" /></p>\n"),
        ("<a:b>", "<p>&lt;a:b&gt;</p>\n"), ("<https://a.no>", "<p><a href=\"https://a.no\">https://a.no</a></p>\n"),
        ("&oslash;&#229;&nope;", "<p>øå&amp;nope;</p>\n"), ("\\*a\\*", "<p>*a*</p>\n"), ("a\0b", "<p>a\u{FFFD}b</p>\n"),
        ("<b>a</b>", "<p><b>a</b></p>\n"), ("<div>\n*a*\n</div>", "<div>\n*a*\n</div>\n"), ("", ""),
    ])
    func rendersPlainCommonMark(markdown: String, html: String) {
        #expect(CommonMark.html(Array(markdown.utf8), unsafe: true) == html)
    }

    @Test func leavesRawHTMLOutUnlessToldOtherwise() {
        #expect(
            !CommonMark.html(Array("<script>x</script> [a](javascript:b)\n\nc <i>".utf8), unsafe: false).contains(
                "script"))
    }

    /// A fragment is what libcmark makes of it, but for the ids of headings.
    @Test(arguments: 0..<400 as Range<UInt64>)
    func agreesWithFragments(seed: UInt64) throws {
        let words = [
            "*", "**", "_", "`", "``", "# ", "## ", "- ", "1. ", "> ", "\n", "\n\n", "    ", " ", "ord", "æ", "[", "](",
            ")", "![", "<",
            ">", "&amp;", "\\", "```\n", "---\n", "===\n", "<b>", "[a]: b\n", "{{x}}", "\"", "javascript:", "<!--",
            "\t",
        ]
        let text = randomText(of: words, count: 80, seed: seed)
        let fragment = try #require(compile(text, .init(allowsTitle: true, typography: false, plainText: true)).value)
        var html = ""
        var skipsAnchorEnd = false
        for piece in fragment.html {
            switch piece {
            case .markup(var markup):
                if skipsAnchorEnd { markup.removeFirst(2) }
                skipsAnchorEnd = false
                html += markup
            case .value(let name): html += name.span.text
            case .anchor:
                html.removeLast(" id=\"".count)
                html += ">"
                skipsAnchorEnd = true
            }
        }
        #expect(html == CommonMark.html(Array(text.utf8), unsafe: false))
    }
}
