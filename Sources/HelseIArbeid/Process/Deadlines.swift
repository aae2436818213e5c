/// What the company owes the adviser before modules 2 and 3, with reminders, seen from one day (C53, C63).
public struct Deadlines: Sendable {
    /// In the order of the programme; a deadline whose module has no date is not there yet.
    public let all: [Due]

    public struct Due: Sendable, Equatable {
        public let deadline: Deadline
        /// The working days to remind the company on: three weeks before the deadline and two, or the working day before that.
        public let reminders: [Day]
        public let state: State

        public var isMet: Bool {
            if case .met = state { true } else { false }
        }

        /// Whether it was met, but after its day (C53 «late flag»).
        public var wasLate: Bool {
            if case .met(let day) = state { day > deadline.day } else { false }
        }
    }

    public enum State: Sendable, Equatable {
        /// Before the first reminder.
        case far
        /// From the first reminder to the day itself.
        case dueSoon
        /// Days since the deadline.
        case overdue(days: Int)
        /// What was due is recorded, in time or not.
        case met(on: Day)
        /// It was never recorded, and the module is held: nobody waits for it any more.
        case lapsed
    }

    /// How many weeks before a deadline the company is reminded.
    public static let reminderWeeks = [3, 2]

    public init(of process: CompanyProcess) {
        let progress = Progress(of: process.company, on: process.day)
        all = process.company.deadlines.map { deadline in
            let reminders = Self.reminders(before: deadline.day)
            return Due(
                deadline: deadline, reminders: reminders,
                state: State(
                    of: deadline, met: process.met(deadline.kind), isOver: progress.stage(of: deadline.kind.module).isHeld,
                    remindedFrom: reminders.first, on: process.day))
        }
    }

    public subscript(kind: DeadlineKind) -> Due? { all.first { $0.deadline.kind == kind } }

    /// The reminders of a deadline, the first one first.
    public static func reminders(before deadline: Day) -> [Day] {
        reminderWeeks.map { WorkingDays.onOrBefore(deadline.adding(days: -7 * $0)) }
    }
}

extension Deadlines.State {
    fileprivate init(of deadline: Deadline, met: Day?, isOver: Bool, remindedFrom first: Day?, on today: Day) {
        if let met {
            self = .met(on: met)
        } else if isOver {
            self = .lapsed
        } else if deadline.day < today {
            self = .overdue(days: deadline.day.days(to: today))
        } else if let first, first <= today {
            self = .dueSoon
        } else {
            self = .far
        }
    }
}

extension CompanyProcess {
    /// The day what is due was all recorded; `nil` while it is not.
    func met(_ kind: DeadlineKind) -> Day? {
        switch kind {
        case .choice:
            if case .made(_, let day) = choice { day } else { nil }
        case .planStatus: planStatusDay
        }
    }

    /// The day the last measure got its first status row between the modules: after module 2 is over for all cohorts, and
    /// not after module 3 begins (C63). Measures that came later are not asked for.
    private var planStatusDay: Day? {
        let start = company.meetings(of: .module2).compactMap(\.date.day).max()
        let end = company.meetings(of: .module3).compactMap(\.date.day).min()
        let days = measures.filter { measure in end.map { measure.day < $0 } ?? true }.map { measure in
            measure.statuses.map(\.day).first { day in
                start.map { $0 < day } ?? true && end.map { day <= $0 } ?? true
            }
        }
        let known = days.compactMap { $0 }
        return known.count == days.count ? known.max() : nil
    }
}
