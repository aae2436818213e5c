public import Diagnostics

/// One meeting a company has planned: a session, held for everyone or for one cohort.
public struct Meeting: Sendable {
    public let session: Session
    /// `nil` when it is for everyone.
    public let cohort: Located<String>?
    public let date: PlannedDate
    public let time: Located<TimeRange>?
    public let place: String?
    public let format: Format
    /// Whether `moter.csv` says that it was held; one that was not told of is taken as held the day after.
    public let isHeld: Bool
    public let span: Span

    /// How people meet (C23).
    public enum Format: String, Sendable, CaseIterable {
        case physical = "fysisk"
        case digital = "digital"
        case hybrid = "kombinert"
    }

    public init(
        session: Session, cohort: Located<String>?, date: PlannedDate, time: Located<TimeRange>?, place: String?,
        format: Format, isHeld: Bool = false, span: Span
    ) {
        self.session = session
        self.cohort = cohort
        self.date = date
        self.time = time
        self.place = place
        self.format = format
        self.isHeld = isHeld
        self.span = span
    }

    /// Whether it is over: it was held, or its agreed day has gone by.
    public func hasBeen(on today: Day) -> Bool {
        if isHeld { return true }
        guard case .agreed(let date) = date else { return false }
        return date.day < today
    }
}

/// How far the date of a meeting has come (C21).
public enum PlannedDate: Sendable {
    /// No date yet, perhaps with a reason.
    case open(reason: String?)
    /// A date that may still move, perhaps with a reason.
    case tentative(Located<DateText>, reason: String?)
    case agreed(Located<DateText>)

    public var written: Located<DateText>? {
        switch self {
        case .open: nil
        case .tentative(let date, _), .agreed(let date): date
        }
    }

    public var day: Day? { written?.value.day }

    public var reason: String? {
        switch self {
        case .open(let reason), .tentative(_, let reason): reason
        case .agreed: nil
        }
    }
}
