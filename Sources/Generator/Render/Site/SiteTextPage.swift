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
