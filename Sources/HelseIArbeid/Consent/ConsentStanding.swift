/// How a version stands on a day.
public enum ConsentStanding: Sendable, Equatable {
    case draft, submitted
    /// Approved, and not begun yet.
    case upcoming
    /// The one that applies.
    case current
    /// Another has taken its place, or its time is out.
    case replaced
    case withdrawn

    /// Whether it is printed only when somebody asks for the archive.
    public var isArchived: Bool { self == .replaced || self == .withdrawn }
}

extension ConsentForm {
    public func standing(of version: ConsentVersion, on day: Day) -> ConsentStanding {
        switch version.state {
        case .draft: return .draft
        case .submitted: return .submitted
        case .withdrawn(_, let withdrawal) where withdrawal.on <= day: return .withdrawn
        case .approved, .withdrawn:
            guard let validity = validity(of: version) else { return .draft }
            if validity.contains(day) { return .current }
            return day < validity.from ? .upcoming : .replaced
        }
    }

    /// A draft that a newer version has passed is history: nobody mends it, and nobody prints it.
    public func isPassed(_ version: ConsentVersion) -> Bool { version.state == .draft && version.number != newest?.number }

    /// The version one hands out or works on: the one that applies, else the newest that may come to apply.
    public func atHand(on day: Day) -> ConsentVersion? {
        applying(on: day) ?? versions.last { !standing(of: $0, on: day).isArchived }
    }
}
