/// The number of a case: `27/20` through a year, or «sak 2» of one day of a council.
public enum CaseNumber: Sendable, Hashable, Comparable {
    case running(Int, year: Int)
    case ofDay(Int, Day)

    /// Reads `27/20` and `27/2020`; `nil` for anything else.
    public init?(running text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...3).contains(parts[0].count), let number = Int(digits: parts[0]), number > 0,
            let year = Int(digits: parts[1]), parts[1].count == 2 || parts[1].count == 4 && year / 100 == 20
        else { return nil }
        self = .running(number, year: 2000 + year % 100)
    }

    /// Reads what texts call a case: `27/20`, «sak 27/20», `5.11.2026/2`, «sak 2, 5.11.2026»; `nil` for anything else.
    public init?(written text: some StringProtocol) {
        var words = String(text).split { $0.isWhitespace || $0 == "," }.map(String.init)
        if let last = words.last, last.hasSuffix("."), !last.dropLast().hasSuffix(".") {
            words[words.count - 1] = String(last.dropLast())
        }
        let isNamed = words.first.map { ["sak", "saka", "saken"].contains($0.lowercased()) } ?? false
        if isNamed { words.removeFirst() }
        let halves = (words.first ?? "").split(separator: "/", omittingEmptySubsequences: false)
        if words.count == 1, let running = CaseNumber(running: words[0]) {
            self = running
        } else if words.count == 1, halves.count == 2, let day = DateText(String(halves[0]))?.day,
            let number = Int(digits: halves[1])
        {
            self = .ofDay(number, day)
        } else if isNamed, words.count == 2, let number = Int(digits: words[0]), let day = DateText(words[1])?.day {
            self = .ofDay(number, day)
        } else {
            return nil
        }
    }

    /// «27/20», «sak 2, 5.11.2026».
    public var written: String {
        switch self {
        case .running(let number, let year): "\(number)/\((year % 100).twoDigits)"
        case .ofDay(let number, let day): "sak \(number), \(day.dotted)"
        }
    }

    /// Short enough to name a task by, and without blanks: «27/20», «5.11.2026/2».
    public var stem: String {
        switch self {
        case .running: written
        case .ofDay(let number, let day): "\(day.dotted)/\(number)"
        }
    }

    private var order: (Int, Int, Int, Int) {
        switch self {
        case .running(let number, let year): (year, 0, 0, number)
        case .ofDay(let number, let day): (day.year, day.month, day.day, number)
        }
    }

    public static func < (left: CaseNumber, right: CaseNumber) -> Bool { left.order < right.order }
}

extension Day {
    /// «5.11.2026», as ids of tasks have it.
    public var dotted: String { "\(day).\(month).\(year)" }
}

/// One item of one meeting.
public struct ItemID: Sendable, Hashable, Comparable {
    public let body: String
    /// The first day of the meeting.
    public let meeting: Day
    /// Its place among the items, from 0.
    public let index: Int

    public static func < (left: ItemID, right: ItemID) -> Bool {
        (left.meeting, left.body, left.index) < (right.meeting, right.body, right.index)
    }
}

/// What a task is called in later minutes: the case it came from and its number there, `12/26-1`. One from an item without a number
/// has the day of the meeting instead, `11.6.2026-1`.
public struct TaskID: Sendable, Hashable, CustomStringConvertible {
    public let stem: String
    public let number: Int

    /// Reads `12/26-1`, `5.11.2026/2-1`, `11.6.2026-1`; `nil` for anything else. `012/2026-1` is the same task as `12/26-1`.
    public init?(_ text: some StringProtocol) {
        guard let dash = text.lastIndex(of: "-"), let number = Int(digits: text[text.index(after: dash)...]), number > 0 else {
            return nil
        }
        let stem = text[..<dash]
        if stem.contains("/") {
            guard let written = CaseNumber(written: stem) else { return nil }
            self.init(stem: written.stem, number: number)
        } else {
            guard let day = DateText(String(stem))?.day else { return nil }
            self.init(stem: day.dotted, number: number)
        }
    }

    init(stem: String, number: Int) {
        self.stem = stem
        self.number = number
    }

    public var description: String { "\(stem)-\(number)" }
}
