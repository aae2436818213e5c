import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// Where referrals are sent: for each reception whom it takes them from, the address, and the markings.
enum ReceptionsPart {
    static func html(_ page: SiteContext) -> HTML {
        let wording = page.wording
        let rows = page.facts.referral.receptions.map { reception -> [HTML] in
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
        let shown = page.shown(reception.address) { "<span class=\"adresse\">\(page.foreign($0))</span>" }
        return "<strong>\(clinic.typeset)</strong> \(shown) <span class=\"under\">\(page.checked(reception.address))</span>"
    }

    /// What is to be sent to it, for a page that has several: «HelseIArbeid MSK, fra Gullslottet:».
    static func whatFor(_ reception: Reception, _ page: SiteContext) -> HTML {
        let words = page.facts.referral.markings.filter(reception.takes).map(\.words)
        let names = reception.municipalities.compactMap { page.region.municipality($0.value)?.name }
        return HTML(escaping: page.wording.whatFor(words, from: names).typeset)
    }

    private static func markings(_ reception: Reception, _ page: SiteContext) -> HTML {
        let taken = page.facts.referral.markings.filter(reception.takes)
        return "<ul>\(taken.map { "<li>\($0.words)</li>" as HTML }.joined())</ul>"
    }
}
