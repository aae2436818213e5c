import Diagnostics
import HelseIArbeid
import Tables

/// `status.csv`: how far the measures had come, row after row (C63, C65).
enum StatusRegister: Register {
    static let file = "status.csv"

    enum Column: String, TableColumn {
        case date = "dato"
        case measure = "tiltak"
        case state = "status"
        case comment = "kommentar"
        case obstacle = "hinder"

        var isRequired: Bool { self != .comment && self != .obstacle }
    }

    static func row(_ cells: inout Cells<Column>) -> StatusRow? {
        let date = cells.required(.date, .day)
        let measure: Located<Measure.ID>? = cells.required(.measure, .id())
        let state: Located<Measure.State>? = cells.required(.state, .word())
        let comment = cells.optional(.comment, .text)
        let obstacle = cells.optional(.obstacle, .text)
        guard let date, let measure, let state else { return nil }
        return StatusRow(date: date, measure: measure, state: state, comment: comment, obstacle: obstacle, span: cells.span)
    }
}
