/// What changed between two days, for «siden sist» at the next meeting (C80).
public struct SinceLast: Sendable {
    /// The day of the last time; what changed did so after it.
    public let start: Day
    public let end: Day
    /// New ones, in the order they came.
    public let statements: [Statement]
    /// Those that went into another.
    public let merged: [Statement]
    /// Chosen now and not then, by rank.
    public let chosen: [Statement]
    /// Chosen then and not now.
    public let unchosen: [Statement]
    /// New ones, in the order they came.
    public let measures: [Measure]
    public let states: [StateChange]
    public let effects: [NewEffect]

    /// A measure that has come further, or stopped.
    public struct StateChange: Sendable {
        public let measure: Measure
        public let from: Measure.State
        /// The last word on it: state, comment and obstacle.
        public let to: Measure.Status
    }

    public struct NewEffect: Sendable {
        public let measure: Measure
        public let effect: Measure.Effect
    }

    /// The difference between two standings of the same rows.
    public init(from earlier: CompanyProcess, to later: CompanyProcess) {
        start = earlier.day
        end = later.day
        let stages = Dictionary(earlier.statements.map { ($0.id, $0.stage) }) { first, _ in first }
        let known = Dictionary(earlier.measures.map { ($0.id, $0) }) { first, _ in first }
        statements = later.statements.filter { stages[$0.id] == nil }
        merged = later.statements.filter { $0.stage.isMerged && stages[$0.id]?.isMerged != true }
        chosen = later.chosen.filter { !earlier.choice.shortlist.contains($0.id) }
        unchosen = earlier.chosen.compactMap { later.statement($0.id) }.filter { $0.stage.rank == nil }
        measures = later.measures.filter { known[$0.id] == nil }
        states = later.measures.compactMap { measure in
            let before = known[measure.id]?.state ?? .notBegun
            guard let last = measure.statuses.last, last.state != before else { return nil }
            return StateChange(measure: measure, from: before, to: last)
        }
        effects = later.measures.flatMap { measure in
            measure.effects.dropFirst(known[measure.id]?.effects.count ?? 0).map { NewEffect(measure: measure, effect: $0) }
        }
    }

    /// Whether nothing has happened.
    public var isEmpty: Bool {
        statements.isEmpty && merged.isEmpty && chosen.isEmpty && unchosen.isEmpty && measures.isEmpty && states.isEmpty
            && effects.isEmpty
    }
}
