import Diagnostics
import Testing

@testable import HelseIArbeid

/// Rules about words in papers, where a golden case would be much paper for little.
struct PaperRuleTests {
    private func quotes(_ text: String) -> [String] {
        let file = SourceFile(path: "t.md", text: text)
        let read = ReadText(value: Located(text, at: Span(file, 0..<file.bytes.count)))
        return QuotesBalanced.check([PaperText(kind: .paragraph, read: read)]).map {
            "\($0.span?.column ?? 0) \($0.span?.text ?? "")"
        }
    }

    @Test(arguments: ["«a» og «b»", "«a «b» c»", "\"a\" og \"b\"", "5\" rør", "5\" rør og \"a\"", "“a”", "”a”", "„a“", "", "it's"])
    func letsPairsBe(text: String) { #expect(quotes(text) == []) }

    @Test(arguments: [
        ("«a og b", "1 «"), ("a» og b", "2 »"), ("«a» og «b", "8 «"), ("\"a og b", "1 \""), ("det er” både", "7 ”"),
        ("«tekst\"", "1 «"),
        ("\"a\" og \"b", "8 \""),
    ])
    func findsTheMarkThatStandsAlone(text: String, found: String) { #expect(quotes(text) == [found]) }

    private func pasted(_ text: String) -> [String] {
        let file = SourceFile(path: "t.md", text: text)
        return PastedText.check(file, 0..<file.bytes.count).map {
            "\($0.code.rawValue) \($0.span?.line ?? 0):\($0.span?.column ?? 0)"
        }
    }

    @Test(arguments: [
        ("helsetap²", ["fotnote 1:9"]), ("20 m² og 3 km²", []), ("a\tb\tc", ["tabell 1:2"]), ("\tkode", []),
        ("linje\n\nord¹ \t", ["fotnote 3:4"]),
        ("følgeforskning ¹av", ["fotnote 1:16"]), ("", []),
    ])
    func findsWhatWasPasted(text: String, found: [String]) { #expect(pasted(text) == found) }
}
