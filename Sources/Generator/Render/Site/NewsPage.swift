import Diagnostics
import HelseIArbeid
import Markup

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
