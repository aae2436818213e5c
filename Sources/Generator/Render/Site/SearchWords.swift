import Diagnostics
import HelseIArbeid
import Markdown

/// What the search looks in: each page with its title, what it answers, and its keywords and headings in both norms, so that it is
/// found by either. A place is called by its name alone, so that a word for referring finds what is written about it first.
enum SearchWords {
    static func render(_ page: SiteContext) -> String {
        let pages = page.material.pages.filter { $0.language == page.language && $0.slug != SitePage.front }
        let entries = pages.map { own in
            entry(own.head.title, page.places.page(own.slug, own.language), own.head.summary, words(of: own.slug, page), page)
        }
        let areas = page.region.areas.map { area in
            entry(area.name, page.places.area(area, page.language), page.wording.areaSummary(area.name), "", page)
        }
        let municipalities = page.region.municipalities.map { municipality in
            let area = page.region.area(municipality.area.value)?.name ?? ""
            return entry(
                municipality.name, page.places.municipality(municipality, page.language),
                page.wording.areaSummary(municipality.name), area, page)
        }
        return "const hiaSok = [\n\((entries + municipalities + areas).joined(separator: ",\n"))\n];\n"
    }

    private static func words(of slug: String, _ page: SiteContext) -> String {
        page.material.norms.compactMap { page.material.page(slug, $0) }.flatMap { own in
            [own.head.title, own.head.short] + own.head.keywords + own.text.headings.map(\.text)
        }.joined(separator: " ")
    }

    private static func entry(_ title: String, _ path: OutputPath, _ about: String, _ words: String, _ page: SiteContext) -> String {
        "[\([title.typeset, page.address(of: path), about.typeset, words].map { Report.quoted($0) }.joined(separator: ", "))]"
    }
}
