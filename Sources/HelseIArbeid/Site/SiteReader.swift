/// Whom a page of the public site is for.
public enum SiteReader: String, Sendable, CaseIterable {
    case doctor = "fastlege"
    case otherReferrer = "henviser"
    case patient = "pasient"
    case employer = "arbeidsgiver"
    case everyone = "alle"
}
