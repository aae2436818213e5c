import Diagnostics
import HelseIArbeid
import Markup

/// Where GPs of a whole area refer to, with a way to each of its municipalities.
enum AreaPage {
    static func render(_ area: Area, _ page: SiteContext) -> HTML {
        let frame = SiteFrame(
            page: page, heading: page.wording.areaTitle(area.name), summary: page.wording.areaSummary(area.name),
            languages: page.material.norms.map { ($0, page.places.area(area, $0)) })
        let municipalities = page.region.municipalities.filter { $0.area.value == area.id }
        let list: HTML = "<h2>\(page.wording.municipalities)</h2>\n<div class=\"steder\">\n\(PlacesPart.list(of: area, page))</div>\n"
        return frame.html(PlaceParts.answer(page, municipalities) + PlaceParts.more(page, [area]) + list + groups(municipalities, page))
    }

    /// Those at the clinics the area refers to.
    private static func groups(_ municipalities: [Municipality], _ page: SiteContext) -> HTML {
        let clinics = Set(PlaceParts.receptions(page, municipalities).map(\.clinic.value))
        let own = page.facts.groups.filter { clinics.contains($0.clinic.value) }
        return own.isEmpty ? .empty : "<h2>\(page.wording.groupsHere)</h2>\n\(GroupsPart.html(page, own))"
    }
}
