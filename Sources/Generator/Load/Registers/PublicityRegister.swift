import Diagnostics
import HelseIArbeid
import Tables

/// `omtale.csv`: pictures from the sessions and what was written about them (C90).
enum PublicityRegister: Register {
    static let file = "omtale.csv"

    enum Column: String, TableColumn {
        case date = "dato"
        case kind = "slag"
        case what = "hva"
        case place = "hvor"
        case agreed = "avtalt"

        var isRequired: Bool { self != .place && self != .agreed }
    }

    static func row(_ cells: inout Cells<Column>) -> PublicityRow? {
        let date = cells.required(.date, .day)
        let kind: Located<Publicity.Kind>? = cells.required(.kind, .word())
        let what = cells.required(.what, .text)
        let place = cells.optional(.place, .text)
        let agreed = cells.optional(.agreed, .yesNo)
        guard let date, let kind, let what else { return nil }
        return PublicityRow(date: date, kind: kind, what: what, place: place, agreed: agreed, span: cells.span)
    }
}

extension CellType<Bool> {
    static let yesNo = CellType(expected: "«ja» eller «nei»") { text in
        switch text.lowercased() {
        case "ja": true
        case "nei": false
        default: nil
        }
    }
}
