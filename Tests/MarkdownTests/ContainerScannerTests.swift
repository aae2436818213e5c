import Diagnostics
import Testing

@testable import Markdown

struct ContainerScannerTests {
    private func scan(_ text: String) -> Checked<[BlockEvent]> {
        let file = SourceFile(path: "test.md", text: text)
        return ContainerScanner.scan(file: file, range: 0..<file.bytes.count)
    }

    /// `<name arguments|`, `>` and quoted text, one for each event.
    private func events(_ text: String) -> [String] {
        let file = SourceFile(path: "test.md", text: text)
        return (scan(text).value ?? []).map { event in
            switch event {
            case .text(let range): file.text(in: range)
            case .open(let directive): "<\(directive.name.value)|\(directive.arguments.value)"
            case .close: ">"
            }
        }
    }

    @Test func opensAndCloses() {
        #expect(
            events("A\n\n::: boks Husk dette\nB\n:::\n\nC\n") == ["A\n\n", "<boks|Husk dette", "B\n", ">", "\nC\n"])
    }

    @Test func dropsBlankText() {
        #expect(
            events("\n::: for veileder\n \n\t\n::: si\nHei\n:::\n\n:::\n") == [
                "<for|veileder", "<si|", "Hei\n", ">", ">",
            ])
    }

    @Test(arguments: ["::: felt Navn :::", ":::: felt Navn ::::::  ", "   ::: felt   Navn\t:::", ":::felt Navn :::"])
    func closesOnTheSameLine(line: String) { #expect(events(line) == ["<felt|Navn", ">"]) }

    @Test func keepsColonsInsideArguments() {
        #expect(events("::: felt Navn::: a\n:::\n") == ["<felt|Navn::: a", ">"])
        #expect(events("::: felt Navn:::\n:::\n") == ["<felt|Navn:::", ">"])
    }

    @Test func takesAnyNumberOfColonsAndWindowsLineEndings() {
        #expect(events(":::: boks\r\nA\r\n::::::\r\n") == ["<boks|", "A\r\n", ">"])
    }

    @Test(arguments: ["    ::: boks", "\t::: boks", ":: boks", "A ::: boks", "> ::: boks", "- ::: boks"])
    func leavesOtherLinesAlone(line: String) { #expect(events(line) == [line]) }

    @Test(arguments: [
        "```\n::: boks\n```\n", "~~~~ x\n~~~\n::: boks\n~~~~~\n", "- ```\n  ::: boks\n  ```\n",
        "1. > ```\n   > a\n   > ```\n", "- a\n\n  ```\n  ::: boks\n  ```\n", "```\n::: boks\n``` a\n```\n",
    ])
    func leavesCodeAlone(text: String) {
        #expect(events(text + "::: si\n:::\n") == [text, "<si|", ">"])
    }

    @Test(arguments: ["``` a`b\n", "> ```\n", "- ```\n", "``\n", "    ```\n"])
    func seesContainersAfterWhatOnlyLooksLikeCode(text: String) {
        #expect(events(text + "::: si\n:::\n") == [text, "<si|", ">"])
    }

    @Test func namesUnclosedContainers() {
        let checked = scan("::: for leder\n::: boks A\n:::\ntekst")
        #expect(marks(checked.diagnostics) == ["blokk-ikke-lukket 1:1 «::: for leder»"])
        #expect(checked.diagnostics[0].message == "blokka «for» blir aldri lukket")
        #expect(checked.value?.last == .close)
    }

    @Test func pointsAtCodeThatHidesTheClosingLine() {
        let diagnostic = scan("::: boks\n```\nkode\n:::\n").diagnostics[0]
        #expect(diagnostic.notes.first?.span?.line == 2)
    }

    @Test func reportsStrayCloses() {
        #expect(
            marks(scan("A\n\n:::\n::: :::\n").diagnostics) == [
                "lukking-uten-blokk 3:1 «:::»", "lukking-uten-blokk 4:1 «::: :::»",
            ])
        #expect(events("A\n:::\nB") == ["A\n", "B"])
    }

    @Test func reportsTooDeepNestingOnce() {
        let depth = 20
        let text = String(repeating: "::: boks\n", count: depth) + "A\n" + String(repeating: ":::\n", count: depth)
        let checked = scan(text)
        #expect(marks(checked.diagnostics) == ["for-dypt 17:1 «::: boks»"])
        #expect(checked.value?.count == 2 * 16 + 1)
    }

    @Test func locatesNameAndArguments() throws {
        let checked = scan("å\n  ::: tid 20  ramme \n:::\n")
        guard case .open(let directive)? = checked.value?.dropFirst().first else {
            Issue.record("no container")
            return
        }
        #expect(directive.name.span.text == "tid")
        #expect(directive.name.span.column == 7)
        #expect(directive.arguments.span.text == "20  ramme")
        #expect(directive.span.text == "  ::: tid 20  ramme ")
    }

    @Test func scansOnlyItsRange() {
        let file = SourceFile(path: "test.md", text: "---\n:::\n---\n::: si\n:::\n")
        #expect(ContainerScanner.scan(file: file, range: 12..<file.bytes.count).diagnostics.isEmpty)
        #expect(ContainerScanner.scan(file: file, range: 12..<12).value == [])
    }

    /// Every byte is in a text, in a container line or in blank lines; and what opens, closes.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func losesNoBytesAndBalances(seed: UInt64) {
        let words = [
            "::: a b\n", ":::\n", ":::: c :::\n", "```\n", "tekst\n", "\n", "- ```\n", "> ", "  ", "~~~\n", "é", ":::",
        ]
        let text = randomText(of: words, count: 60, seed: seed)
        let file = SourceFile(path: "test.md", text: text)
        var (depth, position) = (0, 0)
        var skipped = ""
        for event in scan(text).value ?? [] {
            switch event {
            case .open: depth += 1
            case .close: depth -= 1
            case .text(let range):
                skipped += file.text(in: position..<range.lowerBound)
                position = range.upperBound
            }
            #expect(depth >= 0 && depth <= ContainerScanner.deepest)
        }
        skipped += file.text(in: position..<file.bytes.count)
        #expect(depth == 0)
        for line in skipped.split(separator: "\n") {
            let start = line.drop { $0 == " " }
            #expect(start.isEmpty || start.hasPrefix(":::"))
        }
    }
}
