import Diagnostics
import HelseIArbeid

/// A list as people paste it: one statement on each line, perhaps with bullets or numbers before them.
enum PastedList {
    /// Whether a text is a table rather than a list: its first line names a column of statements, or it is cut into the same
    /// number of cells on every line.
    static func isTable(_ file: SourceFile) -> Bool {
        let lines = (1...file.lineCount).map(file.text(ofLine:)).filter { !$0.trimmed.isEmpty }
        guard let first = lines.first else { return false }
        if first.lowercased().hasPrefix("sep=") { return true }
        for separator in [";", "\t", ","] as [Character] {
            let cells = first.split(separator: separator, omittingEmptySubsequences: false)
            let names = ["utsagn"] + StatementRegister.Column.text.aliases
            if cells.contains(where: { names.contains($0.filter { $0 != "\"" }.lowercased().trimmed) }) { return true }
        }
        let counts = [";", "\t"].map { mark in lines.map { line in line.count { String($0) == mark } } }
        return lines.count > 1 && counts.contains { $0[0] > 0 && Set($0).count == 1 }
    }

    static func rows(in file: SourceFile) -> Checked<[ImportRow]> {
        let rows = (1...file.lineCount).compactMap { number -> ImportRow? in
            let line = file.range(ofLine: number)
            let text = file.text(in: line)
            let statement = withoutMarks(text)
            guard !statement.isEmpty else { return nil }
            let start = line.lowerBound + text.utf8.count - statement.trailing(in: text)
            return ImportRow(text: Located(statement, at: Span(file, start..<start + statement.utf8.count)))
        }
        let empty = rows.isEmpty ? [Diagnostic.nothingPasted(file)] : []
        return Checked(rows.isEmpty ? nil : rows, empty)
    }

    /// Without bullets («-», «•», «o», «–»), numbers («3.», «4)») and quotation marks around the whole.
    private static func withoutMarks(_ line: String) -> String {
        var text = line.trimmed[...]
        if let first = text.first, "-•·*–—▪◦\u{F0B7}\u{F02D}".contains(first) {
            text = text.dropFirst()
        } else if let end = text.firstIndex(where: { !$0.isNumber }), end > text.startIndex, ".)".contains(text[end]) {
            text = text[text.index(after: end)...]
        } else if text.hasPrefix("o ") || text.hasPrefix("o\t") {
            text = text.dropFirst()
        }
        let whole = String(text).trimmed
        for (open, close) in [("«", "»"), ("\"", "\""), ("“", "”")] where whole.count > 2 {
            if whole.hasPrefix(open), whole.hasSuffix(close) { return String(whole.dropFirst().dropLast()).trimmed }
        }
        return whole
    }
}

extension String {
    /// How many bytes of `line` there are from where this text begins in it to the end.
    fileprivate func trailing(in line: String) -> Int {
        line[...].firstRange(of: self).map { line[$0.lowerBound...].utf8.count } ?? line.utf8.count
    }
}

extension Diagnostic {
    fileprivate static func nothingPasted(_ file: SourceFile) -> Diagnostic {
        .error(.emptyFile, "det er ingen utsagn å lese", at: Span(file, 0..<0), help: "skriv ett utsagn på hver linje")
    }
}
