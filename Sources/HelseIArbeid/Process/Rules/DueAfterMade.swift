import Diagnostics

/// The day a measure should be done by is not before the day it was made: that is probably a slip in the year.
enum DueAfterMade {
    static func check(_ row: MeasureRow) -> [Diagnostic] { row.due.value < row.date.value ? [.dueBeforeMade(row)] : [] }
}

extension Diagnostic {
    fileprivate static func dueBeforeMade(_ row: MeasureRow) -> Diagnostic {
        .warning(
            .tooEarly,
            "fristen for «\(row.id.value)», \(row.due.value.written(in: .bokmål)), er før tiltaket ble til",
            at: row.due.span, notes: [.init("tiltaket er fra \(row.date.value.written(in: .bokmål))", at: row.date.span)],
            help: "se særlig på årstallet")
    }
}
