public import Diagnostics

/// The head of a proposal: what is decided about, by whom, and what comes next (C203).
public struct PaperHead: Sendable {
    public let title: Located<String>
    public let subtitle: String?
    public let language: Language
    public let state: Located<PaperState>
    public let projectNumber: String?
    public let caseNumber: String?
    /// When the owner of the project considered it.
    public let considered: Day?
    public let owner: String?
    public let preparedBy: String?
    public let decision: PaperDecision?
    public let staffing: String?
    public let nextPhaseDone: Day?

    public init(
        title: Located<String>, subtitle: String?, language: Language, state: Located<PaperState>, projectNumber: String?,
        caseNumber: String?, considered: Day?, owner: String?, preparedBy: String?, decision: PaperDecision?, staffing: String?,
        nextPhaseDone: Day?
    ) {
        self.title = title
        self.subtitle = subtitle
        self.language = language
        self.state = state
        self.projectNumber = projectNumber
        self.caseNumber = caseNumber
        self.considered = considered
        self.owner = owner
        self.preparedBy = preparedBy
        self.decision = decision
        self.staffing = staffing
        self.nextPhaseDone = nextPhaseDone
    }
}

/// How far a paper has come (C243).
public enum PaperState: String, Sendable, CaseIterable {
    case draft = "utkast"
    case submitted = "til-godkjenning"
    case approved = "godkjent"
    case outdated = "utgått"

    /// What is still written on is told of, what somebody decides by is refused, what nobody uses is only hinted at.
    var faultLevel: Severity {
        switch self {
        case .draft: .warning
        case .submitted, .approved: .error
        case .outdated: .hint
        }
    }
}

/// What the owner of a project can decide about a proposal.
public enum PaperDecision: String, Sendable, CaseIterable {
    case stop = "avsluttes"
    case plan = "start-planlegging"
    case assess = "flere-vurderinger"
}

/// One row of the table of versions (C205).
public struct PaperVersion: Sendable {
    public let number: Located<String>
    public let date: Located<Day>?
    public let change: String?
    public let producer: String?
    /// Who approved it.
    public let approvedBy: String?

    public init(number: Located<String>, date: Located<Day>?, change: String?, producer: String?, approvedBy: String?) {
        self.number = number
        self.date = date
        self.change = change
        self.producer = producer
        self.approvedBy = approvedBy
    }
}

/// Who was sent which version, and when (C205, C244).
public struct PaperDelivery: Sendable {
    public let version: Located<String>
    public let date: Located<Day>?
    public let recipients: [String]

    public init(version: Located<String>, date: Located<Day>?, recipients: [String]) {
        self.version = version
        self.date = date
        self.recipients = recipients
    }
}
