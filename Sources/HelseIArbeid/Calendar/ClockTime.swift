/// A time of the day, to the minute.
public struct ClockTime: Sendable, Hashable, Comparable {
    /// Minutes after midnight.
    public let minutes: Int

    /// Times past midnight run on into the night: 25.10 is printed as 01.10.
    public init(minutes: Int) { self.minutes = minutes }

    /// Reads `9`, `09.00`, `9:00`, `0900`, with or without `kl.`; `nil` for anything else.
    public init?(_ text: String) {
        var digits = text.lowercased().filter { $0 != " " && $0 != "\u{A0}" }
        for prefix in ["kl.", "kl"] where digits.hasPrefix(prefix) { digits.removeFirst(prefix.count); break }
        let parts = digits.split(whereSeparator: { $0 == "." || $0 == ":" }, omittingEmpty: false)
        let hour: Int?
        let minute: Int?
        switch parts.count {
        case 1 where digits.count == 4: (hour, minute) = (Int(digits: digits.prefix(2)), Int(digits: digits.suffix(2)))
        case 1: (hour, minute) = (Int(digits: digits), 0)
        case 2 where parts[1].count == 2: (hour, minute) = (Int(digits: parts[0]), Int(digits: parts[1]))
        default: return nil
        }
        guard let hour, let minute, (0...23).contains(hour) || (hour, minute) == (24, 0), (0...59).contains(minute) else {
            return nil
        }
        minutes = hour * 60 + minute
    }

    public func adding(minutes more: Int) -> ClockTime { ClockTime(minutes: minutes + more) }

    /// «09.05».
    public var written: String { "\((minutes / 60 % 24).twoDigits).\((minutes % 60).twoDigits)" }

    public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension StringProtocol {
    fileprivate func split(
        whereSeparator isSeparator: (Character) -> Bool, omittingEmpty: Bool
    ) -> [SubSequence] {
        split(maxSplits: .max, omittingEmptySubsequences: omittingEmpty, whereSeparator: isSeparator)
    }
}

/// From one time of the day to a later one: «12.30–14.00».
public struct TimeRange: Sendable, Hashable {
    public let start: ClockTime
    public let end: ClockTime

    /// `nil` unless the end is after the start.
    public init?(start: ClockTime, end: ClockTime) {
        guard start < end else { return nil }
        self.start = start
        self.end = end
    }

    /// Length in minutes.
    public var minutes: Int { end.minutes - start.minutes }

    /// «12.30–14.00».
    public var written: String { "\(start.written)–\(end.written)" }

    /// What a text that should be a time range turned out to be.
    public enum Reading: Sendable, Equatable {
        case range(TimeRange)
        case endsBeforeStart(ClockTime, ClockTime)
        /// One clock alone, as `WrittenTime` reads «kl. 14»; `read` here never gives it.
        case start(ClockTime)
        case unreadable
    }

    /// Reads `12.30–14.00`, `kl. 1230-1400`, `14-16`, `9:00 – 10:30`.
    public static func read(_ text: String) -> Reading {
        let parts = text.split(whereSeparator: { $0 == "-" || $0 == "–" || $0 == "—" })
        guard parts.count == 2, let start = ClockTime(String(parts[0])), let end = ClockTime(String(parts[1])) else {
            return .unreadable
        }
        return TimeRange(start: start, end: end).map(Reading.range) ?? .endsBeforeStart(start, end)
    }
}
