/// Where a company is in the programme on a given day, read off its plan. What really came out of a meeting is the registers'.
public struct Progress: Sendable {
    public let stages: [(session: Session, stage: Stage)]
    /// The first session that is not held: the one to prepare for; `nil` when all six are over.
    public let next: Session?
    /// What the adviser should look at, most pressing first.
    public let attention: [Attention]

    /// How far one session has come (C19).
    public enum Stage: Sendable, Equatable {
        case held(Day)
        /// Some cohorts have met, others have not.
        case underWay(next: Day)
        case planned(Day)
        case tentative(Day?)
        case open

        public var isHeld: Bool {
            if case .held = self { true } else { false }
        }
    }

    public enum Attention: Sendable, Equatable {
        /// The next session has no date though the one before it is held.
        case noDate(Session)
        /// A date that was never settled has gone by.
        case tentativeDatePassed(Session, Day)
        /// A deadline has gone by and the module is still to come: has the adviser got what was due?
        case deadlinePassed(Deadline)
        /// A deadline is at most three weeks away.
        case deadlineSoon(Deadline)
    }

    public init(of company: Company, on today: Day) {
        let stages = Session.allCases.map { (session: $0, stage: Stage(of: company.meetings(of: $0), on: today)) }
        self.stages = stages
        next = stages.first { !$0.stage.isHeld }?.session
        attention = Self.attention(company, stages: stages, next: next, on: today)
    }

    private static func attention(
        _ company: Company, stages: [(session: Session, stage: Stage)], next: Session?, on today: Day
    ) -> [Attention] {
        var found: [Attention] = []
        var soon: [Attention] = []
        for deadline in company.deadlines {
            let isHeld = stages.contains { $0.session == deadline.kind.module && $0.stage.isHeld }
            let daysLeft = today.days(to: deadline.day)
            if isHeld { continue }
            if daysLeft < 0 {
                found.append(.deadlinePassed(deadline))
            } else if daysLeft <= 21 {
                soon.append(.deadlineSoon(deadline))
            }
        }
        for session in Session.allCases {
            let passed = company.meetings(of: session).compactMap(\.date.tentativeDay).filter { $0 < today }
            if let last = passed.max() { found.append(.tentativeDatePassed(session, last)) }
        }
        if let next, let stage = stages.first(where: { $0.session == next })?.stage {
            switch stage {
            case .open where next != .introduction, .tentative(nil) where next != .introduction:
                found.append(.noDate(next))
            default: break
            }
        }
        return found + soon
    }
}

extension PlannedDate {
    fileprivate var tentativeDay: Day? {
        if case .tentative = self { day } else { nil }
    }
}

extension Progress.Stage {
    init(of meetings: [Meeting], on today: Day) {
        let days = meetings.compactMap(\.date.day).sorted()
        guard let first = days.first, let last = days.last else {
            self = meetings.isEmpty ? .open : .tentative(nil)
            return
        }
        let isTentative = meetings.contains { meeting in
            if case .agreed = meeting.date { false } else { true }
        }
        if isTentative {
            self = .tentative(days.first { $0 >= today } ?? meetings.compactMap(\.date.tentativeDay).max())
        } else if last < today {
            self = .held(last)
        } else if first < today {
            self = .underWay(next: days.first { $0 >= today } ?? last)
        } else {
            self = .planned(first)
        }
    }
}
