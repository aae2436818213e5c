public import Diagnostics

/// The columns of one kind of table, as an enum: a case for each, whose raw value is the name in the head.
public protocol TableColumn: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// Whether the head must have it. What stands in its cells is for whoever reads them.
    var isRequired: Bool { get }
    /// Other names it goes by in files.
    var aliases: [String] { get }
}

extension TableColumn {
    public var aliases: [String] { [] }
}

/// What one kind of table has to look like: which columns, in any order. The columns are known by name only.
public struct Schema<Column: TableColumn>: Sendable {
    public init() {}

    /// The head of a new file.
    public var head: [String] { Column.allCases.map(\.rawValue) }

    /// The rows, whose cells go by column. There are none if a column is unknown, missing, or there twice under two names.
    public func entries(in table: Table) -> Checked<[Entry<Column>]> {
        places(in: table).map { places in table.rows.map { Entry(row: $0, places: places) } }
    }

    /// As `TableFile.appending(_:to:path:)`, with each text below the name of its column in that file.
    public func appending(_ texts: [Column: String], to bytes: [UInt8], path: String) -> Checked<[UInt8]> {
        TableFile.appending(to: bytes, path: path) { table in
            places(in: table).then { places in
                var row = Array(repeating: "", count: table.head.count)
                var found: [Diagnostic] = []
                for column in Column.allCases {
                    guard let text = texts[column], !text.isEmpty else { continue }
                    if let index = places[column] { row[index] = text } else { found.append(.noPlace(column.rawValue, table)) }
                }
                return Checked(row, found)
            }
        }
    }

    private func places(in table: Table) -> Checked<[Column: Int]> {
        let columns = Dictionary(
            Column.allCases.flatMap { column in
                ([column.rawValue] + column.aliases).map { (HeadRules.key($0), column) }
            }, uniquingKeysWith: { first, _ in first })
        var places: [Column: Int] = [:]
        var found: [Diagnostic] = []
        for cell in table.head where !cell.column.isEmpty {
            guard let column = columns[HeadRules.key(cell.column)] else {
                found.append(.unknown(cell, among: head))
                continue
            }
            if let first = places[column] { found.append(.sameColumn(column.rawValue, cell, table.head[first])) }
            places[column] = places[column] ?? cell.index
        }
        let missing = Column.allCases.filter { $0.isRequired && places[$0] == nil }
        if !missing.isEmpty { found.append(.missing(missing.map(\.rawValue), table)) }
        return Checked(found.isEmpty ? places : nil, found)
    }
}

/// A row whose cells go by the columns of its schema. Every column has a cell, which is empty if the file lacks the column.
public struct Entry<Column: TableColumn>: Sendable {
    public let row: Row
    fileprivate let places: [Column: Int]

    public subscript(column: Column) -> Cell {
        places[column].map { row[$0] } ?? row.absent(column.rawValue)
    }
}

extension Diagnostic {
    fileprivate static func unknown(_ cell: Cell, among names: [String]) -> Diagnostic {
        .error(
            .tableHead, "kolonne \(cell.letter) i rad \(cell.row) heter «\(cell.column)», og den finnes ikke her",
            at: cell.span, help: Suggestion.help(for: HeadRules.key(cell.column), among: names))
    }

    fileprivate static func sameColumn(_ name: String, _ cell: Cell, _ first: Cell) -> Diagnostic {
        .error(
            .tableHead,
            "kolonnene «\(first.column)» (\(first.letter)) og «\(cell.column)» (\(cell.letter)) er begge «\(name)»",
            at: cell.span, notes: [.init("den første", at: first.span)], help: "behold den ene")
    }

    fileprivate static func missing(_ names: [String], _ table: Table) -> Diagnostic {
        let list = names.map { "«\($0)»" }.joined(separator: ", ")
        return .error(
            .tableHead, "\(names.count == 1 ? "kolonnen" : "kolonnene") \(list) mangler i hodet", at: table.headSpan,
            help: "skriv navnet øverst i en kolonne; rekkefølgen er fri")
    }

    fileprivate static func noPlace(_ name: String, _ table: Table) -> Diagnostic {
        .error(
            .tableHead, "det skal skrives noe i kolonnen «\(name)», men den finnes ikke i fila", at: table.headSpan,
            help: "skriv «\(name)» øverst i en ny kolonne")
    }
}
