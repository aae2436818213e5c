import Diagnostics
import HelseIArbeid
import Tables

/// `malvurdering.csv`: the goals held against what was reached (C70).
enum EvaluationRegister: Register {
    static let file = "malvurdering.csv"

    enum Column: String, TableColumn {
        case date = "dato"
        case goal = "mål"
        case verdict = "vurdering"
        case note = "merknad"

        var isRequired: Bool { self != .note }
    }

    static func row(_ cells: inout Cells<Column>) -> EvaluationRow? {
        let date = cells.required(.date, .day)
        let goal: Located<Goal.ID>? = cells.required(.goal, .id())
        let verdict: Located<Goal.Verdict>? = cells.required(.verdict, .word())
        let note = cells.optional(.note, .text)
        guard let date, let goal, let verdict else { return nil }
        return EvaluationRow(date: date, goal: goal, verdict: verdict, note: note, span: cells.span)
    }
}
