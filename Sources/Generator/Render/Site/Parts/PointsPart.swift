import Diagnostics
import HelseIArbeid
import Markup

/// What a referral should hold, what it must first.
enum PointsPart {
    static func html(_ page: SiteContext) -> HTML {
        ReferralPoint.Demand.allCases.map { demand -> HTML in
            let points = page.facts.points.filter { $0.demand == demand }
            if points.isEmpty { return .empty }
            let items = points.map { "<li>\(page.text($0.text))\(only($0, page))</li>\n" as HTML }
            return "<p class=\"merke\">\(page.wording.demand(demand))</p>\n<ul class=\"krav\">\n\(items.joined())</ul>\n"
        }.joined()
    }

    /// Which markings it is for, where it is not for all.
    private static func only(_ point: ReferralPoint, _ page: SiteContext) -> HTML {
        let markings = page.facts.referral.markings.filter(point.isFor)
        if markings.count == page.facts.referral.markings.count { return .empty }
        return " <span class=\"under\">\(page.wording.only(markings.map(\.words)))</span>"
    }
}
