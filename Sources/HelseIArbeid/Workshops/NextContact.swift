public import Diagnostics

/// When a group meets next, and who sees to it (C169).
public struct NextContact: Sendable {
    public let date: Located<DateText>?
    public let time: Located<ContactTime>?
    /// When it is, if that does not suit; without a day of its own it is the same day.
    public let backupDate: Located<DateText>?
    public let backupTime: Located<ContactTime>?
    /// «før jul», when there is no day yet: kept as it was written.
    public let about: String?
    public let place: String?
    public let responsible: Located<String>?
    public let span: Span

    public init(
        date: Located<DateText>?, time: Located<ContactTime>?, backupDate: Located<DateText>?, backupTime: Located<ContactTime>?,
        about: String?, place: String?, responsible: Located<String>?, span: Span
    ) {
        self.date = date
        self.time = time
        self.backupDate = backupDate
        self.backupTime = backupTime
        self.about = about
        self.place = place
        self.responsible = responsible
        self.span = span
    }
}

/// A time somebody meets at, with or without its end: «kl. 10», «10–11».
public struct ContactTime: Sendable, Equatable {
    public let start: ClockTime
    public let end: ClockTime?

    /// `nil` for what is no time, and for an end that is not after its start.
    public init?(_ text: String) {
        switch TimeRange.read(text) {
        case .range(let range): (start, end) = (range.start, range.end)
        case .endsBeforeStart: return nil
        case .start, .unreadable:
            guard let start = ClockTime(text) else { return nil }
            (self.start, end) = (start, nil)
        }
    }

    /// «10.00–11.00».
    public var written: String { start.written + (end.map { "–\($0.written)" } ?? "") }
}
