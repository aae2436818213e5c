public import Diagnostics

/// A group of people who meet and whose meetings have minutes: a samarbeidsgruppe, a styringsgruppe, a fagråd.
public struct Body: Sendable {
    /// The name of its folder, and of its file in `Content/organ`.
    public let id: String
    public let name: String
    /// How texts call it: «samarbeidsgruppa», «samarbeidsgruppen».
    public let mentions: [String]
    public let kind: Kind
    public let language: Language
    /// The body it reports to, which takes what this one cannot decide.
    public let reportsTo: Located<String>?
    /// Who writes the minutes, as the file has it.
    public let secretary: Located<String>?
    /// What is on every agenda (C158).
    public let standing: [StandingItem]
    public let members: [Membership]
    public let file: SourceFile

    public enum Kind: String, Sendable, CaseIterable {
        case cooperation = "samarbeidsgruppe"
        case steering = "styringsgruppe"
        case council = "fagråd"

        /// Whether cases are numbered through the year; those of a council begin anew each day (C130, C146).
        public var numbersThroughYear: Bool { self != .council }
    }

    public init(
        id: String, name: String, mentions: [String], kind: Kind, language: Language, reportsTo: Located<String>?,
        secretary: Located<String>?, standing: [StandingItem], members: [Membership], file: SourceFile
    ) {
        self.id = id
        self.name = name
        self.mentions = mentions
        self.kind = kind
        self.language = language
        self.reportsTo = reportsTo
        self.secretary = secretary
        self.standing = standing
        self.members = members
        self.file = file
    }

    /// Who belonged to it on a day.
    public func members(on day: Day) -> [Membership] { members.filter { $0.lasts(on: day) } }

    /// What texts call it, longest first.
    var calledBy: [String] { ([name, id] + mentions).sorted { $0.count > $1.count } }

    /// What it is called in running text: «samarbeidsgruppa».
    public var shortName: String { mentions.first ?? id }
}

/// Somebody's time in a body.
public struct Membership: Sendable {
    /// Initials or a name, as the file has it.
    public let person: Located<String>
    public let role: String
    public let from: Day
    public let until: Day?

    public init(person: Located<String>, role: String, from: Day, until: Day?) {
        self.person = person
        self.role = role
        self.from = from
        self.until = until
    }

    public func lasts(on day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }
}

/// A case that comes back on every agenda.
public struct StandingItem: Sendable {
    public let title: String
    public let presenter: Located<String>?
    /// It tells where the companies are, from the tracker.
    public let hasCompanyStatus: Bool

    public init(title: String, presenter: Located<String>?, hasCompanyStatus: Bool) {
        self.title = title
        self.presenter = presenter
        self.hasCompanyStatus = hasCompanyStatus
    }
}
