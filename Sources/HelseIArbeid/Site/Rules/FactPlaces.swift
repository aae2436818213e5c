import Diagnostics

/// What the data files name exists: clinics, areas and municipalities in the region, markings in the referral guide.
enum FactPlaces: SiteRule {
    static func check(_ facts: SiteFacts, in region: Region, on day: Day) -> [Diagnostic] {
        let markings =
            facts.points.flatMap(\.markings) + facts.courses.map(\.marking) + facts.groups.flatMap(\.markings)
        let known = facts.referral.markings.map(\.id.value)
        return ReferralPlaces.unknown("klinikken", facts.groups.map(\.clinic), region.clinics.map(\.id))
            + ReferralPlaces.unknown("kommunen", facts.offers.flatMap(\.municipalities), region.municipalities.map(\.id))
            + ReferralPlaces.unknown("området", facts.contacts.compactMap(\.area), region.areas.map(\.id))
            + markings.filter { !known.contains($0.value) }.map { .unknownMarking($0, known) }
    }
}
