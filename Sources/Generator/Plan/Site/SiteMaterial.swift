import Diagnostics
import HelseIArbeid

/// All that the public site is made of: there is no company, no minutes, no page that is still being written and no form that does not
/// apply in it, and no way to put one there, so none can come to stand on a page. Of the region it has no contacts: those on the site
/// are written for it.
struct SiteMaterial: Sendable {
    let region: Region
    let facts: SiteFacts
    /// In order of language, readers and place.
    let pages: [PublicPage]
    /// The newest first.
    let news: [PublicNews]
    let forms: [PublishedForm]
    let today: Day
    private let pagesByName: TextsByName<PublicPage>
    private let newsByName: TextsByName<PublicNews>
    /// In the menu of every page, by language.
    private let menus: [Language: [PublicPage]]
    /// At the foot of every page: what is for everyone.
    private let feet: [Language: [PublicPage]]

    init(region: Region, facts: SiteFacts, pages: [PublicPage], news: [PublicNews], forms: [PublishedForm], hasRegister: Bool, today: Day) {
        self.region = region.withoutContacts
        self.hasRegister = hasRegister
        self.facts = facts
        self.pages = pages
        self.news = news
        self.forms = forms
        self.today = today
        pagesByName = TextsByName(pages, name: \.slug, language: \.language)
        newsByName = TextsByName(news, name: \.slug, language: \.language)
        menus = Dictionary(grouping: pages.filter(\.head.isInMenu), by: \.language)
        feet = Dictionary(grouping: pages.filter { $0.head.reader == .everyone && $0.slug != SitePage.front }, by: \.language)
    }

    func menu(in language: Language) -> [PublicPage] { menus[language] ?? [] }
    func foot(in language: Language) -> [PublicPage] { feet[language] ?? [] }

    var places: SitePlaces { SitePlaces(main: region.language) }
    /// The norms the whole site is in, the county's own first.
    var norms: [Language] { region.language == .nynorsk ? [.nynorsk, .bokmål] : [.bokmål, .nynorsk] }

    /// Whether there is a page to begin on, in every norm.
    var hasFront: Bool { norms.allSatisfy { page(SitePage.front, $0) != nil } }
    /// Whether there are forms, and so a register of their versions.
    let hasRegister: Bool

    func page(_ slug: String, _ language: Language) -> PublicPage? { pagesByName[slug, language] }
    func item(_ slug: String, _ language: Language) -> PublicNews? { newsByName[slug, language] }

    /// The first page in a language that shows a part.
    func page(with part: SitePart, _ language: Language) -> PublicPage? {
        pages.first { $0.language == language && $0.shows(part) }
    }

    /// The languages a page is in, the county's own first.
    func languages(of slug: String) -> [Language] {
        (norms + [.english]).filter { page(slug, $0) != nil }
    }
}

/// A page that may be seen. It can be made of no page that is still being written.
struct PublicPage: Sendable {
    let slug: String
    let language: Language
    let head: SiteHead
    let text: SiteText

    init?(_ page: SitePage) {
        guard page.head.state != .unpublished else { return nil }
        (slug, language, head, text) = (page.slug, page.language, page.head, page.text)
    }

    var isDraft: Bool { head.state != .approved }
    /// It links to files with their sizes, which are known only when they are printed.
    var tellsOfPrints: Bool { shows(.prints) }

    fileprivate func shows(_ part: SitePart) -> Bool {
        text.pieces.contains { if case .part(part) = $0 { true } else { false } }
    }
}

/// A news item that may be seen: finished, and not of a day that is still to come.
struct PublicNews: Sendable {
    let slug: String
    let language: Language
    let head: NewsHead
    let text: SiteText

    init?(_ item: NewsItem, on day: Day) {
        guard item.head.state != .unpublished, item.head.day.value <= day else { return nil }
        (slug, language, head, text) = (item.slug, item.language, item.head, item.text)
    }

    var isDraft: Bool { head.state != .approved }
}

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
