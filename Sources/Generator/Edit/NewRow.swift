import Diagnostics
public import HelseIArbeid
import Tables

/// A row to be added to a register, and what it says in a few words.
public struct NewRow: Sendable {
    /// «utsagn.csv».
    let file: String
    /// The text of a new file without rows.
    let empty: [UInt8]
    /// The bytes of a file with the row at its end.
    let appended: @Sendable (_ bytes: [UInt8], _ path: String) -> Checked<[UInt8]>
    /// «U12 slått sammen med U3».
    let told: String

    init<R: Register>(_: R.Type, _ texts: [R.Column: String], _ told: String) {
        let schema = Schema<R.Column>()
        file = R.file
        empty = Array(TableFile.text(head: schema.head, rows: []).utf8)
        appended = { schema.appending(texts, to: $0, path: $1) }
        self.told = told
    }
}

// MARK: - One for each thing that can happen

extension NewRow {
    public static func statement(_ id: Statement.ID, _ day: Day, cohort: String?, group: Int?, _ text: String) -> NewRow {
        NewRow(
            StatementRegister.self,
            [.id: id.description, .date: day.numbers, .cohort: cohort ?? "", .group: group.map(String.init) ?? "", .text: text],
            "\(id): \(text)")
    }

    public static func merged(_ id: Statement.ID, into target: Statement.ID, _ day: Day, note: String?) -> NewRow {
        sorting(day, id, .merged, target.description, note, "\(id) slått sammen med \(target)")
    }

    public static func votes(_ id: Statement.ID, _ count: Int, _ day: Day, note: String?) -> NewRow {
        sorting(day, id, .votes, String(count), note, "\(id) har \(count) \(count == 1 ? "stemme" : "stemmer")")
    }

    public static func chosen(_ id: Statement.ID, _ rank: Rank, _ day: Day, note: String?) -> NewRow {
        sorting(day, id, .chosen, String(rank.rawValue), note, "\(id) valgt som nummer \(rank.rawValue)")
    }

    public static func unchosen(_ id: Statement.ID, _ day: Day, note: String?) -> NewRow {
        sorting(day, id, .unchosen, "", note, "\(id) valgt bort")
    }

    private static func sorting(
        _ day: Day, _ id: Statement.ID, _ word: SortingRegister.Word, _ value: String, _ note: String?, _ told: String
    ) -> NewRow {
        NewRow(
            SortingRegister.self,
            [.date: day.numbers, .statement: id.description, .step: word.rawValue, .value: value, .note: note ?? ""], told)
    }

    public static func involvement(_ method: Involvement.Method, _ day: Day, how: String, people: Int?) -> NewRow {
        NewRow(
            InvolvementRegister.self,
            [.date: day.numbers, .method: method.rawValue, .how: how, .people: people.map(String.init) ?? ""],
            "\(method.rawValue): \(how)")
    }

    public static func measure(
        _ id: Measure.ID, _ day: Day, for statement: Statement.ID, _ level: Level, what: String, how: String?, who: String,
        due: Day
    ) -> NewRow {
        NewRow(
            MeasureRegister.self,
            [
                .id: id.description, .date: day.numbers, .statement: statement.description, .level: level.rawValue,
                .what: what, .how: how ?? "", .who: who, .due: due.numbers,
            ], "\(id) for \(statement): \(what) (\(who), frist \(due.written(in: .bokmål)))")
    }

    public static func status(
        _ id: Measure.ID, _ state: Measure.State, _ day: Day, comment: String?, obstacle: String?
    ) -> NewRow {
        NewRow(
            StatusRegister.self,
            [
                .date: day.numbers, .measure: id.description, .state: state.rawValue, .comment: comment ?? "",
                .obstacle: obstacle ?? "",
            ], "\(id) er \(state.rawValue)")
    }

    public static func effect(_ id: Measure.ID, _ day: Day, _ text: String) -> NewRow {
        NewRow(EffectRegister.self, [.date: day.numbers, .measure: id.description, .text: text], "\(id): \(text)")
    }

    public static func goal(_ id: Goal.ID, _ day: Day, _ text: String, baseline: String?) -> NewRow {
        NewRow(
            GoalRegister.self, [.id: id.description, .date: day.numbers, .text: text, .baseline: baseline ?? ""], "\(id): \(text)")
    }

    public static func evaluation(_ id: Goal.ID, _ verdict: Goal.Verdict, _ day: Day, note: String?) -> NewRow {
        NewRow(
            EvaluationRegister.self,
            [.date: day.numbers, .goal: id.description, .verdict: verdict.rawValue, .note: note ?? ""],
            "\(id): \(verdict.rawValue)")
    }

    public static func attendance(_ session: Session, cohort: String?, present: Int, of: Int?, _ day: Day) -> NewRow {
        NewRow(
            AttendanceRegister.self,
            [
                .date: day.numbers, .session: session.key, .cohort: cohort ?? "", .present: String(present),
                .of: of.map(String.init) ?? "",
            ], "\(session.key)\(cohort.map { ", pulje \($0)" } ?? ""): \(present) til stede")
    }

    public static func held(_ session: Session, cohort: String?, _ day: Day) -> NewRow {
        meeting(session, cohort, day, .held, newDay: "", reason: "", "holdt \(day.written(in: .bokmål))")
    }

    /// To a new day, or to none yet.
    public static func moved(_ session: Session, cohort: String?, to newDay: Day?, reason: String, _ day: Day) -> NewRow {
        let when = newDay.map { "flyttet til \($0.written(in: .bokmål))" } ?? "utsatt uten ny dato"
        return meeting(session, cohort, day, .moved, newDay: newDay?.numbers ?? NewDayText.word, reason: reason, when)
    }

    private static func meeting(
        _ session: Session, _ cohort: String?, _ day: Day, _ word: MeetingRegister.Word, newDay: String, reason: String,
        _ told: String
    ) -> NewRow {
        NewRow(
            MeetingRegister.self,
            [
                .date: day.numbers, .session: session.key, .cohort: cohort ?? "", .event: word.rawValue, .newDay: newDay,
                .reason: reason,
            ], "\(session.key)\(cohort.map { ", pulje \($0)" } ?? "") \(told)")
    }
}

extension Day {
    /// «28.11.2026», as Excel in Norway shows it.
    var numbers: String { "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)" }
}
