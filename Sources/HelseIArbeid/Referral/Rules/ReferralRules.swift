public import Diagnostics

/// A rule about where GPs refer to.
protocol ReferralRule: Sendable {
    static func check(_ guide: ReferralGuide, in region: Region, on day: Day) -> [Diagnostic]
}

public enum ReferralRules {
    private static let all: [any ReferralRule.Type] = [
        ReferralPlaces.self, MarkingsTaken.self, OneReception.self, OneWaitingTime.self, CheckedLately.self,
    ]

    public static func check(_ guide: ReferralGuide, in region: Region, on day: Day) -> [Diagnostic] {
        all.flatMap { $0.check(guide, in: region, on: day) }
    }
}
