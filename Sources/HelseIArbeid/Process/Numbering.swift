import Diagnostics

/// Things by id, which keep the order they came in. An id that was refused stays taken.
struct Numbering<Owner: Numbered, Value> {
    private var values: [NumberedID<Owner>: Value] = [:]
    private var order: [NumberedID<Owner>] = []
    private var refused: Set<NumberedID<Owner>> = []

    /// In the order they came in.
    var all: [Value] { order.compactMap { values[$0] } }

    /// What is there can be changed; nothing is added or taken away by this.
    subscript(id: NumberedID<Owner>) -> Value? {
        get { values[id] }
        set { if let newValue, values[id] != nil { values[id] = newValue } }
    }

    func isTaken(_ id: NumberedID<Owner>) -> Bool { values[id] != nil || refused.contains(id) }

    mutating func add(_ value: Value, as id: NumberedID<Owner>) {
        guard values[id] == nil else { return }
        values[id] = value
        order.append(id)
    }

    mutating func refuse(_ id: NumberedID<Owner>) { refused.insert(id) }
}

/// The day and the place each id was first entered.
struct Introductions {
    private(set) var statements: [Statement.ID: Located<Day>] = [:]
    private(set) var measures: [Measure.ID: Located<Day>] = [:]
    private(set) var goals: [Goal.ID: Located<Day>] = [:]

    /// From rows in their order.
    init(_ entries: [Rows.Entry]) {
        for entry in entries {
            switch entry {
            case .statement(let row): Self.add(row.id, row.date, to: &statements)
            case .measure(let row): Self.add(row.id, row.date, to: &measures)
            case .goal(let row): Self.add(row.id, row.date, to: &goals)
            default: continue
            }
        }
    }

    private static func add<Owner>(
        _ id: Located<NumberedID<Owner>>, _ date: Located<Day>, to known: inout [NumberedID<Owner>: Located<Day>]
    ) {
        if known[id.value] == nil { known[id.value] = Located(date.value, at: id.span) }
    }
}
