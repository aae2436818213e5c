public import Diagnostics

/// The process of one company between the meetings, as it stood on one day: from statements to their effect (C76–C83).
///
/// It can only be made from rows, by `standing(_:in:on:)`, and only if they break no rule. So in every value of this type
/// - at most three statements are chosen (project proposal 3.4.4 «Maksimalt tre utsagn»; C51), none of them merged;
/// - the choice counts only with involvement recorded (project proposal 3.4.4 «alle ansatte må involveres»; C52);
/// - every measure has a level, an owner and a day, and a statement that was chosen when it was made (C82, C83);
/// - every statement merged away lives on in one that is not, which lists it among its origins (C78);
/// - nothing is dated after `day`, or before what it is about.
public struct CompanyProcess: Sendable {
    /// With its meetings on the days they were held, or moved to: what reads the plan reads what happened.
    public let company: Company
    /// The day it is seen from.
    public let day: Day
    /// In the order they came.
    public let statements: [Statement]
    public let choice: Choice
    public let involvement: [Involvement]
    /// In the order they came.
    public let measures: [Measure]
    public let goals: [Goal]
    /// The last count of each cohort of each session.
    public let attendance: [Attendance.Count]
    /// What happened to the meetings, in order.
    public let meetings: [MeetingEvent]
    /// Pictures and what was written, in order.
    public let publicity: [Publicity]
    /// The day of the last row of any register; `nil` while there is none.
    public let lastEntry: Day?

    /// A meeting was held or moved.
    public struct MeetingEvent: Sendable, Equatable {
        /// The day it was held, or it was decided to move it.
        public let day: Day
        public let session: Session
        /// `nil` when it was about everyone.
        public let cohort: String?
        public let kind: Kind

        public enum Kind: Sendable, Equatable {
            case held
            /// `nil` when there is no new day yet.
            case moved(to: Day?, reason: String)
        }
    }

    /// Everything as it stood on `day`: rows dated later do not exist. No value if a row breaks a rule; then all errors at once.
    public static func standing(_ rows: Rows, in company: Company, on day: Day) -> Checked<CompanyProcess> {
        let standing = Standing(of: company, rows, until: day)
        guard !standing.found.hasErrors else { return Checked(nil, standing.found.sortedByPlace()) }
        let process = CompanyProcess(standing, on: day)
        return Checked(process, (standing.found + ProcessRules.check(process)).sortedByPlace())
    }

    public func statement(_ id: Statement.ID) -> Statement? { statements.first { $0.id == id } }
    public func measure(_ id: Measure.ID) -> Measure? { measures.first { $0.id == id } }
    public func goal(_ id: Goal.ID) -> Goal? { goals.first { $0.id == id } }

    /// The measures made for a statement.
    public func measures(for id: Statement.ID) -> [Measure] { measures.filter { $0.statement == id } }

    /// The chosen statements, by rank; to be sent and shown as chosen when `choice` counts.
    public var chosen: [Statement] { choice.shortlist.entries.compactMap { statement($0.statement) } }

    /// The statements that were not merged into another, in the order they came.
    public var standing: [Statement] { statements.filter { !$0.stage.isMerged } }

    /// The statements that were sorted but not chosen: the bank (C78).
    public var unchosen: [Statement] { statements.filter { !$0.stage.isMerged && $0.stage.rank == nil } }

    /// The statements a measure comes from: the one it is for, and those merged into that (C76 «linked actions»).
    public func sources(of measure: Measure) -> [Statement.ID] {
        [measure.statement] + (statement(measure.statement)?.origins ?? [])
    }

    /// How many came to a session in all, of those who were counted; `nil` if nobody was.
    public func attendance(in session: Session) -> Attendance.Count? {
        Attendance.Count(sum: attendance.filter { $0.session == session })
    }
}

extension CompanyProcess {
    init(_ standing: Standing, on day: Day) {
        company = standing.company.with(meetings: standing.plan.meetings)
        self.day = day
        let plan = standing.measures.all
        measures = plan
        let plans = Dictionary(grouping: plan, by: \.statement)
        statements = standing.statements.all.map { draft in
            Statement(draft, ending: standing.end(of: draft.row.id.value), plans[draft.row.id.value] ?? [])
        }
        let list = Shortlist(standing.chosen)
        choice = list.isEmpty ? .open : standing.choiceSince.map { .made(list, on: $0) } ?? .awaitingInvolvement(list)
        involvement = standing.involvement
        goals = standing.goals.all
        attendance = standing.attendance
        meetings = standing.happened
        publicity = standing.publicity
        lastEntry = standing.lastEntry
    }
}

extension Statement {
    fileprivate init(_ draft: Standing.Draft, ending end: ID, _ measures: [Measure]) {
        let row = draft.row
        id = row.id.value
        text = row.text.value
        cohort = row.cohort?.value
        group = row.group?.value
        day = row.date.value
        origins = draft.origins
        votes = draft.life.votes
        stage = end == row.id.value ? draft.life.stage(with: measures) : .merged(into: end)
        span = row.span
    }
}

extension CompanyProcess.MeetingEvent {
    init(_ row: MeetingRow) {
        day = row.date.value
        session = row.session.value
        cohort = row.cohort?.value
        switch row.event {
        case .held: kind = .held
        case .moved(let newDay, let reason): kind = .moved(to: newDay.day, reason: reason.value)
        }
    }
}
