import Diagnostics
import Markup
import Testing

@testable import Generator

/// A report's text put into pages at other levels than it was written at.
struct ReportMarkupTests {
    private func compiled(_ text: String) throws -> ReportCompiler.Compiled {
        let file = SourceFile(path: "1c.md", text: text)
        return try #require(ReportCompiler.compile(file, 0..<file.bytes.count, Pictures(all: [])).value)
    }

    @Test func cutsAtTheOutermostHeadings() throws {
        let text = "Først.\n\n## En *to*\n\nTre.\n\n### Fire\n\nFem.\n\n## Seks\n"
        let markup = try compiled(text).markup
        #expect(markup.sections.map { $0.heading?.text ?? "-" } == ["-", "En <em>to</em>", "Seks"])
        var anchors = Anchors()
        #expect(
            markup.body(1, below: 4, &anchors, prefix: "1c-").text == "<p>Tre.</p>\n<h5 id=\"1c-fire\">Fire</h5>\n<p>Fem.</p>\n")
        #expect(markup.cell(1).text == "<p>Tre.</p>\n<p><strong>Fire</strong></p>\n<p>Fem.</p>\n")
        #expect(markup.body(2, below: 2, &anchors, prefix: "").text == "")
    }

    @Test func nothingGoesBelowTheSixthLevel() throws {
        let markup = try compiled("## A\n\n### B\n\n#### C\n\n***\n\nx < y\n").markup
        var anchors = Anchors()
        #expect(
            markup.whole(at: 5, &anchors, prefix: "").text
                == "<h5 id=\"a\">A</h5>\n<h6 id=\"b\">B</h6>\n<h6 id=\"c\">C</h6>\n<hr />\n<p>x &lt; y</p>\n")
    }

    /// The rules and the pages are of the same sections, whatever the text is cut into.
    @Test(arguments: [
        "", "Bare tekst.", "***\n\n## A\n\nB", "## A\n## B", "> ## Sitat\n\nA", "- ## Punkt\n\n## A", "A\n---\nB\n---",
        "#### A\n\n#### B",
        "1. A\n   ===\n\nB\n===", "## A\n\n```\n## ikke\n```\n",
    ])
    func bothHaveTheSameSections(text: String) throws {
        let compiled = try compiled(text)
        #expect(compiled.sections.count == compiled.markup.sections.count)
        for (section, markup) in zip(compiled.sections, compiled.markup.sections) {
            #expect((section.heading == nil) == (markup.heading == nil))
        }
    }
}
