public import Diagnostics

/// Tables in CSV files, as Excel writes and reads them.
public enum TableFile {
    /// The table of a file, in any of Excel's encodings, separators and line ends.
    ///
    /// There is no table if the file cannot be cut into cells for certain. The bytes may be anything; time is linear in them.
    public static func read(_ source: SourceFile) -> Checked<Table> {
        let decoded = DecodedFile(source)
        if let line = SeparatorLine(decoded.bytes) {
            let span = Span(decoded.file, line.range)
            guard let separator = line.separator else { return Checked(nil, [.separatorLine(at: span)]) }
            return read(decoded, from: line.range.upperBound, separator: separator)
        }
        switch Separator.find(in: decoded.bytes, from: 0) {
        case .one(let separator): return read(decoded, from: 0, separator: separator)
        case .several(let found, let range): return Checked(nil, [.ambiguous(found, at: Span(decoded.file, range))])
        }
    }

    private static func read(_ decoded: DecodedFile, from start: Int, separator: Separator?) -> Checked<Table> {
        let records = Cutter.records(of: decoded.bytes, from: start, separator: separator)
        let lines = records.enumerated().map { Line(number: $0.offset + 1, record: $0.element, file: decoded.file) }
        var found = EncodingRules.check(decoded, lines) + lines.flatMap(QuoteRules.check)
        guard let top = lines.first(where: \.hasNames) else {
            return Checked(nil, found.hasErrors ? found : found + [.empty(at: Span(decoded.file, 0..<0))])
        }
        let head = Head(top)
        let rows = lines[top.number...].filter { !$0.record.isBlank }.map { $0.row(below: head) }
        found += HeadRules.check(head, above: rows) + ([head.row] + rows).flatMap(TextRules.check)
        found += rows.compactMap { WidthRule.check($0, below: head) }
        guard !records.contains(where: \.isUnclosed) else { return Checked(nil, found) }
        let layout = Layout(
            encoding: decoded.encoding, separator: separator ?? .semicolon, lineEnd: decoded.lineEnd(after: top.record),
            endsWithLineEnd: decoded.endsWithLineEnd, width: head.width)
        return Checked(Table(file: decoded.file, head: head.cells, rows: rows, layout: layout), found)
    }
}

extension DecodedFile {
    fileprivate func lineEnd(after record: Cutter.Record) -> String {
        let end = record.range.upperBound
        let width = Cutter.lineEndWidth(in: bytes, at: end)
        return width == 0 ? "\r\n" : String(decoding: bytes[end..<end + width], as: UTF8.self)
    }

    fileprivate var endsWithLineEnd: Bool { bytes.last == 0x0A || bytes.last == 0x0D }
}

extension Diagnostic {
    fileprivate static func separatorLine(at span: Span) -> Diagnostic {
        .error(
            .tableSyntax, "rad 1 begynner med «sep=», men etterpå står ikke et skilletegn hia kan lese", at: span,
            help: "skriv «sep=;», eller ta bort linja; «,» og tabulator går også")
    }

    fileprivate static func ambiguous(_ separators: [Separator], at span: Span) -> Diagnostic {
        let names = separators.map(\.name).joined(separator: " og ")
        return .error(
            .tableSyntax, "hodet har både \(names), så det er ikke sikkert hva som skiller kolonnene", at: span,
            help: "bruk bare semikolon mellom kolonnene; er det andre en del av et navn, så sett navnet i hermetegn")
    }

    fileprivate static func empty(at span: Span) -> Diagnostic {
        .error(.emptyFile, "det står ingenting i tabellen", at: span, help: "øverst skal navnene på kolonnene stå")
    }
}

extension Separator {
    fileprivate var name: String {
        switch self {
        case .semicolon: "semikolon"
        case .comma: "komma"
        case .tab: "tabulator"
        }
    }
}
