/// How far a text for the public site has come.
public enum SiteState: String, Sendable, CaseIterable {
    /// Not to be seen by anyone yet: nothing public can be made of it.
    case unpublished = "kladd"
    /// To be seen, marked as not approved by a professional, and kept out of search engines.
    case draft = "utkast"
    case approved = "godkjent"
}
