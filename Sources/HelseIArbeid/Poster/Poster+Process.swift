extension Poster {
    /// The poster of a company as its process stands: goals, the choice once it counts, and the action plan in its order.
    public init(of process: CompanyProcess) {
        let chosen = process.choice.counts ? process.chosen.map(\.text) : []
        self.init(
            of: process.company, on: process.day, goals: process.goals.map(\.text), statements: chosen,
            measures: process.measures.map { Measure(text: $0.what, state: $0.state) })
    }
}
