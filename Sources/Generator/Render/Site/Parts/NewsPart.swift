import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// News, the newest first: all of it, or what is new enough for the front page.
enum NewsPart {
    private static let onFront = 2

    static func all(_ page: SiteContext) -> HTML { list(page.news, page) }

    static func latest(_ page: SiteContext) -> HTML {
        list(Array(page.news.filter { $0.head.isOnFront(on: page.material.today) }.prefix(onFront)), page)
    }

    private static func list(_ news: [PublicNews], _ page: SiteContext) -> HTML {
        if news.isEmpty { return "<p>\(page.wording.noNews)</p>\n" }
        let items = news.map { item -> HTML in
            """
            <li>\(page.link(item.head.title, page.places.news(item.slug, item.language))) \
            <span class="under">\(page.date(item.head.day.value))</span> \(item.head.summary.typeset)</li>

            """
        }
        return "<ul class=\"nyheter\">\n\(items.joined())</ul>\n"
    }
}

extension SiteContext {
    /// In the norm of the page.
    var news: [PublicNews] { material.news.filter { $0.language == norm } }
}
