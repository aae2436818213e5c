import HelseIArbeid
import Testing

struct SinceLastTests {
    private static let rows = Year.all + """
        status | 2026-11-10 | T1 | i gang | | Vikar mangler
        status | 2026-11-10 | T2 | ikke begynt
        status | 2026-12-01 | T1 | ferdig
        effekt | 2026-12-05 | T1 | Flere sier fra
        effekt | 2027-01-10 | T1 | Færre er borte
        sortering | 2027-01-11 | U1 | valgt bort
        """

    private func since(_ first: String, _ last: String) throws -> SinceLast {
        SinceLast(from: try Year.process(Self.rows, on: first), to: try Year.process(Self.rows, on: last))
    }

    @Test func tellsWhatCameOutOfTheModuleBefore() throws {
        let since = try since("2026-08-13", "2026-10-27")
        #expect(since.start.iso == "2026-08-13" && since.end.iso == "2026-10-27")
        #expect(since.statements.count == 5)
        #expect(since.merged.map(\.id.description) == ["U4"])
        #expect(since.chosen.map(\.id.description) == ["U2", "U1"])
        #expect(since.unchosen.isEmpty && since.measures.isEmpty && since.states.isEmpty && since.effects.isEmpty)
    }

    @Test func tellsOfNewMeasuresTheirStatesAndEffects() throws {
        let since = try since("2026-10-27", "2026-12-31")
        #expect(since.measures.map(\.id.description) == ["T1", "T2", "T3", "T4"])
        let states = since.states.map { "\($0.measure.id) \($0.from.rawValue) → \($0.to.state.rawValue)" }
        #expect(states == ["T1 ikke begynt → ferdig"])
        #expect(since.effects.map(\.effect.text) == ["Flere sier fra"])
        #expect(since.statements.isEmpty && since.chosen.isEmpty)
    }

    @Test func tellsOnlyWhatIsNewSinceTheLastTime() throws {
        let since = try since("2026-11-30", "2027-01-20")
        #expect(since.measures.isEmpty)
        #expect(since.states.map(\.from) == [.underWay])
        #expect(since.effects.map(\.effect.text) == ["Flere sier fra", "Færre er borte"])
        #expect(since.unchosen.map(\.id.description) == ["U1"])
    }

    @Test func isEmptyWhenNothingHappened() throws {
        #expect(try since("2026-11-10", "2026-11-30").isEmpty)
        #expect(try since("2026-11-10", "2026-11-10").isEmpty)
        #expect(try !since("2026-11-09", "2026-11-10").isEmpty)
    }
}
