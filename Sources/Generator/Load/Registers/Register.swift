import Diagnostics
import HelseIArbeid
import Tables

/// A kind of register: a CSV file in a company's folder. Its columns are one enum, and one function reads a row of them.
protocol Register {
    associatedtype Column: TableColumn
    associatedtype Row: Sendable

    /// «utsagn.csv».
    static var file: String { get }
    /// `nil` when at least one cell is wrong; then all that are wrong are in `cells.found`.
    static func row(_ cells: inout Cells<Column>) -> Row?
}

extension Register {
    /// All rows, or all that is wrong with them.
    static func rows(in file: SourceFile) -> Checked<[Row]> {
        let table = TableFile.read(file)
        let entries = table.then { Schema<Column>().entries(in: $0) }
        var found = entries.diagnostics
        let rows = (entries.value ?? []).compactMap { entry in
            var cells = Cells(entry)
            let row = row(&cells)
            found += cells.found
            return cells.found.hasErrors ? nil : row
        }
        return Checked(found.hasErrors ? nil : rows, found)
    }
}

/// The cells of one row while it is being read.
struct Cells<Column: TableColumn> {
    private let entry: Entry<Column>
    private(set) var found: [Diagnostic] = []

    init(_ entry: Entry<Column>) { self.entry = entry }

    /// The whole row.
    var span: Span { entry.row.span }

    /// What stands in the column; `nil`, and an error, if nothing does or it cannot be read.
    mutating func required<Value>(_ column: Column, _ type: CellType<Value>) -> Located<Value>? {
        if entry[column].isEmpty { found.append(.emptyCell(entry[column], expected: type.expected)) }
        return optional(column, type)
    }

    /// What stands in the column, if anything does.
    mutating func optional<Value>(_ column: Column, _ type: CellType<Value>) -> Located<Value>? {
        let cell = entry[column]
        guard !cell.isEmpty else { return nil }
        if let value = type.read(cell.word) { return Located(value, at: cell.span) }
        found.append(.wrongCell(cell, expected: type.expected))
        return nil
    }

    /// Nothing may stand in the column, for a reason that follows on «siden».
    mutating func empty(_ column: Column, since reason: String) {
        if !entry[column].isEmpty { found.append(.cellTooMuch(entry[column], reason)) }
    }
}

extension Diagnostic {
    fileprivate static func emptyCell(_ cell: Cell, expected: String) -> Diagnostic {
        .error(.missingField, "\(cell.place), er tom; der skal det stå \(expected)", at: cell.span, help: "fyll ut ruta")
    }

    fileprivate static func wrongCell(_ cell: Cell, expected: String) -> Diagnostic {
        .error(.wrongType, "i \(cell.place), står «\(cell.word.onOneLine.shortened)»; det skulle vært \(expected)", at: cell.span)
    }

    fileprivate static func cellTooMuch(_ cell: Cell, _ reason: String) -> Diagnostic {
        .error(
            .wrongType, "i \(cell.place), står «\(cell.word.onOneLine.shortened)», men ruta skal være tom siden \(reason)",
            at: cell.span, help: "tøm ruta, eller rett det andre i raden")
    }
}
