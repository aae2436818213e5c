public import Diagnostics

/// A part of the project's time, and what it gives (C210).
public struct ProjectPhase: Sendable {
    public let name: String
    public let period: Located<MonthPeriod>
    public let deliveries: [String]

    public init(name: String, period: Located<MonthPeriod>, deliveries: [String]) {
        self.name = name
        self.period = period
        self.deliveries = deliveries
    }
}

/// Milestones that are numbered together: M1, M2 … (C211).
public struct MilestoneSeries: Sendable {
    public let name: String
    public let milestones: [Milestone]

    public init(name: String, milestones: [Milestone]) {
        self.name = name
        self.milestones = milestones
    }
}

public struct Milestone: Sendable {
    /// As it is written: «M5».
    public let label: Located<String>
    public let prefix: String
    public let number: Int
    public let what: String
    public let when: Located<PlanMoment>?
    public let isReached: Bool

    /// `nil` if the label is not a few letters and a number.
    public init?(label: Located<String>, what: String, when: Located<PlanMoment>?, isReached: Bool) {
        let prefix = label.value.prefix { $0.isLetter }
        guard (1...3).contains(prefix.count), let number = Int(digits: label.value.dropFirst(prefix.count)),
            (1...99).contains(number)
        else { return nil }
        self.label = label
        self.prefix = String(prefix)
        self.number = number
        self.what = what
        self.when = when
        self.isReached = isReached
    }
}

/// What a project makes, or a precondition it rests on: a name and what it is.
public struct ProjectItem: Sendable {
    public let name: String
    public let about: String

    public init(name: String, about: String) {
        self.name = name
        self.about = about
    }
}

/// What the project is worth to somebody (C209).
public struct ProjectBenefit: Sendable {
    public let beneficiary: Beneficiary
    public let benefit: String

    public init(beneficiary: Beneficiary, benefit: String) {
        self.beneficiary = beneficiary
        self.benefit = benefit
    }

    public enum Beneficiary: String, Sendable, CaseIterable {
        case society = "samfunnet"
        case services = "tjenestene"
        case companies = "bedriftene"
        case individual = "den-enkelte"
    }
}

/// What one party has to find beyond its frame (C209).
public struct ProjectCost: Sendable {
    public let party: String
    public let items: [String]

    public init(party: String, items: [String]) {
        self.party = party
        self.items = items
    }
}

/// Something that may go otherwise than planned, for worse or for better (C212).
public struct ProjectRisk: Sendable {
    public let kind: Kind
    public let what: String
    public let likelihood: Grade
    public let consequence: Grade
    public let measure: String
    public let owner: String?

    public init(kind: Kind, what: String, likelihood: Grade, consequence: Grade, measure: String, owner: String?) {
        self.kind = kind
        self.what = what
        self.likelihood = likelihood
        self.consequence = consequence
        self.measure = measure
        self.owner = owner
    }

    public enum Kind: String, Sendable, CaseIterable {
        case uncertainty = "usikkerhet"
        case opportunity = "mulighet"
        case threat = "trussel"
    }

    public enum Grade: String, Sendable, CaseIterable {
        case low = "lav"
        case medium = "middels"
        case high = "høy"
    }
}

/// A document the project must follow (C214).
public struct GoverningDocument: Sendable {
    public let name: Located<String>
    public let year: Int?
    public let publisher: String?
    public let address: String?

    public init(name: Located<String>, year: Int?, publisher: String?, address: String?) {
        self.name = name
        self.year = year
        self.publisher = publisher
        self.address = address
    }
}

/// A box of the organisation figure: a group, whom it answers to, or whom it advises (C215).
public struct ProjectGroup: Sendable {
    public let id: Located<String>
    public let name: String
    public let about: String?
    public let members: [String]
    /// The group it reports to.
    public let above: Located<String>?
    /// The group it gives advice to, without reporting to it.
    public let beside: Located<String>?

    public init(
        id: Located<String>, name: String, about: String?, members: [String], above: Located<String>?, beside: Located<String>?
    ) {
        self.id = id
        self.name = name
        self.about = about
        self.members = members
        self.above = above
        self.beside = beside
    }
}
