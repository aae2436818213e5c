import Diagnostics

/// How things stand while the rows are read in their order. Every row is held against its rules, here and nowhere else; one that
/// breaks a rule changes nothing, so what comes out keeps them all.
struct Standing {
    let company: Company
    /// When and where each id was first entered, to tell an id that comes too early from one that does not exist.
    let introduced: Introductions
    private(set) var statements = Numbering<Statement, Draft>()
    private(set) var measures = Numbering<Measure, Measure>()
    private(set) var goals = Numbering<Goal, Goal>()
    private(set) var involvement: [Involvement] = []
    private(set) var attendance: [Attendance.Count] = []
    private(set) var plan: MeetingPlan
    private(set) var happened: [CompanyProcess.MeetingEvent] = []
    /// Since when statements have been chosen and involvement recorded; `nil` while either is lacking.
    private(set) var choiceSince: Day?
    /// Statements that were refused as the fourth: what follows from that is not told again.
    private(set) var refusedChoices: Set<Statement.ID> = []
    private(set) var publicity: [Publicity] = []
    private(set) var lastEntry: Day?
    private(set) var found: [Diagnostic] = []
    private var ranked: [Statement.ID] = []

    /// A statement with the life it has had so far.
    struct Draft {
        let row: StatementRow
        var life: Life = .standing(votes: nil)
        var origins: [Statement.ID] = []
    }

    /// Reads the rows of `last` and before.
    init(of company: Company, _ rows: Rows, until last: Day) {
        self.company = company
        plan = MeetingPlan(of: company)
        let entries = rows.entries(until: last)
        introduced = Introductions(entries.map(\.entry))
        lastEntry = entries.last?.day
        for (index, item) in entries.enumerated() {
            take(item.entry)
            if index + 1 == entries.count || entries[index + 1].day != item.day { end(of: item.day) }
        }
    }

    /// The chosen statements, in the order they came out of the groups; three at the most (`AtMostThreeChosen`).
    var chosen: [Shortlist.Entry] { statements.all.compactMap(\.life.entry) }

    /// The statement that `id` lives on in: itself unless it is merged. It ends, since there are no rings (`NoMergeRing`).
    func end(of id: Statement.ID) -> Statement.ID {
        var id = id
        while case .merged(let next) = statements[id]?.life { id = next }
        return id
    }

    private mutating func take(_ entry: Rows.Entry) {
        switch entry {
        case .statement(let row): take(row)
        case .sorting(let row): take(row)
        case .involvement(let row): take(row)
        case .measure(let row): take(row)
        case .status(let row): take(row)
        case .effect(let row): take(row)
        case .goal(let row): take(row)
        case .evaluation(let row): take(row)
        case .attendance(let row): take(row)
        case .meeting(let row): take(row)
        case .publicity(let row): publicity.append(Publicity(row))
        }
    }

    /// Ranks are held against each other when the day is over, so that two statements can change places on one day.
    private mutating func end(of day: Day) {
        found += RankOnce.check(ranked, in: self)
        ranked = []
        choiceSince = chosen.isEmpty || involvement.isEmpty ? nil : choiceSince ?? day
    }

    private mutating func take(_ row: StatementRow) {
        found += KnownCohort.check(row.cohort, in: company)
        let first = introduced.statements[row.id.value]
        if let twice = IDsOnce.check(row.id, isTaken: statements[row.id.value] != nil, first: first) {
            found.append(twice)
        } else {
            statements.add(Draft(row: row), as: row.id.value)
        }
    }

    private mutating func take(_ row: SortingRow) {
        let id = row.statement.value
        if case .unchosen = row.step, refusedChoices.remove(id) != nil { return }
        let broken = KnownID.check(row, in: self) ?? NoMergeRing.check(row, in: self) ?? OneLife.check(row, in: self)
        if let broken {
            found.append(broken)
        } else if let fourth = AtMostThreeChosen.check(row, in: self) {
            found.append(fourth)
            refusedChoices.insert(id)
        } else if let draft = statements[id], let life = draft.life.after(row) {
            statements[id]?.life = life
            if case .merged(let target) = life { merge(draft, into: end(of: target)) }
            if case .chosen = row.step {
                ranked.append(id)
                refusedChoices.remove(id)
            }
        }
    }

    private mutating func merge(_ draft: Draft, into target: Statement.ID) {
        guard let life = statements[target]?.life.adding(votes: draft.life.votes) else { return }
        statements[target]?.life = life
        statements[target]?.origins += [draft.row.id.value] + draft.origins
    }

    private mutating func take(_ row: InvolvementRow) {
        involvement.append(
            Involvement(
                day: row.date.value, method: row.method.value, how: row.how.value, people: row.people?.value,
                span: row.span))
    }

    private mutating func take(_ row: MeasureRow) {
        let id = row.id.value
        found += DueAfterMade.check(row)
        let twice = IDsOnce.check(row.id, isTaken: measures.isTaken(id), first: introduced.measures[id])
        if let broken = twice ?? KnownID.check(row, in: self) ?? MeasureOnChosen.check(row, in: self) {
            found.append(broken)
            measures.refuse(id)
        } else {
            measures.add(Measure(row), as: id)
        }
    }

    private mutating func take(_ row: StatusRow) {
        if let broken = KnownID.check(row, in: self) {
            found.append(broken)
        } else {
            measures[row.measure.value]?.statuses.append(
                Measure.Status(
                    day: row.date.value, state: row.state.value, comment: row.comment?.value,
                    obstacle: row.obstacle?.value))
        }
    }

    private mutating func take(_ row: EffectRow) {
        if let broken = KnownID.check(row, in: self) ?? EffectOfBegun.check(row, in: self) {
            found.append(broken)
        } else {
            measures[row.measure.value]?.effects.append(Measure.Effect(day: row.date.value, text: row.text.value))
        }
    }

    private mutating func take(_ row: GoalRow) {
        let id = row.id.value
        if let twice = IDsOnce.check(row.id, isTaken: goals[id] != nil, first: introduced.goals[id]) {
            found.append(twice)
        } else {
            goals.add(Goal(row), as: id)
        }
    }

    private mutating func take(_ row: EvaluationRow) {
        if let broken = KnownID.check(row, in: self) {
            found.append(broken)
        } else {
            goals[row.goal.value]?.evaluations.append(
                Goal.Evaluation(day: row.date.value, verdict: row.verdict.value, note: row.note?.value))
        }
    }

    /// A later count of the same people takes the place of the earlier one.
    private mutating func take(_ row: AttendanceRow) {
        let broken = KnownCohort.check(row.cohort, of: row.session.value, in: company) + HeadCount.check(row, in: self)
        found += broken
        guard !broken.hasErrors else { return }
        let count = Attendance.Count(row, in: company)
        attendance.removeAll { $0.session == count.session && $0.cohort == count.cohort }
        attendance.append(count)
    }

    private mutating func take(_ row: MeetingRow) {
        let broken =
            KnownCohort.check(row.cohort, of: row.session.value, in: company) + MeetingsMoveUntilHeld.check(row, in: self)
        found += broken
        guard !broken.hasErrors else { return }
        plan.take(row)
        happened.append(CompanyProcess.MeetingEvent(row))
    }
}
