public import Diagnostics

/// A table as it stood in a file: a head of names, and rows below it. It knows nothing of what the columns mean.
///
/// Every text of the file is in the head or in a row; only rows and columns in which nothing stands are left out.
public struct Table: Sendable {
    /// The file the spans point into: the text of the file that was read, see `DecodedFile`.
    public let file: SourceFile
    /// Every column, to the last one that has a name. A column without a name has nothing below it, unless that was an error.
    public let head: [Cell]
    /// Every row in which something stands, in order.
    public let rows: [Row]
    let layout: Layout

    /// The whole head row.
    var headSpan: Span {
        let (first, last) = (head.first?.span.range.lowerBound ?? 0, head.last?.span.range.upperBound ?? 0)
        return Span(file, first..<last)
    }
}

/// One row of a table: as many cells as the head has, whether they were written or not.
public struct Row: Sendable {
    /// The number Excel shows before it: blank rows count, a line `sep=;` does not.
    public let number: Int
    public let span: Span
    /// As many as stood in the file, which may be more or fewer.
    let written: [Cell]
    private let head: [Cell]

    init(number: Int, span: Span, written: [Cell], head: [Cell]) {
        self.number = number
        self.span = span
        self.written = written
        self.head = head
    }

    public var cells: [Cell] { head.indices.map { self[$0] } }

    /// The cell of a column, from 0; an empty one at the end of the row if it is not there.
    public subscript(index: Int) -> Cell {
        if written.indices.contains(index) { return written[index] }
        return empty(index, head.indices.contains(index) ? head[index].column : "")
    }

    /// The cell of a column the file does not have: as if the column stood to the right of all others.
    func absent(_ column: String) -> Cell { empty(head.count, column) }

    private func empty(_ index: Int, _ column: String) -> Cell {
        let end = span.range.upperBound
        return Cell(text: "", span: Span(span.file, end..<end), row: number, index: index, column: column, isGuarded: false)
    }
}

/// How a file writes its rows: what a row that is added has to follow.
struct Layout: Sendable {
    let encoding: TextEncoding
    /// The semicolon if the file shows none: texts that hold it are written in quotes, for Excel.
    let separator: Separator
    /// That of the first row; CRLF, as Excel writes it, in a file of one line.
    let lineEnd: String
    let endsWithLineEnd: Bool
    /// How many cells the head row has, with or without names.
    let width: Int

    /// What Excel in Norway opens with a double click, and what is written to a new file.
    static func excel(width: Int) -> Layout {
        Layout(encoding: .utf8, separator: .semicolon, lineEnd: "\r\n", endsWithLineEnd: true, width: width)
    }
}
