/// Where a company is in the programme on a given day: which of the six meetings are held, and when the others are.
public struct Progress: Sendable {
    public let stages: [(session: Session, stage: Stage)]
    /// The first session that is not held: the one to prepare for; `nil` when all six are over.
    public let next: Session?
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

    public init(of company: Company, on today: Day) {
        stages = Session.allCases.map { (session: $0, stage: Stage(of: company.meetings(of: $0), on: today)) }
        next = stages.first { !$0.stage.isHeld }?.session
    }

    public func stage(of session: Session) -> Stage { stages.first { $0.session == session }?.stage ?? .open }
}

extension PlannedDate {
    /// The day of a date that may still move.
    var tentativeDay: Day? {
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
        let coming = meetings.filter { !$0.hasBeen(on: today) }
        let isTentative = coming.contains { meeting in
            if case .agreed = meeting.date { false } else { true }
        }
        if isTentative {
            self = .tentative(days.first { $0 >= today } ?? meetings.compactMap(\.date.tentativeDay).max())
        } else if coming.isEmpty {
            self = .held(last)
        } else if coming.count < meetings.count {
            self = .underWay(next: coming.compactMap(\.date.day).min() ?? last)
        } else {
            self = .planned(first)
        }
    }
}
