public import Diagnostics

/// One version of a form, in all the languages it exists in. What the languages must agree on is held here once; a rule sees to it
/// that they do (`LanguagesAgree`).
public struct ConsentVersion: Sendable {
    public let number: Int
    /// In the order of `Language`; at least one, and one of each.
    public let texts: [ConsentText]
    /// What was last read against each other; `nil` if nothing has been.
    public let mirror: MirrorRecord?

    public init?(number: Int, texts: [ConsentText], mirror: MirrorRecord?) {
        guard !texts.isEmpty else { return nil }
        self.number = number
        self.texts = texts.sorted { $0.head.language.order < $1.head.language.order }
        self.mirror = mirror
    }

    /// The language the others are held against.
    public var lead: ConsentText { texts[0] }
    public var state: ConsentState { lead.head.state }
    public var approval: ConsentApproval? { state.approval }
    public var withdrawal: ConsentWithdrawal? { state.withdrawal }
    public var distribution: [Distribution] { texts.flatMap(\.head.distribution) }
    public var decisions: [Decision] { texts.flatMap(\.head.decisions) }

    public func text(in language: Language) -> ConsentText? { texts.first { $0.head.language == language } }
    public var languages: [Language] { texts.map(\.head.language) }
}

extension Language {
    fileprivate var order: Int { Language.allCases.firstIndex(of: self) ?? 0 }
}

/// How far a version has come. Only people approve; what is approved never changes again.
public enum ConsentState: Sendable, Equatable {
    case draft
    /// Sent to those who approve.
    case submitted
    case approved(ConsentApproval)
    case withdrawn(ConsentApproval, ConsentWithdrawal)

    public var approval: ConsentApproval? {
        switch self {
        case .approved(let approval), .withdrawn(let approval, _): approval
        case .draft, .submitted: nil
        }
    }

    public var withdrawal: ConsentWithdrawal? { if case .withdrawn(_, let withdrawal) = self { withdrawal } else { nil } }

    /// Whether it may still be changed.
    public var isOpen: Bool { approval == nil }

    /// The word for it in files.
    public enum Word: String, Sendable, CaseIterable {
        case draft = "utkast"
        case submitted = "til-godkjenning"
        case approved = "godkjent"
        case withdrawn = "trukket-tilbake"
    }

    public var word: Word {
        switch self {
        case .draft: .draft
        case .submitted: .submitted
        case .approved: .approved
        case .withdrawn: .withdrawn
        }
    }
}

/// Who approved a version, in which case, and from when it applies (GDPR art. 7(1): it must be possible to prove).
public struct ConsentApproval: Sendable, Equatable {
    /// A role, never a name.
    public let by: String
    /// The case of the body that approved it: `30/20`.
    public let caseNumber: String
    public let on: Day
    public let from: Day
    public let until: Day?

    public init(by: String, caseNumber: String, on: Day, from: Day, until: Day?) {
        self.by = by
        self.caseNumber = caseNumber
        self.on = on
        self.from = from
        self.until = until
    }
}

public struct ConsentWithdrawal: Sendable, Equatable {
    public let by: String
    public let on: Day
    public let reason: String

    public init(by: String, on: Day, reason: String) {
        self.by = by
        self.on = on
        self.reason = reason
    }
}

/// What the form does in law. The tool carries the decision and who made it; it makes none (rules B1 4).
public enum LegalFunction: Sendable, Equatable {
    /// Not a consent.
    case none
    case undecided
    case decided(Basis, by: String, on: Day)

    public enum Basis: String, Sendable, CaseIterable {
        /// It lifts confidentiality (hpl § 22).
        case liftsConfidentiality = "opphever-taushetsplikt"
        /// It is the basis for processing personal data (GDPR art. 6 and 9).
        case processing = "behandlingsgrunnlag"
    }
}

/// Somebody who gets the form, and when it was sent.
public struct Distribution: Sendable, Equatable {
    public let to: String
    public let sent: Day?

    public init(to: String, sent: Day?) {
        self.to = to
        self.sent = sent
    }
}

/// A decision people made where the case and the law pull apart.
public struct Decision: Sendable, Equatable {
    /// The id of the rule it is about.
    public let rule: Located<String>
    public let by: String
    public let on: Day
    public let reason: String

    public init(rule: Located<String>, by: String, on: Day, reason: String) {
        self.rule = rule
        self.by = by
        self.on = on
        self.reason = reason
    }
}

/// A point that people must decide (`avklaringer.yaml`).
public struct OpenPoint: Sendable {
    public let id: String
    /// The folders of the forms it is about.
    public let forms: [Located<String>]
    /// The parts it is about.
    public let parts: [String]
    /// It must be decided before the form can be approved.
    public let blocksApproval: Bool
    public let question: String
    public let why: String
    public let who: String
    public let answer: Answer?

    public struct Answer: Sendable {
        public let text: String
        public let by: String
        public let on: Day

        public init(text: String, by: String, on: Day) {
            self.text = text
            self.by = by
            self.on = on
        }
    }

    public init(
        id: String, forms: [Located<String>], parts: [String], blocksApproval: Bool, question: String, why: String, who: String,
        answer: Answer?
    ) {
        self.id = id
        self.forms = forms
        self.parts = parts
        self.blocksApproval = blocksApproval
        self.question = question
        self.why = why
        self.who = who
        self.answer = answer
    }

    public func isAbout(_ form: ConsentForm) -> Bool { forms.contains { $0.value == form.id } }
}
