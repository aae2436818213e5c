public import Diagnostics

/// A rule about what the public site tells.
protocol SiteRule: Sendable {
    static func check(_ facts: SiteFacts, in region: Region, on day: Day) -> [Diagnostic]
}

public enum SiteRules {
    private static let all: [any SiteRule.Type] = [
        FactPlaces.self, RoomInGroups.self, SomebodyToRing.self, SignUpInTime.self, FactsCheckedLately.self,
    ]

    /// All of them, those about referrals first.
    public static func check(_ facts: SiteFacts, in region: Region, on day: Day) -> [Diagnostic] {
        ReferralRules.check(facts.referral, in: region, on: day) + all.flatMap { $0.check(facts, in: region, on: day) }
    }
}
