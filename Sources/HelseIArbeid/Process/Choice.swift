public import Diagnostics

/// The place of a chosen statement. There are three, because at most three are chosen (project proposal 3.4.4
/// «Maksimalt tre utsagn»; C51).
public enum Rank: Int, Sendable, CaseIterable, Comparable {
    case first = 1
    case second, third

    public static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
}

/// The chosen statements, one for each rank at the most: a fourth has no place to be (C51).
public struct Shortlist: Sendable {
    public let first: Entry?
    public let second: Entry?
    public let third: Entry?

    /// A chosen statement.
    public struct Entry: Sendable, Equatable {
        public let statement: Statement.ID
        public let rank: Rank
        /// Since when it has been chosen, whatever its rank has been.
        public let since: Day
        /// The row that gave it the rank.
        public let span: Span
    }

    /// Two of the same rank are refused by `RankOnce`; here the first of them counts.
    init(_ entries: [Entry]) {
        first = entries.first { $0.rank == .first }
        second = entries.first { $0.rank == .second }
        third = entries.first { $0.rank == .third }
    }

    public subscript(rank: Rank) -> Entry? {
        switch rank {
        case .first: first
        case .second: second
        case .third: third
        }
    }

    /// By rank.
    public var entries: [Entry] { Rank.allCases.compactMap { self[$0] } }
    public var isEmpty: Bool { entries.isEmpty }

    public func contains(_ id: Statement.ID) -> Bool { entries.contains { $0.statement == id } }
}

/// How far the choice has come. All staff have to be involved, so it does not count before it is recorded how they were
/// (project proposal 3.4.4 «alle ansatte må involveres»; C52).
public enum Choice: Sendable {
    /// Nothing is chosen.
    case open
    /// Statements are chosen, but nobody has said how the staff were involved: it is not to be sent yet.
    case awaitingInvolvement(Shortlist)
    /// The choice counts, from the day both were recorded.
    case made(Shortlist, on: Day)

    /// What is chosen, whether it counts or not.
    public var shortlist: Shortlist {
        switch self {
        case .open: Shortlist([])
        case .awaitingInvolvement(let list), .made(let list, _): list
        }
    }

    /// Whether it may be sent to the adviser.
    public var counts: Bool {
        if case .made = self { true } else { false }
    }
}

/// How all staff took part in the choice (C52).
public struct Involvement: Sendable {
    public let day: Day
    public let method: Method
    public let how: String
    /// `nil` if they were not counted.
    public let people: Int?
    public let span: Span

    /// The company chooses the way itself; these three are suggested.
    public enum Method: String, Sendable, CaseIterable {
        case dots = "prikker"
        case round = "rundgang"
        case ballot = "avstemning"
        case other = "annet"
    }
}
