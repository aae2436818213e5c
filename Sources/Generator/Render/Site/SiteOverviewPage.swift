import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// Every page there is, by reader: what serves where there is no search.
enum SiteOverviewPage {
    static func render(_ page: SiteContext) -> HTML {
        let frame = SiteFrame(
            page: page, heading: page.wording.overviewTitle, summary: page.wording.overviewSummary,
            languages: page.material.norms.map { ($0, page.places.overview($0)) })
        let readers = SiteReader.allCases.map { section($0, page) }
        let areas = page.region.areas.map { area -> HTML in
            "<h3>\(page.link(area.name, page.places.area(area, page.language)))</h3>\n<div class=\"steder\">\n\(PlacesPart.list(of: area, page))</div>\n"
        }
        let news = page.news.map { "<li>\(page.link($0.head.title, page.places.news($0.slug, $0.language)))</li>\n" as HTML }
        return frame.html(
            readers.joined() + "<h2>\(page.wording.municipalities)</h2>\n\(areas.joined())"
                + (news.isEmpty ? .empty : "<h2>\(page.wording.news)</h2>\n<ul>\n\(news.joined())</ul>\n")
                + "<h2>\(page.phrases[.skjemaregister])</h2>\n\(FormsPart.html(page))")
    }

    /// With each page a line that says what it answers.
    private static func section(_ reader: SiteReader, _ page: SiteContext) -> HTML {
        let pages = page.material.pages.filter { $0.language == page.language && $0.head.reader == reader }
        if pages.isEmpty { return .empty }
        let items = pages.map { own -> HTML in
            "<li>\(page.link(own.head.title, page.places.page(own.slug, own.language))) <span class=\"under\">\(own.head.summary.typeset)</span></li>\n"
        }
        return "<h2>\(page.wording.readers(reader))</h2>\n<ul class=\"sidene\">\n\(items.joined())</ul>\n"
    }
}
