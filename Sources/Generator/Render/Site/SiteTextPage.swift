import Diagnostics
import HelseIArbeid
import Markup

/// A page that somebody wrote.
enum SiteTextPage {
    static func render(_ own: PublicPage, _ page: SiteContext) -> HTML {
        let languages = page.material.languages(of: own.slug).map { ($0, page.places.page(own.slug, $0)) }
        let frame = SiteFrame(
            page: page, heading: own.head.title, summary: own.head.summary, isDraft: own.isDraft, published: own.head.published,
            checked: own.head.checked, sources: own.head.sources, languages: languages)
        return frame.html(SiteBody.of(own.text, for: own.head.reader, page).html)
    }
}

/// A news item.
enum NewsPage {
    static func render(_ item: PublicNews, _ page: SiteContext) -> HTML {
        let languages = page.material.norms.filter { page.material.item(item.slug, $0) != nil }
        let frame = SiteFrame(
            page: page, heading: item.head.title, summary: item.head.summary, isDraft: item.isDraft, published: item.head.day.value,
            crumbs: newsCrumb(page), languages: languages.map { ($0, page.places.news(item.slug, $0)) })
        return frame.html(SiteBody.of(item.text, for: .everyone, page).html)
    }

    /// The page that lists the news, if there is one.
    private static func newsCrumb(_ page: SiteContext) -> [LinkView] {
        let list = page.material.page(with: .news, page.norm)
        return list.map { [LinkView(name: $0.head.short, address: page.address(of: page.places.page($0.slug, $0.language)))] } ?? []
    }
}
