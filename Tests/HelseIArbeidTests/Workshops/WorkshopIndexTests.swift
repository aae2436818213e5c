import Diagnostics
import Testing

@testable import HelseIArbeid

struct WorkshopIndexTests {
    private func report(_ code: String, _ people: [String], themes: [String] = []) throws -> GroupReport {
        let file = SourceFile(path: "\(code).md", text: code)
        func located<Value: Sendable>(_ value: Value) -> Located<Value> { Located(value, at: Span(file, line: 1)) }
        let head = GroupHead(
            code: located(try #require(GroupCode(code))), title: located("Hva?"), language: .bokmål, themes: themes.map(located),
            participants: people.compactMap { Participant(located($0)) }, isOpen: nil, nextContact: nil, continues: nil,
            goesOn: false,
            publishes: nil, sameQuestion: nil, synthesiser: nil, span: Span(file, line: 1))
        return GroupReport(head: head, sections: [], known: [])
    }

    private func workshop(_ groups: [GroupReport], themes: [String] = []) -> Workshop {
        let file = SourceFile(path: "verksted.yaml", text: "x")
        let profile = WorkshopProfile(
            title: Located("Åpen arena", at: Span(file, line: 1)), language: .bokmål, dates: [], place: nil, organiser: nil,
            about: nil,
            themes: themes, earlier: nil, next: nil, disclaimer: nil, publishes: nil)
        return Workshop(id: "a", profile: profile, groups: groups, syntheses: [], debrief: nil)
    }

    @Test func namesStandByFamilyNameInTheNorwegianAlphabet() throws {
        let index = WorkshopIndex(
            workshop([
                try report("1A", ["Åse Ødegård, NAV", "Per Aas, NAV", "Liv Ærlig, Udir", "Ola Åsen", "Madonna", "Kari zorn, NAV"])
            ]))
        #expect(index.people.map(\.name) == ["Aas, Per", "Madonna", "zorn, Kari", "Ærlig, Liv", "Ødegård, Åse", "Åsen, Ola"])
        #expect(index.organisations.map(\.name) == ["NAV", "Udir"])
    }

    @Test func somebodyInTwoGroupsStandsOnce() throws {
        let index = WorkshopIndex(
            workshop(
                [
                    try report("1A", ["Live Låtsom"], themes: ["Pauser"]),
                    try report("2B", ["live  låtsom, NAV"], themes: ["pauser", "Ukjent"]),
                ], themes: ["Nye", "Pauser"]))
        #expect(
            index.people.map { "\($0.name) (\($0.about)) \($0.groups.map(\.written))" } == ["Låtsom, Live (NAV) [\"1A\", \"2B\"]"])
        #expect(index.themes.map { "\($0.name) \($0.groups.map(\.written))" } == ["Pauser [\"1A\", \"2B\"]", "Ukjent [\"2B\"]"])
    }

    @Test func groupsOnOneQuestionFindEachOther() throws {
        let shared = workshop([try report("4E-2", []), try report("4E-1", []), try report("4F", [])]).sharedQuestions
        #expect(shared.map(\.code.written) == ["4E"])
        #expect(shared.first?.groups.map(\.code.written) == ["4E-1", "4E-2"])
    }
}
