import Diagnostics
import Testing

struct ReportLimitTests {
    @Test func showsAHundredOfOneKindAndCountsTheRest() {
        let file = SourceFile(path: "a.md", text: String(repeating: "x\n", count: 103))
        let found = (1...103).map { Diagnostic.error(.rawHTML, "nei", at: Span(file, line: $0)) }
        let report = Report.concise(found + [.error(.deadLink, "lenke", at: Span(file, line: 1))])
        #expect(report.split(separator: "\n").count == 102)
        #expect(report.hasSuffix("a.md: og 3 til av slaget [html-i-tekst]\n"))
        #expect(report.contains("feil[dod-lenke]"))
    }
}
