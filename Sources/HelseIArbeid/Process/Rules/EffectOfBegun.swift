import Diagnostics

/// Nothing changes because of a measure that nobody has begun with (C67, C77).
enum EffectOfBegun {
    static func check(_ row: EffectRow, in standing: Standing) -> Diagnostic? {
        guard let measure = standing.measures[row.measure.value], measure.state == .notBegun else { return nil }
        return .notBegun(row, measure)
    }
}

extension Diagnostic {
    fileprivate static func notBegun(_ row: EffectRow, _ measure: Measure) -> Diagnostic {
        .error(
            .tooEarly, "«\(measure.id)» er ikke begynt, og kan ikke ha endret noe ennå", at: row.measure.span,
            notes: [.init("tiltaket", at: measure.span)], help: "før status for tiltaket først, med samme dato eller før")
    }
}
