import Diagnostics

/// Merging leads somewhere: no statement goes into itself, by way of others or at once (C78).
enum NoMergeRing {
    static func check(_ row: SortingRow, in standing: Standing) -> Diagnostic? {
        guard case .merged(let target) = row.step else { return nil }
        let id = row.statement.value
        var ring = [id, target.value]
        while let last = ring.last, last != id, case .merged(let next) = standing.statements[last]?.life {
            ring.append(next)
        }
        return ring.last == id ? .mergeRing(ring, at: target.span) : nil
    }
}

extension Diagnostic {
    fileprivate static func mergeRing(_ ring: [Statement.ID], at span: Span) -> Diagnostic {
        let way = ring.map(\.description).joined(separator: " → ")
        return .error(
            .mergeRing, "utsagnene slås sammen i ring: \(way)", at: span,
            help: "bestem hvilket av dem de andre skal inn i, og ta bort raden som slår det sammen med et annet")
    }
}
