import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// The card for a GP's desk, A5, the one norm on the front and the other on the back (C193): where, how marked, what to write, whom to ring.
enum DeskCardPage {
    static func render(_ page: SiteContext) -> HTML {
        let county = page.region.name
        return page.theme.templates.deskCard.render(
            DeskCardView(
                language: page.language, title: "\(page.wording.card) – \(page.wording.siteName) \(page.wording.about(county))",
                style: page.address(of: Places.publicStyle), icon: page.address(of: Places.publicIcon), phrases: page.phrases,
                front: LinkView(name: page.wording.front, address: page.address(of: page.places.front(page.language))),
                sides: page.material.norms.map { side($0, page) }, editions: EditionLinks.slot))
    }

    private static func side(_ language: Language, _ page: SiteContext) -> DeskCardSideView {
        let own = SiteContext(page.material, page.theme, at: page.path, in: language)
        let wording = own.wording
        let points = own.facts.points.filter { $0.demand == .must }
        return DeskCardSideView(
            language: language, heading: "\(wording.siteName) \(wording.about(own.region.name))",
            belongs: belongs(own), whereTitle: wording.whereTo, receptions: receptions(own), markTitle: wording.howLong,
            waits: WaitsPart.html(own, own.region.clinics), pointsTitle: wording.demand(.must),
            points: points.map { LineView(text: $0.text.text(in: language).typeset) }, ringTitle: wording.inDoubt,
            ring: RingPart.html(own, own.region.areas), address: own.region.site ?? "")
    }

    /// The boxes that decide, as the front page has them.
    private static func belongs(_ page: SiteContext) -> HTML {
        guard let front = page.material.page(SitePage.front, page.language) else { return .empty }
        var anchors = Anchors()
        var html = HTML.empty
        var isOpen = false
        for piece in front.text.pieces {
            switch piece {
            case .open(let box): isOpen = box == .belongs || box == .doesNotBelong
            case .close: isOpen = false
            case .text(let fragment) where isOpen: html += fragment.html(&anchors)
            case .text, .part: break
            }
        }
        // The two sides have the same headings, and nobody links to them.
        return HTML(trusted: html.text.replacing(#/ id="[^"]*"/#, with: "").replacing(#/<a href="[^"]*">|</a>/#, with: ""))
    }

    private static func receptions(_ page: SiteContext) -> [LineView] {
        page.facts.referral.receptions.compactMap { reception in
            guard let area = page.region.area(reception.area.value) else { return nil }
            let address = reception.address.freshness(on: page.material.today).value ?? page.wording.tooOld
            return LineView(text: "\(area.name): \(address)".typeset)
        }
    }
}
