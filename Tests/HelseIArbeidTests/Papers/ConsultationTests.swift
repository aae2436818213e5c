import Diagnostics
import Testing

@testable import HelseIArbeid

/// The numbers of points, who says what, and the days of a reply.
struct ConsultationTests {
    @Test(arguments: [
        ("5.4 Tidlig hjelp", [5, 4], "Tidlig hjelp"), ("12 Annet", [12], "Annet"), ("3.1.2. Mål", [3, 1, 2], "Mål"), ("7", [7], ""),
    ])
    func readsTheNumberOfAPoint(heading: String, number: [Int], title: String) throws {
        let read = try #require(ConsultationPoint.number(in: heading))
        #expect(read.number == number && read.title == title)
    }

    @Test(arguments: ["Kap. 5.4", "5.a Mål", "", "Generelt", "5..4 Mål", "1234567890123456789012 Mål"])
    func knowsAHeadingWithoutNumber(heading: String) { #expect(ConsultationPoint.number(in: heading) == nil) }

    @Test(arguments: [
        ("Det er uklart hva det betyr", true), ("Uklare ord", true), ("utydelig", true), ("Målet er klart", false),
        ("uklarert område", false),
        ("Teksten er uklår", true),
    ])
    func hearsThatSomethingIsUnclear(text: String, is expected: Bool) { #expect(ConsultationRemark.saysUnclear(text) == expected) }

    private func head(_ deadline: String, _ extended: String?, sent: String?) throws -> ConsultationHead {
        let file = SourceFile(path: "h.md", text: "x")
        func located(_ iso: String) throws -> Located<Day> { Located(try day(iso), at: Span(file, 0..<1)) }
        return ConsultationHead(
            title: Located("x", at: Span(file, 0..<1)), language: .bokmål, document: "d", address: nil, publisher: nil,
            senders: [
                ConsultationSender(name: "Eventyr helseforetak", short: "HF", unit: nil, area: nil),
                ConsultationSender(name: "NAV", short: nil, unit: nil, area: nil),
            ],
            deadline: try located(deadline), extended: try extended.map(located), sent: try sent.map(located),
            state: Located(.sent, at: Span(file, 0..<1)))
    }

    @Test(
        arguments: [
            (nil, nil, nil), (nil, "2026-11-02", nil), (nil, "2026-11-03", 1), ("2026-11-16", "2026-11-16", nil),
            ("2026-11-16", "2026-11-18", 2),
        ] as [(String?, String?, Int?)])
    func countsTheDaysItIsLate(extended: String?, sent: String?, late: Int?) throws {
        #expect(try head("2026-11-02", extended, sent: sent).daysLate == late)
    }

    @Test func findsSendersByNameOrShortName() throws {
        let head = try head("2026-11-02", nil, sent: nil)
        let file = SourceFile(path: "h.md", text: "x")
        func named(_ names: String...) -> [String] {
            head.senders(called: names.map { Located($0, at: Span(file, 0..<1)) }).map(\.name)
        }
        #expect(named("hf") == ["Eventyr helseforetak"] && named("NAV", "HF") == ["NAV", "Eventyr helseforetak"])
        #expect(named("alle") == ["Eventyr helseforetak", "NAV"] && named("Kommunen") == [])
    }
}
