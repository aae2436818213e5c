import Diagnostics
import HelseIArbeid
import Tables

/// `oppmote.csv`: how many came to each meeting (C95).
enum AttendanceRegister: Register {
    static let file = "oppmote.csv"

    enum Column: String, TableColumn {
        case date = "dato"
        case session = "møte"
        case cohort = "pulje"
        case present = "til stede"
        case of = "av"

        var isRequired: Bool { self != .cohort && self != .of }
        var aliases: [String] { self == .present ? ["til stades", "møtt"] : [] }
    }

    static func row(_ cells: inout Cells<Column>) -> AttendanceRow? {
        let date = cells.required(.date, .day)
        let session = cells.required(.session, .session)
        let cohort = cells.optional(.cohort, .text)
        let present = cells.required(.present, .count)
        let of = cells.optional(.of, .count)
        guard let date, let session, let present else { return nil }
        return AttendanceRow(date: date, session: session, cohort: cohort, present: present, of: of, span: cells.span)
    }
}
