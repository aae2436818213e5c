import Diagnostics

/// What a row is about exists, and did so on the date of the row: no status before its measure, no vote before its statement.
enum KnownID {
    static func check(_ row: SortingRow, in standing: Standing) -> Diagnostic? {
        let known = standing.introduced.statements
        if let broken = check(row.statement, on: row.date, among: known) { return broken }
        guard case .merged(let target) = row.step else { return nil }
        return check(target, on: row.date, among: known)
    }

    static func check(_ row: MeasureRow, in standing: Standing) -> Diagnostic? {
        check(row.statement, on: row.date, among: standing.introduced.statements)
    }

    static func check(_ row: StatusRow, in standing: Standing) -> Diagnostic? {
        check(row.measure, on: row.date, among: standing.introduced.measures)
    }

    static func check(_ row: EffectRow, in standing: Standing) -> Diagnostic? {
        check(row.measure, on: row.date, among: standing.introduced.measures)
    }

    static func check(_ row: EvaluationRow, in standing: Standing) -> Diagnostic? {
        check(row.goal, on: row.date, among: standing.introduced.goals)
    }

    private static func check<Owner>(
        _ id: Located<NumberedID<Owner>>, on date: Located<Day>, among known: [NumberedID<Owner>: Located<Day>]
    ) -> Diagnostic? {
        guard let first = known[id.value] else { return .unknownID(id, among: known.keys.sorted()) }
        return date.value < first.value ? .tooEarly(id, on: date, first) : nil
    }
}

extension Diagnostic {
    fileprivate static func unknownID<Owner>(
        _ id: Located<NumberedID<Owner>>, among known: [NumberedID<Owner>]
    ) -> Diagnostic {
        let suggestion = Suggestion.help(for: id.value.description, among: known.map(\.description))
        return .error(
            .unknownID, "\(Owner.noun) «\(id.value)» finnes ikke", at: id.span,
            help: suggestion ?? "før \(Owner.noun) inn i \(Owner.register) først")
    }

    fileprivate static func tooEarly<Owner>(
        _ id: Located<NumberedID<Owner>>, on date: Located<Day>, _ first: Located<Day>
    ) -> Diagnostic {
        .error(
            .tooEarly, "raden er datert \(date.value.written(in: .bokmål)), før \(Owner.noun) «\(id.value)» ble til",
            at: date.span, notes: [.init("\(id.value) er fra \(first.value.written(in: .bokmål))", at: first.span)],
            help: "rett den av datoene som er feil")
    }
}
