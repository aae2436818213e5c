import Diagnostics

/// A deviation that is written follows from the figures beside it: in percent of the base, or in points, and rounded (C216).
enum DeviationFollows {
    static func check(_ paper: ProjectPaper) -> [Diagnostic] {
        paper.evidence.tables.flatMap { table -> [Diagnostic] in
            guard let base = table.base else { return [] }
            guard let baseRow = table.baseRow else { return [.unknownBase(base, table, paper)] }
            return table.rows.flatMap { check($0, against: baseRow, table, paper) }
        }
    }

    private static func check(
        _ row: FactTable.Row, against base: FactTable.Row, _ table: FactTable, _ paper: ProjectPaper
    ) -> [Diagnostic] {
        if row.name == base.name { return row.deviations.prefix(1).map { .baseDeviates($0, paper) } }
        return zip(row.deviations, zip(row.values, base.values)).compactMap { written, figures in
            let (value, base) = figures
            guard let right = value.value.deviation(from: base.value, in: table.deviation, decimals: table.decimals) else {
                return .baseIsNothing(base, paper)
            }
            if written.value.equals(right) { return nil }
            return .wrong(written, right, value.value, base.value, table, paper)
        }
    }
}

extension Diagnostic {
    fileprivate static func wrong(
        _ written: Located<PaperNumber>, _ right: PaperNumber, _ value: PaperNumber, _ base: PaperNumber, _ table: FactTable,
        _ paper: ProjectPaper
    ) -> Diagnostic {
        let sum = "\(value.written) − \(base.written)"
        let (told, unit) =
            switch table.deviation {
            case .percent: ("(\(sum)) / \(base.written) = \(right.signed) %", " %")
            case .points: ("\(sum) = \(right.signed)", table.isInPercent ? " prosentpoeng" : "")
            }
        let guesses: [(PaperNumber?, String)] = [
            (value.cutDeviation(from: base, in: table.deviation, decimals: table.decimals), "tallet er kuttet, ikke avrundet"),
            (
                value.deviation(from: base, in: table.deviation == .percent ? .points : .percent, decimals: table.decimals),
                table.deviation == .percent ? "dette er forskjellen i poeng" : "dette er avviket i prosent"
            ),
            (PaperNumber(units: -right.units, decimals: right.decimals), "fortegnet er snudd"),
        ]
        let notes = guesses.first { $0.0?.equals(written.value) ?? false }.map { [Note($0.1)] } ?? []
        let rounding = ["uten desimaler", "med én desimal", "med to desimaler", "med tre desimaler", "med fire desimaler"][
            min(table.decimals, 4)]
        return paper.fault(
            .deviation, "avviket \(written.value.signed) følger ikke av tallene: \(told)", at: written.span, notes: notes,
            help: "skriv \(right.signed)\(unit), avrundet \(rounding), eller ta bort «avvik», så regner hia det ut")
    }

    fileprivate static func unknownBase(_ base: Located<String>, _ table: FactTable, _ paper: ProjectPaper) -> Diagnostic {
        .error(
            .deviation, "grunnlaget «\(base.value)» er ingen rad i tabellen", at: base.span,
            help: Suggestion.help(for: base.value, among: table.rows.map(\.name)) ?? "skriv navnet på en av radene")
    }

    fileprivate static func baseDeviates(_ written: Located<PaperNumber>, _ paper: ProjectPaper) -> Diagnostic {
        paper.fault(
            .deviation, "raden de andre holdes mot, kan ikke ha avvik", at: written.span, help: "ta bort «avvik» i denne raden")
    }

    fileprivate static func baseIsNothing(_ base: Located<PaperNumber>, _ paper: ProjectPaper) -> Diagnostic {
        paper.fault(
            .deviation, "grunnlaget er 0, så avviket kan ikke regnes i prosent", at: base.span,
            help: "skriv «avvik-i: poeng», eller velg en annen rad som grunnlag")
    }
}
