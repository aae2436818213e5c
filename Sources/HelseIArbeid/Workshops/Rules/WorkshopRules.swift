public import Diagnostics

/// What a workshop is held against: the others, and the organisations and people that are known of elsewhere.
public struct WorkshopSurroundings: Sendable {
    public let workshops: [Workshop]
    public let organisations: [String]
    /// The people of the registers of companies, who stand in reports only if they took part.
    public let people: [String]

    public init(workshops: [Workshop], region: Region, companies: [Company]) {
        self.workshops = workshops
        organisations = Self.organisations(region, companies)
        people = companies.flatMap { company in
            let people = company.people
            let own = [people.leader, people.unionRepresentative, people.safetyRepresentative, people.adviser].compactMap(\.self)
            return own + people.clinicians
        }
    }

    /// The names that are spelt as they should be.
    public static func organisations(_ region: Region?, _ companies: [Company]) -> [String] {
        let own = region.map { [$0.labourUnit] + $0.clinics.map(\.name) } ?? []
        return own + companies.flatMap { [$0.name] + [$0.people.healthService].compactMap(\.self) }
    }

    /// The groups of an earlier workshop, as far as anybody knows.
    func groups(of arena: Arena) -> [GroupCode] {
        let here = workshops.first { $0.id == arena.folder?.value }?.groups.map(\.code) ?? []
        return arena.groups.map(\.code) + here
    }
}

/// One rule about a workshop: a file of its own, with its messages below it.
protocol WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic]
}

/// All rules about workshops and their reports.
public enum WorkshopRules {
    static var all: [any WorkshopRule.Type] {
        [
            CodesOnce.self, QuestionTitle.self, FieldsAnswered.self, KnownHeadings.self, PeopleInGroups.self, WorkshopDays.self,
            ContactDays.self, ContactPeople.self, KnownGroups.self, SharedQuestions.self, KnownThemes.self, OrganisationNames.self,
            AddressedRecommendations.self, HasDebrief.self, ReportPrivacy.self,
        ]
    }

    public static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        all.flatMap { $0.check(workshop, in: surroundings) }
    }
}
