import Diagnostics
import HelseIArbeid
import Tables

/// `mal.csv`: what the company wants out of the programme, and how it was then (C36, C70).
enum GoalRegister: Register {
    static let file = "mal.csv"

    enum Column: String, TableColumn {
        case id
        case date = "dato"
        case text = "mål"
        case baseline = "utgangspunkt"

        var isRequired: Bool { self != .baseline }
        var aliases: [String] { self == .id ? ["nr", "nr.", "nummer"] : [] }
    }

    static func row(_ cells: inout Cells<Column>) -> GoalRow? {
        let id: Located<Goal.ID>? = cells.required(.id, .id())
        let date = cells.required(.date, .day)
        let text = cells.required(.text, .text)
        let baseline = cells.optional(.baseline, .text)
        guard let id, let date, let text else { return nil }
        return GoalRow(id: id, date: date, text: text, baseline: baseline, span: cells.span)
    }
}
