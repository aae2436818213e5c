import Diagnostics
import HelseIArbeid

/// All that was written for the public site: `Content/fastleger`.
struct Site: Sendable {
    let facts: SiteFacts
    /// In order of language and file name.
    let pages: [SitePage]
    let news: [NewsItem]

    func page(_ slug: String, _ language: Language) -> SitePage? {
        pages.first { $0.slug == slug && $0.language == language }
    }

    func item(_ slug: String, _ language: Language) -> NewsItem? {
        news.first { $0.slug == slug && $0.language == language }
    }
}
