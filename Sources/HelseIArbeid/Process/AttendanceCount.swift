public import Diagnostics

extension Attendance {
    /// How many came to a session, all together or one cohort (project proposal 3.4.4; C95).
    public struct Count: Sendable {
        public let session: Session
        /// `nil` when it counts everyone.
        public let cohort: String?
        public let day: Day
        public let present: Int
        /// How many there were to come, never fewer than came; `nil` for a meeting of the parties whose number was not noted.
        public let of: Int?
        public let span: Span

        /// How many should be there: 90 %, for the modules only, since they are for all staff.
        public var needed: Int? { session.isModule ? of.map(Attendance.needed) : nil }

        /// Whether 90 % came; `nil` when there is nothing to hold it against.
        public var isEnough: Bool? { needed.map { present >= $0 } }
    }
}

extension Attendance.Count {
    init(_ row: AttendanceRow, in company: Company) {
        session = row.session.value
        cohort = row.cohort?.value
        day = row.date.value
        present = row.present.value
        of = row.of?.value ?? company.headCount(of: row.cohort?.value, in: row.session.value)
        span = row.span
    }

    /// All cohorts that were counted, taken together; `nil` if none was.
    init?(sum counts: [Self]) {
        guard let first = counts.first else { return nil }
        session = first.session
        cohort = nil
        day = counts.map(\.day).max() ?? first.day
        present = counts.reduce(0) { $0 + $1.present }
        let known = counts.compactMap(\.of)
        of = known.count == counts.count ? known.reduce(0, +) : nil
        span = first.span
    }
}

extension Company {
    /// The staff a module is for; `nil` for the meetings of the parties, and for a cohort that does not exist.
    func headCount(of cohort: String?, in session: Session) -> Int? {
        guard session.isModule else { return nil }
        guard let cohort else { return employees }
        return cohorts.first { $0.id == cohort }?.employees
    }
}
