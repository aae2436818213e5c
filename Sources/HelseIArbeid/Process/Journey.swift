/// The way of all statements, counted and linked for a flow: 38 statements, 9 clusters, 3 choices, 7 measures and what changed.
///
/// A link leads one step forward. From every measure the links lead back to the statements it came from (C76, C78).
public struct Journey: Sendable {
    /// In the order their first statement came.
    public let clusters: [Cluster]
    /// In the order of the statements, then of the clusters, the choices and the measures.
    public let links: [Link]
    /// By rank.
    public let choices: [Statement.ID]
    public let measures: [Measure.ID]
    /// The measures by which something changed, each as often as it did.
    public let effects: [Node]

    /// Statements that were merged into one, or one that stands alone.
    public struct Cluster: Sendable, Equatable {
        /// The statement the others went into; it names the cluster.
        public let head: Statement.ID
        /// All of them: the head, and then the others in the order they came in.
        public let statements: [Statement.ID]
        public let votes: Int?
        /// `nil` unless it is chosen.
        public let rank: Rank?
        public let measures: [Measure.ID]
    }

    /// A place in the flow, from left to right.
    public enum Node: Sendable, Hashable {
        case statement(Statement.ID)
        /// By its head.
        case cluster(Statement.ID)
        case choice(Statement.ID)
        case measure(Measure.ID)
        /// What changed because of a measure, numbered from 0.
        case effect(Measure.ID, Int)
    }

    public struct Link: Sendable, Hashable {
        public let from: Node
        public let to: Node
    }

    public init(of process: CompanyProcess) {
        let plans = Dictionary(grouping: process.measures, by: \.statement)
        clusters = process.statements.filter { !$0.stage.isMerged }.map { statement in
            Cluster(
                head: statement.id, statements: [statement.id] + statement.origins, votes: statement.votes,
                rank: statement.stage.rank, measures: plans[statement.id]?.map(\.id) ?? [])
        }
        choices = process.chosen.map(\.id)
        measures = process.measures.map(\.id)
        effects = process.measures.flatMap { measure in measure.effects.indices.map { .effect(measure.id, $0) } }
        let chosen = Set(choices)
        let merging = clusters.flatMap { cluster in
            cluster.statements.map { Link(from: .statement($0), to: .cluster(cluster.head)) }
        }
        let choosing = choices.map { Link(from: .cluster($0), to: .choice($0)) }
        // A statement that was chosen away keeps the measures it got: they come straight from its cluster.
        let planning = process.measures.map { measure in
            let id = measure.statement
            return Link(from: chosen.contains(id) ? .choice(id) : .cluster(id), to: .measure(measure.id))
        }
        let changing = process.measures.flatMap { measure in
            measure.effects.indices.map { Link(from: .measure(measure.id), to: .effect(measure.id, $0)) }
        }
        links = merging + choosing + planning + changing
    }

    /// How many statements the groups wrote.
    public var statementCount: Int { clusters.reduce(0) { $0 + $1.statements.count } }

    /// The statements a place in the flow leads back to, each once: for a measure those it came from.
    public func statements(behind node: Node) -> [Statement.ID] {
        switch node {
        case .statement(let id): [id]
        case .cluster(let id), .choice(let id): clusters.first { $0.head == id }?.statements ?? []
        case .measure(let id), .effect(let id, _): clusters.first { $0.measures.contains(id) }?.statements ?? []
        }
    }
}
