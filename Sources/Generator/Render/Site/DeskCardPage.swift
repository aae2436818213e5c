import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// The card for a GP's desk, A5, the one norm on the front and the other on the back (C193): where, how marked, what to write, whom to ring.
enum DeskCardPage {
    static func render(_ page: SiteContext) -> HTML {
        page.theme.templates.deskCard.render(
            DeskCardView(
                language: page.language, title: "\(page.wording.card) – \(page.siteTitle)",
                style: page.address(of: SitePlaces.style), icon: page.address(of: SitePlaces.icon), phrases: page.phrases,
                front: LinkView(name: page.wording.front, address: page.address(of: page.places.front(page.language))),
                sides: page.material.norms.map { side($0, page) }, editions: EditionLinks.slot))
    }

    private static func side(_ language: Language, _ page: SiteContext) -> DeskCardSideView {
        let own = SiteContext(page.material, page.theme, at: page.path, in: language)
        let wording = own.wording
        let ring = RingPart.html(own, own.region.areas)
        return DeskCardSideView(
            language: language, heading: own.siteTitle,
            draftNote: own.material.page(SitePage.front, language)?.isDraft == true ? wording.draftNote : nil, draft: own.phrases[.utkast],
            belongs: belongs(own), whereTitle: wording.whereTo, receptions: receptions(own), markTitle: wording.howLong,
            waits: WaitsPart.html(own, saysWhatFor: true), pointsTitle: wording.demand(.must),
            points: points(own), ringTitle: wording.inDoubt,
            ring: ring.isEmpty ? nil : ring, address: own.region.site)
    }

    /// The names of the lines that must be written, «Arbeidsplass og yrke · Sykmelding»: the lines themselves are on the site.
    private static func points(_ page: SiteContext) -> String {
        var seen: Set<String> = []
        let names = page.facts.points.filter { $0.demand == .must }.compactMap { point in
            point.line.map { String($0.text(in: page.language).prefix { $0 != ":" }) }
        }.filter { seen.insert($0).inserted }
        return names.joined(separator: " · ").typeset
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
        return HTML(trusted: html.text.replacing(#/ id="[^"]*"/#, with: "").replacing(#/<a [^>]*>|</a>/#, with: ""))
    }

    /// Where an area has several, with what is for each.
    private static func receptions(_ page: SiteContext) -> HTML {
        let receptions = page.facts.referral.receptions
        return receptions.compactMap { reception -> HTML? in
            guard let area = page.region.area(reception.area.value) else { return nil }
            let isAlone = receptions.count { $0.area.value == area.id } == 1
            let which: HTML = isAlone ? .empty : " \(ReceptionsPart.whatFor(reception, page))"
            return "<li>\(area.name.typeset):\(which) \(page.shown(reception.address) { HTML(escaping: $0.typeset) })</li>\n"
        }.joined()
    }
}
