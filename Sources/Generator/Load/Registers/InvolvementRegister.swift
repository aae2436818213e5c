import Diagnostics
import HelseIArbeid
import Tables

/// `involvering.csv`: how all staff took part in the choice (C52).
enum InvolvementRegister: Register {
    static let file = "involvering.csv"

    enum Column: String, TableColumn {
        case date = "dato"
        case method = "metode"
        case how = "hvordan"
        case people = "antall"

        var isRequired: Bool { self != .people }
    }

    static func row(_ cells: inout Cells<Column>) -> InvolvementRow? {
        let date = cells.required(.date, .day)
        let method: Located<Involvement.Method>? = cells.required(.method, .word())
        let how = cells.required(.how, .text)
        let people = cells.optional(.people, .count)
        guard let date, let method, let how else { return nil }
        return InvolvementRow(date: date, method: method, how: how, people: people, span: cells.span)
    }
}
