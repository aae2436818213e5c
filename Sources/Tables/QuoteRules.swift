import Diagnostics

/// Quotes are closed, and what is in quotes is all there is in the cell.
enum QuoteRules {
    static func check(_ line: Line) -> [Diagnostic] {
        line.record.fields.indices.compactMap { index in
            switch line.record.fields[index].fault {
            case .unclosedQuote: .unclosedQuote(line.cell(index))
            case .textAfterQuote(let offset): .textAfterQuote(line.cell(index), from: offset)
            case nil: nil
            }
        }
    }
}

extension Cutter.Record {
    var isUnclosed: Bool {
        fields.contains { if case .unclosedQuote = $0.fault { true } else { false } }
    }
}

extension Diagnostic {
    fileprivate static func unclosedQuote(_ cell: Cell) -> Diagnostic {
        let start = cell.span.range.lowerBound
        return .error(
            .tableSyntax, "hermetegnet som begynner i \(cell.place), blir aldri lukket",
            at: Span(cell.span.file, start..<start + 1),
            help: "sett et hermetegn der teksten slutter, eller ta bort det første; resten av fila er nå inni denne cella")
    }

    fileprivate static func textAfterQuote(_ cell: Cell, from offset: Int) -> Diagnostic {
        .error(
            .tableSyntax, "det står mer etter at hermetegnet er lukket, i \(cell.place)",
            at: Span(cell.span.file, offset..<cell.span.range.upperBound),
            help: "sett hermetegn rundt hele teksten, og skriv hermetegn inni den to ganger: \"\"slik\"\"")
    }
}
