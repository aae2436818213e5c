import Diagnostics
import HelseIArbeid

/// All that was written for the public site: `Content/fastleger`.
struct Site: Sendable {
    let facts: SiteFacts
    /// In order of language and file name.
    let pages: [SitePage]
    let news: [NewsItem]
    private let pagesByName: TextsByName<SitePage>
    private let newsByName: TextsByName<NewsItem>

    init(facts: SiteFacts, pages: [SitePage], news: [NewsItem]) {
        self.facts = facts
        self.pages = pages
        self.news = news
        pagesByName = TextsByName(pages, name: \.slug, language: \.language)
        newsByName = TextsByName(news, name: \.slug, language: \.language)
    }

    /// Whether there is a page to begin on in both norms, and it is published: without it there is no site.
    var hasFront: Bool {
        [Language.bokmål, .nynorsk].allSatisfy { page(SitePage.front, $0).map { $0.head.state != .unpublished } ?? false }
    }

    func page(_ slug: String, _ language: Language) -> SitePage? { pagesByName[slug, language] }
    func item(_ slug: String, _ language: Language) -> NewsItem? { newsByName[slug, language] }
}
