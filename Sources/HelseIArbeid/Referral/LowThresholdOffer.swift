public import Diagnostics

/// Something to use instead of a referral, or beside it (C187).
public struct LowThresholdOffer: Sendable {
    public let id: String
    public let name: NormText
    public let firstContact: FirstContact
    /// Empty for all of the county's.
    public let municipalities: [Located<String>]
    public let about: Perishable<About>
    public let source: String

    public struct About: Sendable {
        public let what: NormText
        /// How contact is made.
        public let how: NormText

        public init(what: NormText, how: NormText) {
            self.what = what
            self.how = how
        }
    }

    /// Who makes the first contact: that some need no referral is what a GP has to know.
    public enum FirstContact: String, Sendable, CaseIterable {
        case patient = "pasient"
        case doctor = "fastlege"
        case employer = "arbeidsgiver"
    }

    public init(
        id: String, name: NormText, firstContact: FirstContact, municipalities: [Located<String>], about: Perishable<About>,
        source: String
    ) {
        self.id = id
        self.name = name
        self.firstContact = firstContact
        self.municipalities = municipalities
        self.about = about
        self.source = source
    }

    public func isIn(_ municipality: Municipality) -> Bool {
        municipalities.isEmpty || municipalities.contains { $0.value == municipality.id }
    }
}
