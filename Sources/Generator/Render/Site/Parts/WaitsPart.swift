import Diagnostics
import HelseIArbeid
import Markup

/// How long patients wait, by marking and clinic, each number with the day it was known.
enum WaitsPart {
    /// `saysWhatFor` also has what each marking is for.
    static func html(_ page: SiteContext, saysWhatFor: Bool = false) -> HTML {
        let clinics = page.region.clinics
        let rows = page.facts.referral.markings.map { marking -> [HTML] in
            let what: HTML = saysWhatFor ? " <span class=\"under\">\(page.text(marking.about))</span>" : .empty
            return [HTML(escaping: marking.words) + what] + clinics.map { cell(page.facts.referral.wait(for: marking, at: $0.id), page) }
        }
        let table = DataTable("ventetider", [page.wording.marking] + clinics.map(\.place), rows: rows).html()
        return table + note(page)
    }

    static func cell(_ wait: WaitingTime?, _ page: SiteContext) -> HTML {
        guard let wait else { return HTML(escaping: page.wording.notTold) }
        let day: HTML = "<span class=\"under\">\(page.date(wait.weeks.checked.value))</span>"
        return page.shown(wait.weeks) { "<strong>\(page.wording.weeks($0))</strong> \(day)" }
    }

    /// Who said so, and how long it holds: the one that goes stale first.
    private static func note(_ page: SiteContext) -> HTML {
        let shown = page.facts.referral.waits.filter { $0.weeks.freshness(on: page.material.today).value != nil }
        guard let first = shown.map(\.weeks.goodUntil).min() else { return .empty }
        var seen: Set<String> = []
        let sources = shown.map(\.source).filter { seen.insert($0).inserted }
        let next = first < page.material.today ? "" : " \(page.wording.goodUntil(first).capitalisedFirst)."
        return "<p class=\"kilde\">\(page.wording.source): \(page.foreign(sources.listed(in: page.norm))).\(next)</p>\n"
    }
}
