import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// Where referrals are sent: for each reception whom it takes them from, the address, and the markings.
enum ReceptionsPart {
    static func html(_ page: SiteContext, _ receptions: [Reception]) -> HTML {
        let wording = page.wording
        let rows = receptions.map { reception -> [HTML] in
            [from(reception, page), address(reception, page), markings(reception, page)]
        }
        return DataTable("mottak", [wording.area, wording.clinicAndAddress, wording.markings], rows: rows).html()
    }

    private static func from(_ reception: Reception, _ page: SiteContext) -> HTML {
        guard let area = page.region.area(reception.area.value) else { return .empty }
        let names = reception.municipalities.compactMap { page.region.municipality($0.value)?.name }
        let which = names.isEmpty ? page.wording.whole : names.listed(in: page.norm)
        return "\(page.link(area.name, page.places.area(area, page.norm))) <span class=\"under\">\(which)</span>"
    }

    static func address(_ reception: Reception, _ page: SiteContext) -> HTML {
        let clinic = page.region.clinic(reception.clinic.value)?.name ?? ""
        let address = reception.address.freshness(on: page.material.today).value
        let shown: HTML = address.map { "<span class=\"adresse\">\(page.foreign($0))</span>" } ?? HTML(escaping: page.wording.tooOld)
        return "<strong>\(clinic.typeset)</strong> \(shown) <span class=\"under\">\(page.checked(reception.address))</span>"
    }

    private static func markings(_ reception: Reception, _ page: SiteContext) -> HTML {
        let taken = page.facts.referral.markings.filter { marking in reception.markings.contains { $0.value == marking.id.value } }
        return "<ul>\(taken.map { "<li>\($0.words)</li>" as HTML }.joined())</ul>"
    }
}
