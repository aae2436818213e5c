import Diagnostics

/// A statement takes only the steps its life has (C77): one that is merged has no life of its own, one with measures is not merged
/// away from them, and only what is chosen can be unchosen.
enum OneLife {
    static func check(_ row: SortingRow, in standing: Standing) -> Diagnostic? {
        guard let life = standing.statements[row.statement.value]?.life else { return nil }
        switch (life, row.step) {
        case (.merged, _): return .merged(row, into: standing.end(of: row.statement.value))
        case (.chosen, .merged(let target)): return .mergesChosen(row, target)
        case (.standing, .unchosen): return .notChosen(row)
        case (.standing, .merged(let target)):
            let measure = standing.measures.all.first { $0.statement == row.statement.value }
            return measure.map { .mergesPlanned(row, target, $0) }
        default: return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func merged(_ row: SortingRow, into end: Statement.ID) -> Diagnostic {
        .error(
            .mergedStatement, "«\(row.statement.value)» er slått sammen med «\(end)» og kan ikke \(row.step.verb)",
            at: row.statement.span, help: "skriv «\(end)» i stedet, eller ta bort raden")
    }

    fileprivate static func mergesChosen(_ row: SortingRow, _ target: Located<Statement.ID>) -> Diagnostic {
        let id = row.statement.value
        return .error(
            .mergedStatement, "«\(id)» er valgt og kan ikke slås sammen med et annet", at: row.statement.span,
            help: "slå heller «\(target.value)» sammen med «\(id)», eller velg bort «\(id)» først")
    }

    fileprivate static func mergesPlanned(
        _ row: SortingRow, _ target: Located<Statement.ID>, _ measure: Measure
    ) -> Diagnostic {
        let id = row.statement.value
        return .error(
            .mergedStatement, "«\(id)» har tiltaket «\(measure.id)» og kan ikke slås sammen med et annet",
            at: row.statement.span, notes: [.init("tiltaket", at: measure.span)],
            help: "slå heller «\(target.value)» sammen med «\(id)»")
    }

    fileprivate static func notChosen(_ row: SortingRow) -> Diagnostic {
        .error(
            .notChosen, "«\(row.statement.value)» er ikke valgt og kan ikke velges bort", at: row.statement.span,
            help: "rett nummeret, eller ta bort raden")
    }
}

extension SortingRow.Step {
    /// What cannot be done, after «kan ikke».
    fileprivate var verb: String {
        switch self {
        case .merged: "slås sammen en gang til"
        case .counted: "få egne stemmer"
        case .chosen: "velges"
        case .unchosen: "velges bort"
        }
    }
}
