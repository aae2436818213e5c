public import Diagnostics

/// What companies are checked against: the region and the industries, which have been checked before them.
public struct Catalogue: Sendable {
    public let region: Region
    /// By id.
    public let industries: [String: Industry]
    /// The day everything is seen from.
    public let today: Day

    public init(region: Region, industries: [String: Industry], today: Day) {
        self.region = region
        self.industries = industries
        self.today = today
    }

    /// The industry with its gaps filled from the one it falls back to.
    public func industry(_ id: String) -> Industry? {
        guard let industry = industries[id] else { return nil }
        guard let fallback = industry.fallback.flatMap({ industries[$0.value] }) else { return industry }
        return industry.filled(from: fallback)
    }
}

/// One rule about a company: a file of its own, with its messages below it.
public protocol CompanyRule {
    static func check(_ company: Company, against catalogue: Catalogue) -> [Diagnostic]
}

/// All rules about companies.
public enum CompanyRules {
    static var all: [any CompanyRule.Type] {
        [
            KnownIndustry.self, KnownPlace.self, RightWeekday.self, MeetingsInOrder.self, NotOnDaysOff.self,
            CohortsAddUp.self, GroupsOfFourToSix.self,
        ]
    }

    /// Those about the days of the meetings: they lean on nothing else.
    public static func checkDays(_ company: Company, against catalogue: Catalogue) -> [Diagnostic] {
        MeetingsInOrder.check(company, against: catalogue) + NotOnDaysOff.check(company, against: catalogue)
    }

    public static func check(_ company: Company, against catalogue: Catalogue) -> [Diagnostic] {
        all.flatMap { $0.check(company, against: catalogue) }
    }
}
