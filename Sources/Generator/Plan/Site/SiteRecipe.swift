import HelseIArbeid

/// What a file of the site for GPs is made of, besides the material.
enum SiteRecipe: Sendable {
    case page(PublicPage)
    case news(PublicNews)
    case area(Area, Language)
    case municipality(Municipality, Language)
    /// A–Å.
    case index(Language)
    /// Every page, by reader.
    case overview(Language)
    /// For the desk, in both norms.
    case card
    case feed(Language)
    case notFound
    case searchScript
    /// What the search looks in.
    case searchWords(Language)
    case siteMap
    case robots

    /// `nil` for what is in both norms.
    var language: Language? {
        switch self {
        case .page(let page): page.language
        case .news(let item): item.language
        case .area(_, let language), .municipality(_, let language), .index(let language), .overview(let language),
            .feed(let language), .searchWords(let language):
            language
        case .card, .notFound, .searchScript, .siteMap, .robots: nil
        }
    }
}
