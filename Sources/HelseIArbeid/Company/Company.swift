public import Diagnostics

/// A workplace in the programme (C13). A value of this type has been read without errors; the rules have yet to pass it.
public struct Company: Sendable {
    /// The name of its folder, and its identity: it never changes when the name does.
    public let id: ID
    public let name: String
    /// The departments that take part; empty when the whole company does.
    public let departments: [String]
    public let industry: Located<String>
    public let area: Located<String>
    public let municipality: Located<String>
    public let employees: Int
    public let language: Language
    /// In the company's own words; only what it chooses to tell.
    public let sicknessAbsence: String?
    public let people: People
    public let groupSize: Located<Int>?
    /// Empty when all staff meet together.
    public let cohorts: [Cohort]
    /// In the order of the programme; a session that has nothing here is not planned yet.
    public let meetings: [Meeting]
    /// When the file was last changed, as its author says; the stamp of its calendar.
    public let updated: Day?
    public let span: Span

    public struct ID: Sendable, Hashable, Comparable {
        public let slug: String
        public init(slug: String) { self.slug = slug }
        public static func < (left: ID, right: ID) -> Bool { left.slug < right.slug }
    }

    /// The people with a role in the programme, by name; `nil` or empty while not known.
    public struct People: Sendable {
        public let leader: String?
        public let unionRepresentative: String?
        public let safetyRepresentative: String?
        public let healthService: String?
        public let adviser: String?
        public let clinicians: [String]

        public init(
            leader: String?, unionRepresentative: String?, safetyRepresentative: String?, healthService: String?,
            adviser: String?, clinicians: [String]
        ) {
            self.leader = leader
            self.unionRepresentative = unionRepresentative
            self.safetyRepresentative = safetyRepresentative
            self.healthService = healthService
            self.adviser = adviser
            self.clinicians = clinicians
        }
    }

    public init(
        id: ID, name: String, departments: [String], industry: Located<String>, area: Located<String>,
        municipality: Located<String>, employees: Int, language: Language, sicknessAbsence: String?, people: People,
        groupSize: Located<Int>?, cohorts: [Cohort], meetings: [Meeting], updated: Day?, span: Span
    ) {
        self.id = id
        self.name = name
        self.departments = departments
        self.industry = industry
        self.area = area
        self.municipality = municipality
        self.employees = employees
        self.language = language
        self.sicknessAbsence = sicknessAbsence
        self.people = people
        self.groupSize = groupSize
        self.cohorts = cohorts
        self.meetings = meetings
        self.updated = updated
        self.span = span
    }

    /// The meetings of one session: one per cohort for a module, else at most one.
    public func meetings(of session: Session) -> [Meeting] { meetings.filter { $0.session == session } }

    /// The groups of a session, cohort by cohort: one nameless cohort of all staff when there are none.
    public func groups(in session: Session) -> [(cohort: Cohort?, people: Int, groups: [Int])] {
        let size = groupSize?.value ?? Groups.usualSize
        guard session.isModule, !cohorts.isEmpty else {
            return [(nil, employees, Groups.sizes(people: employees, size: size))]
        }
        return cohorts.map { ($0, $0.employees, Groups.sizes(people: $0.employees, size: size)) }
    }
}

/// Some of the staff, who meet at a time of their own (Norwegian: pulje; C22).
public struct Cohort: Sendable, Equatable {
    /// A letter or short word: «A».
    public let id: String
    public let employees: Int
    public let span: Span

    public init(id: String, employees: Int, span: Span) {
        self.id = id
        self.employees = employees
        self.span = span
    }
}
