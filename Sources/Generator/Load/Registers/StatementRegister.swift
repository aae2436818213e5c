import Diagnostics
import HelseIArbeid
import Tables

/// `utsagn.csv`: every statement as its group wrote it (C76).
enum StatementRegister: Register {
    static let file = "utsagn.csv"

    enum Column: String, TableColumn {
        case id
        case date = "dato"
        case cohort = "pulje"
        case group = "gruppe"
        case text = "utsagn"

        var isRequired: Bool { self != .cohort && self != .group }

        var aliases: [String] {
            switch self {
            case .id: ["nr", "nr.", "nummer"]
            case .text: ["tekst", "utsegn"]
            default: []
            }
        }
    }

    static func row(_ cells: inout Cells<Column>) -> StatementRow? {
        let id: Located<Statement.ID>? = cells.required(.id, .id())
        let date = cells.required(.date, .day)
        let text = cells.required(.text, .text)
        let cohort = cells.optional(.cohort, .text)
        let group = cells.optional(.group, .count)
        guard let id, let date, let text else { return nil }
        return StatementRow(id: id, date: date, cohort: cohort, group: group, text: text, span: cells.span)
    }
}
