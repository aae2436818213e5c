import Diagnostics

/// A measure is for a statement that was chosen on the day of the measure, by a choice that counts (C52, C60, C82).
enum MeasureOnChosen {
    static func check(_ row: MeasureRow, in standing: Standing) -> Diagnostic? {
        let id = row.statement.value
        switch standing.statements[id]?.life {
        case .merged: return .measureOnMerged(row, standing.end(of: id))
        // What was refused as the fourth choice has been told of there.
        case .standing where !standing.refusedChoices.contains(id): return .measureOnUnchosen(row, standing)
        case .chosen where standing.involvement.isEmpty: return .measureBeforeInvolvement(row, standing.company.id)
        default: return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func measureBeforeInvolvement(_ row: MeasureRow, _ company: Company.ID) -> Diagnostic {
        .error(
            .involvementMissing,
            "«\(row.statement.value)» er valgt, men valget teller ikke før det står hvordan alle ansatte var med",
            at: row.statement.span, help: "før det først, med dato: `hia statement involved \(company.slug)`, eller i involvering.csv")
    }

    fileprivate static func measureOnMerged(_ row: MeasureRow, _ end: Statement.ID) -> Diagnostic {
        .error(
            .measureWithoutChoice, "«\(row.statement.value)» er slått sammen med «\(end)» og kan ikke få tiltak",
            at: row.statement.span, help: "skriv «\(end)» i stedet")
    }

    fileprivate static func measureOnUnchosen(_ row: MeasureRow, _ standing: Standing) -> Diagnostic {
        let id = row.statement.value
        let chosen = standing.chosen.sorted { $0.rank < $1.rank }.map { "«\($0.statement)»" }
        let which = chosen.isEmpty ? "ingen er valgt da" : "valgt da er \(chosen.listed(in: .bokmål))"
        return .error(
            .measureWithoutChoice,
            "\(row.date.value.written(in: .bokmål)) er «\(id)» ikke valgt; tiltak lages for valgte utsagn",
            at: row.statement.span,
            help: "rett nummeret (\(which)), eller velg det med `hia statement choose \(standing.company.id.slug) \(id)`")
    }
}
