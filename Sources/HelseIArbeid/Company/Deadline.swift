/// What the company sends the adviser two weeks before the next module (project proposal 3.4.4; C53, C63).
public enum DeadlineKind: String, Sendable, CaseIterable {
    /// At most three statements are chosen, before module 2.
    case choice = "valg"
    /// How the action plan stands, before module 3.
    case planStatus = "status"

    /// The module the deadline comes before.
    public var module: Session {
        switch self {
        case .choice: .module2
        case .planStatus: .module3
        }
    }
}

/// A deadline with its day.
public struct Deadline: Sendable, Equatable {
    public let kind: DeadlineKind
    public let day: Day
}

extension Company {
    /// The deadlines that can be computed: two weeks before the first cohort meets, or the working day before that.
    public var deadlines: [Deadline] {
        DeadlineKind.allCases.compactMap { kind in
            guard let first = meetings(of: kind.module).compactMap(\.date.day).min() else { return nil }
            return Deadline(kind: kind, day: WorkingDays.onOrBefore(first.adding(days: -14)))
        }
    }

    public func deadline(_ kind: DeadlineKind) -> Day? { deadlines.first { $0.kind == kind }?.day }
}
