import Diagnostics

/// One row of a file on its way to a table: what was cut, and the number Excel shows before it.
struct Line {
    let number: Int
    let record: Cutter.Record
    let file: SourceFile

    /// Whether it can be the head: something else than space stands in it.
    var hasNames: Bool { record.fields.contains { !$0.text.onOneLine.isEmpty } }

    var span: Span { Span(file, record.range) }

    /// The cell of a column, for messages from before the head is known.
    func cell(_ index: Int) -> Cell { cell(index, column: "") }

    func row(below head: Head) -> Row {
        let names = head.cells
        let cells = record.fields.indices.map { cell($0, column: names.indices.contains($0) ? names[$0].column : "") }
        return Row(number: number, span: span, written: cells, head: names)
    }

    fileprivate func cell(_ index: Int, column: String) -> Cell {
        let field = record.fields[index]
        return Cell(
            text: Formula.unguarded(field.text) ?? field.text, span: Span(file, field.range), row: number, index: index,
            column: column, isGuarded: Formula.unguarded(field.text) != nil)
    }
}

/// The head row: each of its cells carries its own name as the name of its column.
struct Head {
    /// To the last one that has a name.
    let cells: [Cell]
    /// How many cells were written, with or without names.
    let width: Int
    let row: Row

    init(_ line: Line) {
        let all = line.record.fields.indices.map { index in
            let cell = line.cell(index)
            return line.cell(index, column: cell.text.onOneLine)
        }
        cells = Array(all[..<(all.lastIndex { !$0.column.isEmpty }.map { $0 + 1 } ?? 0)])
        width = all.count
        row = Row(number: line.number, span: line.span, written: all, head: cells)
    }
}
