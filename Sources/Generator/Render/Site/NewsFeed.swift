import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// The news as an Atom feed (RFC 4287). Its days are those of the news, never that of the build.
enum NewsFeed {
    static func render(_ page: SiteContext) -> String {
        let wording = page.wording
        let own = page.webAddress(of: page.path) ?? ""
        let newest = page.news.map(\.head.day.value).max() ?? page.material.pages.map(\.head.published).max()
        let entries = page.news.map { entry($0, page) }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(page.language.tag)">
            <title>\("\(wording.siteName) \(wording.about(page.region.name))".escapedForHTML)</title>
            <id>\(own.escapedForHTML)</id>
            <link rel="self" type="application/atom+xml" href="\(own.escapedForHTML)"/>
            <link rel="alternate" type="text/html" href="\((page.webAddress(of: page.places.front(page.language)) ?? "").escapedForHTML)"/>
            <updated>\(moment(newest))</updated>
            <author><name>\(page.region.labourUnit.escapedForHTML)</name></author>
            \(entries.joined())</feed>

            """
    }

    private static func entry(_ item: PublicNews, _ page: SiteContext) -> String {
        let address = (page.webAddress(of: page.places.news(item.slug, item.language)) ?? "").escapedForHTML
        let draft = item.isDraft ? "\(page.phrases[.utkast]). " : ""
        return """
            <entry>
            <title>\(item.head.title.typeset.escapedForHTML)</title>
            <id>\(address)</id>
            <link rel="alternate" type="text/html" href="\(address)"/>
            <updated>\(moment(item.head.day.value))</updated>
            <summary>\((draft + item.head.summary.typeset).escapedForHTML)</summary>
            </entry>

            """
    }

    /// Nobody says at what hour news is written; noon is the same day everywhere in Norway.
    private static func moment(_ day: Day?) -> String { "\(day?.iso ?? "1970-01-01")T12:00:00Z" }
}
