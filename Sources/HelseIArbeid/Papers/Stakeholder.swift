public import Diagnostics

/// Somebody who can help or hinder the project, and what is done about it (C199).
public struct Stakeholder: Sendable {
    public let name: Located<String>
    public let role: String?
    /// How they can influence the project.
    public let influence: String
    public let actions: [Action]
    public let isInternal: Bool
    public let message: Message?

    public init(
        name: Located<String>, role: String?, influence: String, actions: [Action], isInternal: Bool, message: Message?
    ) {
        self.name = name
        self.role = role
        self.influence = influence
        self.actions = actions
        self.isInternal = isInternal
        self.message = message
    }

    /// What the project does about them: the plan for communication and the lists of people are made of these (C200).
    public enum Action: String, Sendable, CaseIterable {
        case communication = "kommunikasjonsplan"
        case reference = "referansegruppe"
        case training = "opplæring"
        case steering = "styringsgruppe"
        case cooperation = "samarbeidsgruppe"
        case working = "arbeidsgruppe"
        case resource = "gir-ressurs"
        case contact = "kontakt"
    }

    /// What is said to them, how, by whom and when (C201).
    public struct Message: Sendable {
        /// Who exactly is spoken to, where that is not the stakeholder as a whole.
        public let audience: String?
        public let text: Located<String>?
        public let channels: [String]
        public let who: String?
        public let when: PlanMoment?
        public let state: State
        public let span: Span

        public init(
            audience: String?, text: Located<String>?, channels: [String], who: String?, when: PlanMoment?, state: State, span: Span
        ) {
            self.audience = audience
            self.text = text
            self.channels = channels
            self.who = who
            self.when = when
            self.state = state
            self.span = span
        }

        public enum State: String, Sendable, CaseIterable {
            case notBegun = "ikke-begynt"
            case underWay = "i-gang"
            case done = "gjort"
        }
    }
}

/// What follows from the table of stakeholders: who is told what, and who is asked, trained and decides (C200).
public struct CommunicationPlan: Sendable {
    /// Those to whom something is said, the earliest first, those without a time last.
    public let rows: [Row]
    private let stakeholders: [Stakeholder]

    public struct Row: Sendable {
        public let stakeholder: Stakeholder
        public var audience: String { stakeholder.message?.audience ?? stakeholder.name.value }
    }

    public init(_ stakeholders: [Stakeholder]) {
        self.stakeholders = stakeholders
        let told = stakeholders.filter { $0.actions.contains(.communication) }.enumerated()
        rows = told.sorted { left, right in
            switch (left.element.message?.when, right.element.message?.when) {
            case (let a?, let b?) where a.last != b.last: a.last < b.last
            case (_?, nil): true
            case (nil, _?): false
            default: left.offset < right.offset
            }
        }.map { Row(stakeholder: $0.element) }
    }

    /// The stakeholders with an action, in the order of the table.
    public func those(with action: Stakeholder.Action) -> [Stakeholder] { stakeholders.filter { $0.actions.contains(action) } }
}
