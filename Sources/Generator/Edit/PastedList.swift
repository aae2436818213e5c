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
        let lines = (1...file.lineCount).filter { !file.text(ofLine: $0).trimmed.isEmpty }
        guard !lines.isEmpty else { return Checked(nil, [.nothingPasted(file)]) }
        let marks = ListMarks(lines.map { file.text(ofLine: $0).trimmed })
        var found: [Diagnostic] = []
        let rows = lines.map { number -> ImportRow in
            let (line, text) = (file.range(ofLine: number), file.text(ofLine: number))
            let statement = marks.removed(from: text.trimmed)
            if statement.isEmpty || statement.hasSuffix(":") { found.append(.noStatement(Span(file, line: number))) }
            let start = line.lowerBound + text.utf8.count - statement.trailing(in: text)
            return ImportRow(text: Located(statement, at: Span(file, start..<start + statement.utf8.count)))
        }
        return Checked(found.isEmpty ? rows : nil, found)
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

    fileprivate static func noStatement(_ span: Span) -> Diagnostic {
        .error(
            .wrongType, "linja ser ut som en overskrift, ikke et utsagn", at: span,
            help: "slett den, og les inn resten; ett utsagn på hver linje")
    }
}
