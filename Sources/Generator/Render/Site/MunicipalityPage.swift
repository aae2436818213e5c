import Diagnostics
import HelseIArbeid
import Markup

/// Where GPs of a municipality refer to: the whole answer on one screen.
enum MunicipalityPage {
    static func render(_ municipality: Municipality, _ page: SiteContext) -> HTML {
        let area = page.region.area(municipality.area.value)
        let crumbs = area.map { [LinkView(name: $0.name, address: page.address(of: page.places.area($0, page.language)))] } ?? []
        let frame = SiteFrame(
            page: page, heading: page.wording.areaTitle(municipality.name), summary: page.wording.areaSummary(municipality.name),
            overline: area?.name ?? "", crumbs: crumbs,
            languages: page.material.norms.map { ($0, page.places.municipality(municipality, $0)) })
        let offers = page.facts.offers.filter { $0.isIn(municipality) }
        return frame.html(
            PlaceParts.answer(page, [municipality]) + PlaceParts.more(page, area.map { [$0] } ?? [])
                + PlaceParts.offers(page, offers))
    }
}
