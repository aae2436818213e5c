import Diagnostics
import HelseIArbeid
import Tables

/// `handlingsplan.csv`: the measures of the action plan (C60, C82).
enum MeasureRegister: Register {
    static let file = "handlingsplan.csv"

    enum Column: String, TableColumn {
        case id
        case date = "dato"
        case statement = "utsagn"
        case level = "nivå"
        case what = "tiltak"
        case how = "hvordan"
        case who = "hvem"
        case due = "frist"

        var isRequired: Bool { self != .how }

        var aliases: [String] {
            switch self {
            case .id: ["nr", "nr.", "nummer"]
            case .who: ["ansvarlig", "ansvar"]
            default: []
            }
        }
    }

    static func row(_ cells: inout Cells<Column>) -> MeasureRow? {
        let id: Located<Measure.ID>? = cells.required(.id, .id())
        let date = cells.required(.date, .day)
        let statement: Located<Statement.ID>? = cells.required(.statement, .id())
        let level: Located<Level>? = cells.required(.level, .word())
        let what = cells.required(.what, .text)
        let how = cells.optional(.how, .text)
        let who = cells.required(.who, .text)
        let due = cells.required(.due, .day)
        guard let id, let date, let statement, let level, let what, let who, let due else { return nil }
        return MeasureRow(
            id: id, date: date, statement: statement, level: level, what: what, how: how, who: who, due: due,
            span: cells.span)
    }
}
