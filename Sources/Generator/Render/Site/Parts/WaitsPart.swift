import Diagnostics
import HelseIArbeid
import Markup

/// How long patients wait, by marking and clinic, each number with the day it was known.
enum WaitsPart {
    /// `saysWhatFor` has every marking, and what it is for.
    static func html(_ page: SiteContext, _ clinics: [Clinic], saysWhatFor: Bool = false) -> HTML {
        let markings = page.facts.referral.markings.filter { marking in
            saysWhatFor || clinics.contains { page.facts.referral.wait(for: marking, at: $0.id) != nil }
        }
        let rows = markings.map { marking -> [HTML] in
            let what: HTML = saysWhatFor ? " <span class=\"under\">\(page.text(marking.about))</span>" : .empty
            return [HTML(escaping: marking.words) + what] + clinics.map { cell(page.facts.referral.wait(for: marking, at: $0.id), page) }
        }
        let table = DataTable("ventetider", [page.wording.marking] + clinics.map(\.place), rows: rows).html()
        return table + note(clinics, page)
    }

    static func cell(_ wait: WaitingTime?, _ page: SiteContext) -> HTML {
        guard let wait else { return HTML(escaping: page.wording.notTold) }
        let day: HTML = "<span class=\"under\">\(page.date(wait.weeks.checked.value))</span>"
        return switch wait.weeks.freshness(on: page.material.today) {
        case .fresh(let weeks): "<strong>\(page.wording.weeks(weeks))</strong> \(day)"
        case .stale(let weeks): "\(page.wording.weeks(weeks)) \(day) <span class=\"foreldet\">\(page.wording.stale)</span>"
        case .expired: HTML(escaping: page.wording.tooOld)
        }
    }

    /// Who said so, and how long it holds: the one that goes stale first.
    private static func note(_ clinics: [Clinic], _ page: SiteContext) -> HTML {
        let waits = page.facts.referral.waits.filter { wait in clinics.contains { $0.id == wait.clinic.value } }
        let shown = waits.filter { $0.weeks.freshness(on: page.material.today).value != nil }
        guard let first = shown.map(\.weeks.goodUntil).min() else { return .empty }
        var seen: Set<String> = []
        let sources = shown.map(\.source).filter { seen.insert($0).inserted }
        let said: HTML = sources.isEmpty ? .empty : "\(page.wording.source): \(page.foreign(sources.listed(in: page.norm)))."
        return "<p class=\"kilde\">\(said) \(page.wording.goodUntil(first).capitalisedFirst).</p>\n"
    }
}
