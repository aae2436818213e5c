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

extension SiteMaterial {
    init?(_ library: Library) {
        guard let site = library.site else { return nil }
        let day = library.catalogue.today
        let pages = site.pages.compactMap(PublicPage.init).sorted { left, right in
            (left.language.rawValue, left.head.reader.rank, left.head.order, left.slug)
                < (right.language.rawValue, right.head.reader.rank, right.head.order, right.slug)
        }
        let news = site.news.compactMap { PublicNews($0, on: day) }.sorted { left, right in
            (right.head.day.value, left.slug) < (left.head.day.value, right.slug)
        }
        self.init(
            region: library.catalogue.region, facts: site.facts, pages: pages, news: news,
            forms: PublishedForm.all(in: library.consents, on: day), hasRegister: !library.consents.forms.isEmpty, today: day)
    }
}
