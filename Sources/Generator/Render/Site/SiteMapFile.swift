import Diagnostics
import HelseIArbeid
import Markup

/// The pages search engines are told of, each with the same page in the other languages (sitemaps.org). Drafts are not among them.
enum SiteMapFile {
    static func render(_ page: SiteContext) -> String {
        let (material, places) = (page.material, page.places)
        var groups: [[(Language, OutputPath, Day?)]] = []
        var seen: Set<String> = []
        for own in material.pages where seen.insert(own.slug).inserted {
            let approved = material.languages(of: own.slug).compactMap { material.page(own.slug, $0) }.filter { !$0.isDraft }
            groups.append(approved.map { ($0.language, places.page($0.slug, $0.language), $0.head.checked.checked.value) })
        }
        func inNorms(_ path: (Language) -> OutputPath) -> [(Language, OutputPath, Day?)] {
            material.norms.map { ($0, path($0), nil) }
        }
        groups += page.region.areas.map { area in inNorms { places.area(area, $0) } }
        groups += page.region.municipalities.map { municipality in inNorms { places.municipality(municipality, $0) } }
        groups += [inNorms(places.index), inNorms(places.overview)]
        for item in material.news where seen.insert("nyhet \(item.slug)").inserted {
            let approved = material.norms.compactMap { material.item(item.slug, $0) }.filter { !$0.isDraft }
            groups.append(approved.map { ($0.language, places.news($0.slug, $0.language), $0.head.day.value) })
        }
        let urls = groups.flatMap { group in group.map { url($0, among: group, page) } }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            \(urls.joined())</urlset>

            """
    }

    private static func url(
        _ own: (Language, OutputPath, Day?), among group: [(Language, OutputPath, Day?)], _ page: SiteContext
    ) -> String {
        let others = group.map { language, path, _ in
            "<xhtml:link rel=\"alternate\" hreflang=\"\(language.tag)\" href=\"\((page.webAddress(of: path) ?? "").escapedForHTML)\"/>\n"
        }
        let changed = own.2.map { "<lastmod>\($0.iso)</lastmod>\n" } ?? ""
        return "<url>\n<loc>\((page.webAddress(of: own.1) ?? "").escapedForHTML)</loc>\n\(changed)\(others.joined())</url>\n"
    }
}
