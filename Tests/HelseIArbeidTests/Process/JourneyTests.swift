import HelseIArbeid
import Testing

struct JourneyTests {
    private func journey(_ rows: String) throws -> Journey { Journey(of: try Year.process(rows)) }

    @Test func countsEveryStep() throws {
        let journey = try journey(Year.all + "status | 2026-12-01 | T1 | i gang\neffekt | 2026-12-05 | T1 | Bra\neffekt | 2027-01-05 | T1 | Bedre")
        #expect(journey.statementCount == 5)
        #expect(journey.clusters.map(\.head.description) == ["U1", "U2", "U3", "U5"])
        #expect(journey.clusters[1].statements.map(\.description) == ["U2", "U4"])
        #expect(journey.clusters[1].votes == 9 && journey.clusters[1].rank == .first)
        #expect(journey.clusters[1].measures.map(\.description) == ["T1", "T4"])
        #expect(journey.choices.map(\.description) == ["U2", "U1"])
        #expect(journey.measures.count == 4 && journey.effects.count == 2)
    }

    @Test func linksEachStepToTheNext() throws {
        let plan = """
            tiltak | T1 | 2026-10-28 | U2 | leder | Ja | | Alle | 2026-12-01
            status | 2026-12-01 | T1 | i gang
            effekt | 2026-12-05 | T1 | Bra
            """
        let journey = try journey(Year.statements + Year.choice + plan)
        let (u2, t1): (Statement.ID, Measure.ID) = (try id("U2"), try id("T1"))
        #expect(journey.links.filter { $0.to == .cluster(u2) }.map(\.from) == [.statement(u2), .statement(try id("U4"))])
        #expect(journey.links.filter { $0.from == .cluster(u2) }.map(\.to) == [.choice(u2)])
        #expect(journey.links.filter { $0.from == .choice(u2) }.map(\.to) == [.measure(t1)])
        #expect(journey.links.filter { $0.from == .measure(t1) }.map(\.to) == [.effect(t1, 0)])
        #expect(journey.links.count == 5 + 2 + 1 + 1)
    }

    @Test func leadsEveryMeasureBackToItsStatements() throws {
        let journey = try journey(Year.all)
        #expect(journey.statements(behind: .measure(try id("T1"))).map(\.description) == ["U2", "U4"])
        #expect(journey.statements(behind: .effect(try id("T2"), 0)).map(\.description) == ["U1"])
        #expect(journey.statements(behind: .choice(try id("U2"))).map(\.description) == ["U2", "U4"])
        #expect(journey.statements(behind: .statement(try id("U4"))).map(\.description) == ["U4"])
    }

    @Test func leadsBackThoughTheStatementWasUnchosen() throws {
        let journey = try journey(Year.all + "sortering | 2026-11-01 | U2 | valgt bort")
        let link = journey.links.first { $0.to == Journey.Node.measure(Measure.ID("T1") ?? .following([])) }
        #expect(try link?.from == .cluster(id("U2")))
        #expect(journey.statements(behind: .measure(try id("T1"))).map(\.description) == ["U2", "U4"])
    }

    @Test func isEmptyBeforeModule1() throws {
        let journey = try journey("")
        #expect(journey.statementCount == 0 && journey.clusters.isEmpty && journey.links.isEmpty && journey.effects.isEmpty)
    }
}
