public import Diagnostics

/// A measure of the action plan, made for a chosen statement (C82). It always has a level, an owner and a day (C83).
public struct Measure: Sendable, Numbered {
    public typealias ID = NumberedID<Measure>
    public static let letter = "T"
    public static let noun = "tiltaket"
    public static let register = "handlingsplan.csv"

    /// How far it has come, in the words of the status form.
    public typealias State = Poster.Measure.State

    public let id: ID
    /// The day it came into the plan.
    public let day: Day
    /// The statement it is for; it was chosen that day.
    public let statement: Statement.ID
    public let level: Level
    public let what: String
    public let how: String?
    public let who: String
    /// The day it should be done by.
    public let due: Day
    /// In order; none is dated before the measure.
    public internal(set) var statuses: [Status] = []
    /// In order; none is dated before the measure.
    public internal(set) var effects: [Effect] = []
    public let span: Span

    /// What was said about it on one day (C65).
    public struct Status: Sendable, Equatable {
        public let day: Day
        public let state: State
        public let comment: String?
        public let obstacle: String?
    }

    /// What changed because of it (C67).
    public struct Effect: Sendable, Equatable {
        public let day: Day
        public let text: String
    }

    /// As the last status row says.
    public var state: State { statuses.last?.state ?? .notBegun }

    /// Whether there is something left to do: it is neither done nor stopped.
    public var isOpen: Bool {
        switch state {
        case .notBegun, .underWay: true
        case .done, .stopped: false
        }
    }

    init(_ row: MeasureRow) {
        id = row.id.value
        day = row.date.value
        statement = row.statement.value
        level = row.level.value
        what = row.what.value
        how = row.how?.value
        who = row.who.value
        due = row.due.value
        span = row.span
    }
}

/// What the company wants out of the programme (C70).
public struct Goal: Sendable, Numbered {
    public typealias ID = NumberedID<Goal>
    public static let letter = "M"
    public static let noun = "målet"
    public static let register = "mal.csv"

    public let id: ID
    public let day: Day
    public let text: String
    /// How it was when the goal was set; `nil` if nobody said.
    public let baseline: String?
    /// In order; the last one stands.
    public internal(set) var evaluations: [Evaluation] = []
    public let span: Span

    /// The goal held against what was reached.
    public struct Evaluation: Sendable, Equatable {
        public let day: Day
        public let verdict: Verdict
        public let note: String?
    }

    public enum Verdict: String, Sendable, CaseIterable {
        case reached = "nådd"
        case partly = "delvis"
        case notReached = "ikke nådd"
    }

    /// What stands; `nil` until it is evaluated.
    public var evaluation: Evaluation? { evaluations.last }

    init(_ row: GoalRow) {
        id = row.id.value
        day = row.date.value
        text = row.text.value
        baseline = row.baseline?.value
        span = row.span
    }
}
