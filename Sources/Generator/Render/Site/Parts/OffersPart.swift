import Diagnostics
import HelseIArbeid
import Markup

/// What can be used instead of a referral, or beside it: what it is, who makes contact and how, and where it is.
enum OffersPart {
    static func html(_ page: SiteContext, _ offers: [LowThresholdOffer], showsPlaces: Bool = true) -> HTML {
        // One that nobody has looked at for too long is not named at all.
        let shown = offers.compactMap { offer in
            offer.about.freshness(on: page.material.today).value.map { (offer, $0) }
        }
        if shown.isEmpty { return "<p>\(page.wording.noOffers)</p>\n" }
        let head = [page.wording.offer, page.wording.whoContacts] + (showsPlaces ? [page.wording.wherever] : [])
        let rows = shown.map { offer, about -> [HTML] in
            let name: HTML = "<strong>\(page.text(offer.name))</strong> <span class=\"tilbud-om\">\(page.text(about.what))</span> \(mark(offer, page))"
            let who: HTML = """
                \(page.wording.first(offer.firstContact)) <span class="under">\(page.text(about.how)) \(page.checked(offer.about, source: offer.source))</span>
                """
            return [name, who] + (showsPlaces ? [places(offer, page)] : [])
        }
        return DataTable("tilbud", head, rows: rows).html()
    }

    private static func mark(_ offer: LowThresholdOffer, _ page: SiteContext) -> HTML {
        offer.about.isPast(on: page.material.today) ? "<span class=\"foreldet\">\(page.wording.stale)</span>" : .empty
    }

    private static func places(_ offer: LowThresholdOffer, _ page: SiteContext) -> HTML {
        if offer.municipalities.isEmpty { return HTML(escaping: page.wording.everywhere) }
        let names = offer.municipalities.compactMap { page.region.municipality($0.value) }
        return names.map { page.link($0.name, page.places.municipality($0, page.norm)) }.joined(separator: ", ")
    }
}
