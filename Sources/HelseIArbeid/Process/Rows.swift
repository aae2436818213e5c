import Diagnostics

/// All registers of one company, row by row as they stand in the files: what is known about the process, and when it became known.
///
/// History is appended, never overwritten, so what stands on a day is what the rows of that day and before say
/// (`CompanyProcess.standing`). Each list is in the order of its file. Whoever reads the files
/// sees to it that counts are from 0 to a million and texts are not empty.
public struct Rows: Sendable {
    public var statements: [StatementRow]
    public var sorting: [SortingRow]
    public var involvement: [InvolvementRow]
    public var measures: [MeasureRow]
    public var statuses: [StatusRow]
    public var effects: [EffectRow]
    public var goals: [GoalRow]
    public var evaluations: [EvaluationRow]
    public var attendance: [AttendanceRow]
    public var meetings: [MeetingRow]
    public var publicity: [PublicityRow]

    /// Empty registers, or those that are given.
    public init(
        statements: [StatementRow] = [], sorting: [SortingRow] = [], involvement: [InvolvementRow] = [],
        measures: [MeasureRow] = [], statuses: [StatusRow] = [], effects: [EffectRow] = [], goals: [GoalRow] = [],
        evaluations: [EvaluationRow] = [], attendance: [AttendanceRow] = [], meetings: [MeetingRow] = [],
        publicity: [PublicityRow] = []
    ) {
        self.statements = statements
        self.sorting = sorting
        self.involvement = involvement
        self.measures = measures
        self.statuses = statuses
        self.effects = effects
        self.goals = goals
        self.evaluations = evaluations
        self.attendance = attendance
        self.meetings = meetings
        self.publicity = publicity
    }

    /// A row of any register.
    enum Entry {
        case statement(StatementRow)
        case sorting(SortingRow)
        case involvement(InvolvementRow)
        case measure(MeasureRow)
        case status(StatusRow)
        case effect(EffectRow)
        case goal(GoalRow)
        case evaluation(EvaluationRow)
        case attendance(AttendanceRow)
        case meeting(MeetingRow)
        case publicity(PublicityRow)
    }

    /// The rows of `last` and before, day by day; within a day register by register as listed here, within a register in the
    /// order of its file.
    func entries(until last: Day) -> [(day: Day, entry: Entry)] {
        var all: [(day: Day, entry: Entry)] = []
        all += statements.map { ($0.date.value, .statement($0)) }
        all += sorting.map { ($0.date.value, .sorting($0)) }
        all += involvement.map { ($0.date.value, .involvement($0)) }
        all += measures.map { ($0.date.value, .measure($0)) }
        all += statuses.map { ($0.date.value, .status($0)) }
        all += effects.map { ($0.date.value, .effect($0)) }
        all += goals.map { ($0.date.value, .goal($0)) }
        all += evaluations.map { ($0.date.value, .evaluation($0)) }
        all += attendance.map { ($0.date.value, .attendance($0)) }
        all += meetings.map { ($0.date.value, .meeting($0)) }
        all += publicity.map { ($0.date.value, .publicity($0)) }
        return all.filter { $0.day <= last }.enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }
}
