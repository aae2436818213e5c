/// What the adviser should look at in a company, seen from the day its process is seen from.
public enum Attention: Sendable, Equatable {
    /// The next session has no date though the one before it is held.
    case noDate(Session)
    /// A date that was never settled has gone by.
    case tentativeDatePassed(Session, Day)
    /// What was due has not come, and the module is still to be held (C53, C63).
    case overdue(Deadline, days: Int)
    /// Statements are chosen, but nobody has said how all staff took part (C52).
    case involvementMissing
    /// Open measures whose day has gone by, the oldest first (C65).
    case measuresOverdue([Measure.ID], since: Day)
    /// Open measures whose day is at most two weeks away, the nearest first.
    case measuresDueSoon([Measure.ID], first: Day)
    /// A deadline that the company is being reminded of.
    case dueSoon(Deadline)

    /// Whether it is already late: what is only soon is not.
    public var isPressing: Bool {
        switch self {
        case .noDate, .tentativeDatePassed, .overdue, .involvementMissing, .measuresOverdue: true
        case .measuresDueSoon, .dueSoon: false
        }
    }

    /// How many days before its day an open measure is told of.
    public static let measureDays = 14
}

extension CompanyProcess {
    /// Most pressing first.
    public var attention: [Attention] {
        let progress = Progress(of: company, on: day)
        let found = deadlineAttention + meetingAttention(progress) + choiceAttention + measureAttention
        return found.filter(\.isPressing) + found.filter { !$0.isPressing }
    }

    private var deadlineAttention: [Attention] {
        Deadlines(of: self).all.compactMap { due in
            switch due.state {
            case .overdue(let days): .overdue(due.deadline, days: days)
            case .dueSoon: .dueSoon(due.deadline)
            case .far, .met, .lapsed: nil
            }
        }
    }

    private func meetingAttention(_ progress: Progress) -> [Attention] {
        let passed = Session.allCases.compactMap { session -> Attention? in
            let days = company.meetings(of: session).filter { !$0.hasBeen(on: day) }.compactMap(\.date.tentativeDay)
            return days.filter { $0 < day }.max().map { .tentativeDatePassed(session, $0) }
        }
        guard let next = progress.next, next != .introduction else { return passed }
        switch progress.stage(of: next) {
        case .open, .tentative(nil): return passed + [.noDate(next)]
        default: return passed
        }
    }

    private var choiceAttention: [Attention] {
        if case .awaitingInvolvement = choice { [.involvementMissing] } else { [] }
    }

    private var measureAttention: [Attention] {
        let open = measures.filter(\.isOpen).sorted { ($0.due, $0.id) < ($1.due, $1.id) }
        let late = open.filter { $0.due < day }
        let soon = open.filter { (0...Attention.measureDays).contains(day.days(to: $0.due)) }
        var found: [Attention] = []
        if let first = late.first { found.append(.measuresOverdue(late.map(\.id), since: first.due)) }
        if let first = soon.first { found.append(.measuresDueSoon(soon.map(\.id), first: first.due)) }
        return found
    }
}
