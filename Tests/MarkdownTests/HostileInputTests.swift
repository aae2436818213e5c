import Diagnostics
import Testing

@testable import Markdown

/// Inputs that would crash a program that recurses, or take for ever in one that looks back.
@Suite(.timeLimit(.minutes(1)))
struct HostileInputTests {
    @Test(arguments: [
        String(repeating: "> ", count: 60_000) + "a", String(repeating: "[", count: 60_000),
        String(repeating: "*a **a ", count: 60_000),
        String(repeating: "- ", count: 20_000) + "a\\\nb",
        String(repeating: "![", count: 30_000) + String(repeating: "](a)", count: 30_000),
        String(repeating: "{{", count: 60_000), String(repeating: "{{a} ", count: 30_000),
        String(repeating: "{{a&amp;b}}", count: 20_000),
        String(repeating: "\"", count: 100_000), String(repeating: "1-", count: 60_000),
        String(repeating: "1.", count: 60_000),
        String(repeating: "-", count: 2) + String(repeating: " a-", count: 50_000),
        String(repeating: "[a](b) ", count: 20_000),
        String(repeating: "<b>", count: 20_000), "[r]: x\n\n" + String(repeating: "[r] ](", count: 20_000),
        String(repeating: "`a` ", count: 30_000) + "{{b}}", String(repeating: "§ 4-", count: 30_000),
    ])
    func compiles(text: String) { #expect(compile(text, .init(plainText: true)).value != nil) }

    @Test func compilesHugeTables() throws {
        let rows = 10_000
        let text = "| a | b | c |\n|---|---|---|\n" + String(repeating: "| {{x}} | \"y\" |\n", count: rows)
        let fragment = try #require(compile(text).value)
        #expect(fragment.placeholders.count == rows)
        #expect(fragment.placeholders.last?.span.line == rows + 2)
    }

    @Test func keepsNarrowRowsOfWideTablesBounded() throws {
        let text =
            String(repeating: "a|", count: 1000) + "\n" + String(repeating: "-|", count: 1000) + "\n"
            + String(repeating: "b\n", count: 1000)
        #expect(html(text).utf8.count < 100_000)
    }

    @Test func scansDeepAndLongContainers() {
        for text in [
            String(repeating: "::: boks\n", count: 100_000), String(repeating: ":::\n", count: 20_000),
            String(repeating: "```\n", count: 99_999),
        ] {
            let file = SourceFile(path: "test.md", text: text)
            let checked = ContainerScanner.scan(file: file, range: 0..<file.bytes.count)
            #expect((checked.value?.count ?? 0) <= 2 * ContainerScanner.deepest + 1)
        }
    }

    /// Whatever is put in, no tag comes out that libcmark or this target does not make itself.
    @Test(arguments: 0..<300 as Range<UInt64>)
    func neverLetsScriptsThrough(seed: UInt64) throws {
        let words = [
            "<script>", "</script>", "<ScRiPt ", "alert(1)", "<!--", "-->", "javascript:", "[a](", ")", "![b](", "\"",
            "'", "<", ">", "{{",
            "}}", "<img onerror=x>", "| a |\n|---|\n| ", " |\n", "\\", "`", "\n", "\n\n", "&lt;script&gt;",
            "&#60;script>", "# ", "\u{1}",
        ]
        let text = randomText(of: words, count: 60, seed: seed)
        let fragment = try #require(compile(text).value)
        // Values are escaped by whoever fills them in.
        let markup = fragment.html.filter { if case .markup = $0 { true } else { false } }
        let html = shown(markup).lowercased()
        #expect(!html.contains("<script"))
        #expect(!html.contains("<img onerror"))
        #expect(!html.contains("href=\"javascript"))
        #expect(!html.contains("src=\"javascript"))
    }

    /// A diagnostic always points into the file.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func neverPointsOutsideTheFile(seed: UInt64) {
        let words = [
            "{{", "}}", "{{}}", "[a](http://x)", "![](y)", "<b>", "\r\n", "\n\n", "> ", "- ", "|", "|-|\n", "# ",
            "##### ", "é", "`",
        ]
        let text = "intro\n" + randomText(of: words, count: 60, seed: seed)
        let file = SourceFile(path: "test.md", text: text)
        for diagnostic in Fragment.compile(file: file, range: 6..<file.bytes.count).diagnostics {
            #expect(diagnostic.span.map { $0.range.lowerBound >= 6 } == true)
            #expect(diagnostic.span?.text.utf8.elementsEqual(diagnostic.span?.text.utf8 ?? "".utf8) == true)
        }
    }
}
