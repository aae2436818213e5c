import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

struct WorkshopWordingTests {
    private let nb = WorkshopWording(language: .bokmål)
    private let nn = WorkshopWording(language: .nynorsk)

    @Test(
        arguments: [
            (["2026-09-23"], "onsdag 23. september 2026"), (["2026-09-23", "2026-09-24"], "23.–24. september 2026"),
            (["2026-09-30", "2026-10-01"], "30. september 2026 – 1. oktober 2026"),
            (["2026-09-21", "2026-09-23"], "21. september 2026 og 23. september 2026"),
            (["2026-09-21", "2026-09-22", "2026-09-23"], "21.–23. september 2026"), ([], ""),
        ] as [([String], String)])
    func tellsDaysAsPeopleDo(days: [String], text: String) {
        #expect(nb.days(days.compactMap { Day(iso: $0) }).replacing("\u{A0}", with: " ") == text)
    }

    @Test func countsInBothNorms() {
        #expect(
            nb.size(groups: 1, people: 2, organisations: 1).replacing("\u{A0}", with: " ")
                == "1 gruppe, 2 deltakere og 1 organisasjon")
        #expect(
            nn.size(groups: 3, people: 1, organisations: 2).replacing("\u{A0}", with: " ")
                == "3 grupper, 1 deltakar og 2 organisasjonar")
    }

    @Test func saysWhoPutsTogether() throws {
        let file = SourceFile(path: "4e-1.md", text: "4E")
        func located<Value: Sendable>(_ value: Value) -> Located<Value> { Located(value, at: Span(file, line: 1)) }
        func report(_ code: String, by name: String?) throws -> GroupReport {
            let head = GroupHead(
                code: located(try #require(GroupCode(code))), title: located("Hva?"), language: .bokmål, themes: [],
                participants: [],
                isOpen: nil, nextContact: nil, continues: nil, goesOn: false, publishes: nil, sameQuestion: nil,
                synthesiser: name.map(located), span: Span(file, line: 1))
            return GroupReport(head: head, sections: [], known: [])
        }
        let question = try #require(GroupCode("4E"))
        let passage = Passage(title: nil, language: .bokmål, blocks: [], span: Span(file, line: 1))
        let done = Synthesis(question: located(question), title: nil, synthesiser: located("Liv Luftslott"), text: passage)
        func told(_ name: String?, _ synthesis: Synthesis?) throws -> String {
            let profile = WorkshopProfile(
                title: located("Åpen arena"), language: .bokmål, dates: [], place: nil, organiser: nil, about: nil, themes: [],
                earlier: nil, next: nil, disclaimer: nil, publishes: nil)
            let workshop = Workshop(
                id: "arena", profile: profile, groups: [try report("4E-1", by: name), try report("4E-2", by: nil)],
                syntheses: [synthesis].compactMap(\.self), debrief: nil)
            return nb.synthesiser(try #require(workshop.sharedQuestions.first))
        }
        let lead = "Gruppene 4E-1 og 4E-2 arbeidet med samme spørsmål. "
        #expect(try told(nil, nil) == lead + "Ingen har sammenfattet dem ennå.")
        #expect(try told("Liv Luftslott", nil) == lead + "Liv Luftslott sammenfatter dem.")
        #expect(try told(nil, done) == lead + "Liv Luftslott har sammenfattet dem.")
    }
}
