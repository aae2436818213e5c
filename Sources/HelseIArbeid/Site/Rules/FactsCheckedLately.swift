public import Diagnostics

/// Offers and contacts are looked at again before their life time is over.
enum FactsCheckedLately: SiteRule {
    static func check(_ facts: SiteFacts, in region: Region, on day: Day) -> [Diagnostic] {
        facts.groups.compactMap { CheckedLately.check($0.room, "gruppetilbudet", on: day) }
            + facts.offers.compactMap { CheckedLately.check($0.about, "tilbudet", on: day) }
            + facts.contacts.compactMap { CheckedLately.check($0.ways, "kontakten", on: day) }
    }
}

extension SiteHead {
    /// A page is read against its sources before its life time is over. Past it the page says so, and stays.
    public func checkedLately(on day: Day) -> [Diagnostic] {
        CheckedLately.check(checked, "siden", staysForever: true, on: day).map { [$0] } ?? []
    }
}
