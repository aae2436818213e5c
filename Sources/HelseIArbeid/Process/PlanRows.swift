public import Diagnostics

/// A row of `handlingsplan.csv`: a measure for a chosen statement (C60, C82). Level, owner and deadline cannot be left out (C83).
public struct MeasureRow: Sendable {
    public let id: Located<Measure.ID>
    public let date: Located<Day>
    public let statement: Located<Statement.ID>
    public let level: Located<Level>
    public let what: Located<String>
    public let how: Located<String>?
    public let who: Located<String>
    /// The day it should be done by.
    public let due: Located<Day>
    public let span: Span

    public init(
        id: Located<Measure.ID>, date: Located<Day>, statement: Located<Statement.ID>, level: Located<Level>,
        what: Located<String>, how: Located<String>?, who: Located<String>, due: Located<Day>, span: Span
    ) {
        self.id = id
        self.date = date
        self.statement = statement
        self.level = level
        self.what = what
        self.how = how
        self.who = who
        self.due = due
        self.span = span
    }
}

/// A row of `status.csv`: how far a measure had come that day (C65).
public struct StatusRow: Sendable {
    public let date: Located<Day>
    public let measure: Located<Measure.ID>
    public let state: Located<Measure.State>
    public let comment: Located<String>?
    public let obstacle: Located<String>?
    public let span: Span

    public init(
        date: Located<Day>, measure: Located<Measure.ID>, state: Located<Measure.State>, comment: Located<String>?,
        obstacle: Located<String>?, span: Span
    ) {
        self.date = date
        self.measure = measure
        self.state = state
        self.comment = comment
        self.obstacle = obstacle
        self.span = span
    }
}

/// A row of `effekt.csv`: what changed because of a measure (C67).
public struct EffectRow: Sendable {
    public let date: Located<Day>
    public let measure: Located<Measure.ID>
    public let text: Located<String>
    public let span: Span

    public init(date: Located<Day>, measure: Located<Measure.ID>, text: Located<String>, span: Span) {
        self.date = date
        self.measure = measure
        self.text = text
        self.span = span
    }
}

/// A row of `mal.csv`: a goal the company set (C70).
public struct GoalRow: Sendable {
    public let id: Located<Goal.ID>
    public let date: Located<Day>
    public let text: Located<String>
    /// How it was when the goal was set (C36).
    public let baseline: Located<String>?
    public let span: Span

    public init(
        id: Located<Goal.ID>, date: Located<Day>, text: Located<String>, baseline: Located<String>?, span: Span
    ) {
        self.id = id
        self.date = date
        self.text = text
        self.baseline = baseline
        self.span = span
    }
}

/// A row of `malvurdering.csv`: a goal held against what was reached (C70).
public struct EvaluationRow: Sendable {
    public let date: Located<Day>
    public let goal: Located<Goal.ID>
    public let verdict: Located<Goal.Verdict>
    public let note: Located<String>?
    public let span: Span

    public init(
        date: Located<Day>, goal: Located<Goal.ID>, verdict: Located<Goal.Verdict>, note: Located<String>?, span: Span
    ) {
        self.date = date
        self.goal = goal
        self.verdict = verdict
        self.note = note
        self.span = span
    }
}
