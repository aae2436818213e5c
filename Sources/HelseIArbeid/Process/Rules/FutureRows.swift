public import Diagnostics

/// Rows dated after the day everything is seen from do not count yet: they are pointed out, since a year may be wrong.
public enum FutureRows {
    public static func check(_ rows: Rows, after today: Day) -> [Diagnostic] {
        let later = rows.dates.filter { $0.value > today }
        let files = Dictionary(grouping: later) { $0.span.file.path }
        return files.sorted { $0.key < $1.key }.compactMap { _, dates in
            dates.first.map { .notYet($0, count: dates.count, today) }
        }
    }
}

extension Rows {
    /// The date of the last row of all.
    public var lastDay: Day? { dates.map(\.value).max() }

    /// The date of every row, register by register.
    fileprivate var dates: [Located<Day>] {
        statements.map(\.date) + sorting.map(\.date) + involvement.map(\.date) + measures.map(\.date) + statuses.map(\.date)
            + effects.map(\.date) + goals.map(\.date) + evaluations.map(\.date) + attendance.map(\.date) + meetings.map(\.date)
            + publicity.map(\.date)
    }
}

extension Diagnostic {
    fileprivate static func notYet(_ first: Located<Day>, count: Int, _ today: Day) -> Diagnostic {
        let rows = count == 1 ? "én rad er datert" : "\(count) rader er datert"
        return .hint(
            .futureRow, "\(rows) etter \(today.written(in: .bokmål)), og teller ikke ennå", at: first.span,
            help: "se på årstallet; med --date ser du alt slik det sto en annen dag")
    }
}
