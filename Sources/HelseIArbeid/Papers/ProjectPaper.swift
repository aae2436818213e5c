public import Diagnostics

/// A project as it is written about: the proposal with its head, its plan, its people and its figures.
public struct ProjectPaper: Sendable {
    /// The name of its folder.
    public let id: String
    public let head: PaperHead
    public let versions: [PaperVersion]
    public let deliveries: [PaperDelivery]
    public let plan: Plan
    public let outcome: Outcome
    public let stakeholders: [Stakeholder]
    public let groups: [ProjectGroup]
    public let evidence: Evidence
    /// All that is read in it, the data file and the text.
    public let texts: [PaperText]
    /// What stands where somebody was to write something: `<dato>`, `<navn>` (C204).
    public let unfilled: [Span]

    public init(
        id: String, head: PaperHead, versions: [PaperVersion], deliveries: [PaperDelivery], plan: Plan, outcome: Outcome,
        stakeholders: [Stakeholder], groups: [ProjectGroup], evidence: Evidence, texts: [PaperText], unfilled: [Span]
    ) {
        self.id = id
        self.head = head
        self.versions = versions
        self.deliveries = deliveries
        self.plan = plan
        self.outcome = outcome
        self.stakeholders = stakeholders
        self.groups = groups
        self.evidence = evidence
        self.texts = texts
        self.unfilled = unfilled
    }

    /// When.
    public struct Plan: Sendable {
        public let period: Located<MonthPeriod>
        /// Periods the text tells of that are not the project's, each with what it is of.
        public let others: [(period: MonthPeriod, about: String)]
        public let phases: [ProjectPhase]
        public let milestones: [MilestoneSeries]

        public init(
            period: Located<MonthPeriod>, others: [(period: MonthPeriod, about: String)], phases: [ProjectPhase],
            milestones: [MilestoneSeries]
        ) {
            self.period = period
            self.others = others
            self.phases = phases
            self.milestones = milestones
        }
    }

    /// What comes of it, what it costs, what it rests on, and what may happen.
    public struct Outcome: Sendable {
        public let products: [ProjectItem]
        public let benefits: [ProjectBenefit]
        public let costs: [ProjectCost]
        public let preconditions: [String]
        public let risks: [ProjectRisk]
        public let governing: [GoverningDocument]

        public init(
            products: [ProjectItem], benefits: [ProjectBenefit], costs: [ProjectCost], preconditions: [String],
            risks: [ProjectRisk], governing: [GoverningDocument]
        ) {
            self.products = products
            self.benefits = benefits
            self.costs = costs
            self.preconditions = preconditions
            self.risks = risks
            self.governing = governing
        }
    }

    /// What is known, and from where.
    public struct Evidence: Sendable {
        public let sources: [PaperSource]
        public let facts: [PaperFact]
        public let tables: [FactTable]

        public init(sources: [PaperSource], facts: [PaperFact], tables: [FactTable]) {
            self.sources = sources
            self.facts = facts
            self.tables = tables
        }

        public func source(_ id: String) -> PaperSource? { sources.first { $0.id.value == id } }
        public func fact(_ id: String) -> PaperFact? { facts.first { $0.id.value == id } }
        public func table(_ id: String) -> FactTable? { tables.first { $0.id.value == id } }
    }

    public var communication: CommunicationPlan { CommunicationPlan(stakeholders) }

    /// The milestone that is next: the first that is not reached, by its time.
    public var next: Milestone? {
        plan.milestones.flatMap(\.milestones).filter { !$0.isReached }.enumerated().min { left, right in
            let (a, b) = (left.element.when?.value.last, right.element.when?.value.last)
            return switch (a, b) {
            case (let a?, let b?): (a, left.offset) < (b, right.offset)
            case (_?, nil): true
            default: false
            }
        }?.element
    }
}

/// A stretch of a paper that is read: a paragraph, an item, a heading, a value of the data file.
public struct PaperText: Sendable {
    public let kind: Kind
    public let read: ReadText
    /// Whether a note or a figure with a source stands in it.
    public let hasSource: Bool

    public enum Kind: Sendable, Equatable {
        case heading, paragraph, item
        /// A value of the data file.
        case field
        /// A value that says when something is, which is read as such elsewhere.
        case when
    }

    public init(kind: Kind, read: ReadText, hasSource: Bool = false) {
        self.kind = kind
        self.read = read
        self.hasSource = hasSource
    }

    /// A value of the data file.
    public init(field: Located<String>, isWhen: Bool) {
        self.init(kind: isWhen ? .when : .field, read: ReadText(value: field))
    }
}
