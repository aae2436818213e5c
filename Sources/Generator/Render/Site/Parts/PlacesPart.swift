import Diagnostics
import HelseIArbeid
import Markup

/// The municipalities, area by area, each with a page of its own.
enum PlacesPart {
    static func html(_ page: SiteContext) -> HTML {
        let areas = page.region.areas.map { area -> HTML in
            "<div>\n<p>\(page.link(area.name, page.places.area(area, page.norm)))</p>\n\(list(of: area, page))</div>\n"
        }
        return "<div class=\"steder\">\n\(areas.joined())</div>\n"
    }

    static func list(of area: Area, _ page: SiteContext) -> HTML {
        let own = page.region.municipalities.filter { $0.area.value == area.id }
            .inNorwegianOrder(\.name)
        let links = own.map { "<li>\(page.link($0.name, page.places.municipality($0, page.norm)))</li>\n" as HTML }
        return "<ul>\n\(links.joined())</ul>\n"
    }
}
