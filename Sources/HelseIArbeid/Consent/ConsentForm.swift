public import Diagnostics

/// A form in versions: the consents, and the other forms of the patient's pack, which are kept in the same way.
public struct ConsentForm: Sendable {
    /// The name of its folder: `nav-samtykke`.
    public let id: String
    public let profile: Profile
    /// In order of number; never two of one number.
    public let versions: [ConsentVersion]

    /// What a form is, whatever its versions say.
    public struct Profile: Sendable {
        /// The short name in lists.
        public let name: String
        public let nynorskName: String
        public let kind: Kind
        public let reader: Reader
        /// What a version must exist in before it is approved: always both norms (språklova § 14).
        public let languages: [Language]
        /// The forms of the pack a cover sheet is for, in order.
        public let pack: [Located<String>]
        /// Where the form is described.
        public let span: Span

        public init(
            name: String, nynorskName: String, kind: Kind, reader: Reader, languages: [Language], pack: [Located<String>],
            span: Span
        ) {
            self.name = name
            self.nynorskName = nynorskName
            self.kind = kind
            self.reader = reader
            self.languages = languages
            self.pack = pack
            self.span = span
        }

        public func name(in language: Language) -> String { language == .nynorsk ? nynorskName : name }
    }

    /// What rules apply to it.
    public enum Kind: String, Sendable, CaseIterable {
        /// The patient's consent to NAV taking part (sak 30/20).
        case nav
        /// Consent to pictures from a session.
        case photo = "foto"
        /// A form that asks for no consent.
        case other = "skjema"
        /// The cover sheet of the form pack.
        case cover = "forside"

        public var isConsent: Bool { self == .nav || self == .photo }
    }

    public enum Reader: String, Sendable, CaseIterable {
        case patient = "pasient"
        case participant = "deltaker"
    }

    public init(id: String, profile: Profile, versions: [ConsentVersion]) {
        self.id = id
        self.profile = profile
        self.versions = versions.sorted { $0.number < $1.number }
    }

    /// The version that applies on a day: approved, begun, and neither ended nor withdrawn by then.
    public func applying(on day: Day) -> ConsentVersion? {
        versions.last { validity(of: $0)?.contains(day) ?? false }
    }

    /// The days a version applies: until the next one begins, it ends by itself, or it is withdrawn. `nil` if it never has.
    /// One that is withdrawn before it begins takes nobody's place.
    public func validity(of version: ConsentVersion) -> Validity? {
        guard let approval = version.approval else { return nil }
        let next = versions.filter { $0.number > version.number }.compactMap(\.firstDay).min()
        let ends = [approval.until, next.map { $0.adding(days: -1) }, version.withdrawal?.on.adding(days: -1)].compactMap { $0 }
        return Validity(from: approval.from, until: ends.min())
    }

    /// The newest version, whatever its state: what one works on.
    public var newest: ConsentVersion? { versions.last }

    public func version(_ number: Int) -> ConsentVersion? { versions.first { $0.number == number } }

    /// The version before this one.
    public func predecessor(of version: ConsentVersion) -> ConsentVersion? { versions.last { $0.number < version.number } }
}

extension ConsentVersion {
    /// The day it begins; `nil` if it never does.
    fileprivate var firstDay: Day? {
        guard let from = approval?.from else { return nil }
        return withdrawal.map { $0.on <= from } ?? false ? nil : from
    }
}

/// The days a version applies, both included.
public struct Validity: Sendable, Equatable {
    public let from: Day
    /// `nil` when no end is known.
    public let until: Day?

    public func contains(_ day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }
    /// It was withdrawn or replaced before it began.
    public var isEmpty: Bool { until.map { $0 < from } ?? false }
}
