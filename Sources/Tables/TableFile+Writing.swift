public import Diagnostics

extension TableFile {
    /// The text of a new file, as Excel in Norway opens it: a byte order mark, `;`, CRLF, quotes only where they are needed.
    ///
    /// Reading it gives `head` and `rows` again, with two exceptions that say nothing: rows in which all texts are empty, and
    /// empty texts to the right of the head. The names must differ, and no text may be what reading refuses.
    public static func text(head: [String], rows: [[String]]) -> String {
        let writer = RowWriter(layout: .excel(width: head.count))
        return "\u{FEFF}" + writer.head(head) + rows.map(writer.row).joined()
    }

    /// The bytes of a file with a row at its end, its texts in the order of the columns of the file.
    ///
    /// The bytes that were there come first, all of them, as they were; only a line end is added if the last row lacks it. The
    /// row follows in the file's own encoding, with its separator and line ends. There are no bytes if the file or the row is
    /// such that it could not be read back. It takes bytes because a `SourceFile` has lost the byte order mark.
    public static func appending(_ row: [String], to bytes: [UInt8], path: String) -> Checked<[UInt8]> {
        appending(to: bytes, path: path) { _ in Checked(row) }
    }

    static func appending(
        to bytes: [UInt8], path: String, _ row: (Table) -> Checked<[String]>
    ) -> Checked<[UInt8]> {
        let before = read(SourceFile(path: path, bytes: bytes)).onlyErrors
        return before.then { table in
            row(table).then { row in addition(row, to: table) }.map { bytes + $0 }.then { all in
                let after = read(SourceFile(path: path, bytes: all)).onlyErrors
                return Checked(after.diagnostics.isEmpty ? all : nil, after.diagnostics)
            }
        }
    }

    private static func addition(_ row: [String], to table: Table) -> Checked<[UInt8]> {
        let layout = table.layout
        let padded = row + Array(repeating: "", count: max(0, layout.width - row.count))
        let line = RowWriter(layout: layout).row(padded)
        do {
            return Checked(try layout.encoding.bytes(of: (layout.endsWithLineEnd ? "" : layout.lineEnd) + line))
        } catch {
            let index = row.firstIndex { text in error.scalars.contains(where: text.unicodeScalars.contains) } ?? 0
            return Checked(nil, [.unwritable(error.scalars, in: table, index)])
        }
    }
}

extension Checked {
    /// Without what reading only warns about: whoever writes did not ask.
    fileprivate var onlyErrors: Checked { Checked(value, diagnostics.filter { $0.severity == .error }) }
}

extension Diagnostic {
    fileprivate static func unwritable(_ scalars: [Unicode.Scalar], in table: Table, _ index: Int) -> Diagnostic {
        let column = table.head.indices.contains(index) ? table.head[index] : nil
        let shown = scalars.prefix(3).map { "«\($0)» (U+\(String($0.value, radix: 16, uppercase: true)))" }
        return .error(
            .tableEncoding,
            "\(shown.joined(separator: ", ")) kan ikke skrives i en fil som er lagret som Windows-1252"
                + (column.map { ", i kolonne \($0.letter) («\($0.column)»)" } ?? ""),
            at: column?.span, help: "åpne fila i Excel, lagre den som «CSV UTF-8», og prøv igjen")
    }
}
