public import Diagnostics

/// All that is known of one company: its plan and its registers, from which what stood on any day can be told.
public struct History: Sendable {
    /// As `bedrift.yaml` has it, before any meeting was held or moved.
    public let planned: Company
    public let rows: Rows
    /// How things stand on the day everything is seen from.
    public let now: CompanyProcess

    /// No value if a row of `today` or before breaks a rule; then all errors at once.
    public static func checked(_ rows: Rows, of company: Company, on today: Day) -> Checked<History> {
        CompanyProcess.standing(rows, in: company, on: today).map { History(planned: company, rows: rows, now: $0) }
    }

    private init(planned: Company, rows: Rows, now: CompanyProcess) {
        self.planned = planned
        self.rows = rows
        self.now = now
    }

    /// How things stood on an earlier day. What broke no rule up to now did not do so then either.
    public func standing(on day: Day) -> CompanyProcess {
        day < now.day ? CompanyProcess.standing(rows, in: planned, on: day).value ?? now : now
    }

    /// What has happened since the session before this one was held by its last cohort (C80); everything, if it was not.
    public func sinceLast(before session: Session) -> SinceLast {
        let earlier = Session(rawValue: session.rawValue - 1).map(now.company.meetings) ?? []
        let last = earlier.filter { $0.hasBeen(on: now.day) }.compactMap(\.date.day).max()
        return SinceLast(from: standing(on: last ?? .epoch), to: now)
    }
}
