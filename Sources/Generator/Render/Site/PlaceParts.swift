import Diagnostics
import HelseIArbeid
import Markup

/// What the pages of places have in common.
enum PlaceParts {
    static func receptions(_ page: SiteContext, _ municipalities: [Municipality]) -> [Reception] {
        var seen: Set<Int> = []
        return municipalities.flatMap { municipality in
            page.facts.referral.markings.compactMap { page.facts.referral.reception(for: $0, from: municipality) }
        }.filter { seen.insert($0.clinic.span.range.lowerBound).inserted }
    }

    /// Address first, then how to mark and how long it takes.
    static func answer(_ page: SiteContext, _ municipalities: [Municipality]) -> HTML {
        let receptions = receptions(page, municipalities)
        let addresses = receptions.map { reception -> HTML in
            let which: HTML = receptions.count > 1 ? "\(ReceptionsPart.whatFor(reception, page)) " : .empty
            return "<p class=\"sendes-til\">\(which)\(ReceptionsPart.address(reception, page))</p>\n"
        }
        return """
            <h2>\(page.wording.whereTo)</h2>
            \(addresses.joined())<h2>\(page.wording.howLong)</h2>
            \(markings(page, municipalities))
            """
    }

    private static func markings(_ page: SiteContext, _ municipalities: [Municipality]) -> HTML {
        let guide = page.facts.referral
        let hasSeveral = Set(receptions(page, municipalities).map(\.clinic.value)).count > 1
        let rows = guide.markings.map { marking -> [HTML] in
            var seen: Set<String> = []
            let clinics = municipalities.compactMap { guide.reception(for: marking, from: $0)?.clinic.value }
                .filter { seen.insert($0).inserted }
            let waits = clinics.map { id -> HTML in
                let place: HTML = hasSeveral ? "\(page.region.clinic(id)?.place ?? ""): " : .empty
                return place + WaitsPart.cell(guide.wait(for: marking, at: id), page)
            }
            return ["<strong>\(marking.words)</strong>", page.text(marking.about), waits.joined(separator: "<br>")]
        }
        return DataTable("merker", [page.wording.marking, page.wording.isFor, page.wording.wait], rows: rows).html()
    }

    /// What to write, and whom to ring.
    static func more(_ page: SiteContext, _ areas: [Area]) -> HTML {
        let writes = page.material.page(with: .copyTexts, page.language)
        let link: HTML = writes.map { own in
            """
            <h2>\(page.wording.whatToWrite)</h2>
            <p>\(page.link(page.wording.pointsLink, page.places.page(own.slug, own.language)))</p>

            """
        } ?? .empty
        let ring = RingPart.html(page, areas)
        return link + (ring.isEmpty ? .empty : "<h2>\(page.wording.inDoubt)</h2>\n\(ring)")
    }

    static func offers(_ page: SiteContext, _ offers: [LowThresholdOffer]) -> HTML {
        "<h2>\(page.wording.offersHere)</h2>\n\(OffersPart.html(page, offers, showsPlaces: false))"
    }
}
