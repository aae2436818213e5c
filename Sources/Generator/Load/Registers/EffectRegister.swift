import Diagnostics
import HelseIArbeid
import Tables

/// `effekt.csv`: what changed because of a measure (C67).
enum EffectRegister: Register {
    static let file = "effekt.csv"

    enum Column: String, TableColumn {
        case date = "dato"
        case measure = "tiltak"
        case text = "effekt"

        var isRequired: Bool { true }
        var aliases: [String] { self == .text ? ["virkning", "verknad"] : [] }
    }

    static func row(_ cells: inout Cells<Column>) -> EffectRow? {
        let date = cells.required(.date, .day)
        let measure: Located<Measure.ID>? = cells.required(.measure, .id())
        let text = cells.required(.text, .text)
        guard let date, let measure, let text else { return nil }
        return EffectRow(date: date, measure: measure, text: text, span: cells.span)
    }
}
