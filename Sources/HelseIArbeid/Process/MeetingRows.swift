public import Diagnostics

/// A row of `oppmote.csv`: how many came to a meeting (C95).
public struct AttendanceRow: Sendable {
    public let date: Located<Day>
    public let session: Located<Session>
    /// `nil` when it counts everyone.
    public let cohort: Located<String>?
    public let present: Located<Int>
    /// How many there were to come; `nil` when it is as `bedrift.yaml` says.
    public let of: Located<Int>?
    public let span: Span

    public init(
        date: Located<Day>, session: Located<Session>, cohort: Located<String>?, present: Located<Int>,
        of: Located<Int>?, span: Span
    ) {
        self.date = date
        self.session = session
        self.cohort = cohort
        self.present = present
        self.of = of
        self.span = span
    }
}

/// A row of `moter.csv`: a meeting was held, or it was moved (C21).
public struct MeetingRow: Sendable {
    /// The day it was held, or the day it was decided to move it.
    public let date: Located<Day>
    public let session: Located<Session>
    /// `nil` when it is about everyone.
    public let cohort: Located<String>?
    public let event: Event
    public let span: Span

    /// What can happen to a meeting. One that is moved always has a reason, and a new day or the word that there is none yet.
    public enum Event: Sendable {
        case held
        case moved(to: NewDay, reason: Located<String>)

        public var reason: Located<String>? {
            if case .moved(_, let reason) = self { reason } else { nil }
        }
    }

    public enum NewDay: Sendable {
        case on(Located<Day>)
        /// `uviss`.
        case unknown

        public var day: Day? {
            switch self {
            case .on(let day): day.value
            case .unknown: nil
            }
        }
    }

    public init(
        date: Located<Day>, session: Located<Session>, cohort: Located<String>?, event: Event, span: Span
    ) {
        self.date = date
        self.session = session
        self.cohort = cohort
        self.event = event
        self.span = span
    }
}
