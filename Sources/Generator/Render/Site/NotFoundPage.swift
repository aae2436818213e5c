import HelseIArbeid
import Markup

/// What a web host shows for an address that leads nowhere, in both norms. It may be shown at any depth, so that its own links begin
/// at the site's address.
enum NotFoundPage {
    static func render(_ page: SiteContext) -> HTML {
        let frame = SiteFrame(page: page, heading: page.wording.notFound, summary: page.wording.notFoundText, isFound: false)
        let texts = page.material.norms.map { language -> HTML in
            let wording = SiteWording(language: language)
            let front = page.link(wording.front, page.places.front(language))
            let overview = page.link(wording.overviewTitle, page.places.overview(language))
            return "<p lang=\"\(language.tag)\">\(wording.notFoundText) \(front) · \(overview)</p>\n"
        }
        return frame.html(texts.joined())
    }
}
