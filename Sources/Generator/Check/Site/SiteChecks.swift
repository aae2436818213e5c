import Diagnostics
import HelseIArbeid

/// The rules of the public site: about its facts, and about its pages.
enum SiteChecks {
    static func check(_ site: Site, in region: Region, on day: Day) -> [Diagnostic] {
        SiteRules.check(site.facts, in: region, on: day) + TwinPages.check(site) + site.pages.flatMap { $0.head.checkedLately(on: day) }
            + NewsOnFront.check(site, on: day)
    }
}
