import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// What a referral should hold, what it must first.
enum PointsPart {
    static func html(_ page: SiteContext) -> HTML {
        ReferralPoint.Demand.allCases.map { demand -> HTML in
            let points = page.facts.points.filter { $0.demand == demand }
            if points.isEmpty { return .empty }
            let items = points.map { "<li>\(page.text($0.text))\(about($0, page))</li>\n" as HTML }
            return "<p class=\"merke\">\(page.wording.demand(demand))</p>\n<ul class=\"krav\">\n\(items.joined())</ul>\n"
        }.joined()
    }

    /// Which markings it is for, where it is not for all, and where it is from.
    private static func about(_ point: ReferralPoint, _ page: SiteContext) -> HTML {
        let markings = page.facts.referral.markings.filter(point.isFor)
        let only = markings.count == page.facts.referral.markings.count ? nil : page.wording.only(markings.map(\.words))
        let told = [only, point.source.map { "\(page.wording.source): \($0)" }].compactMap { $0 }
        return told.isEmpty ? .empty : " <span class=\"under\">\(told.joined(separator: ". ").typeset)</span>"
    }
}
