import Diagnostics

/// A file is in one encoding; if it is an old one, that is said, since a wrong guess shows in the letters only.
enum EncodingRules {
    static func check(_ decoded: DecodedFile, _ lines: [Line]) -> [Diagnostic] {
        guard decoded.encoding == .windows1252 else { return [] }
        guard let range = decoded.mixture else { return [.windows1252(at: Span(decoded.file, 0..<0))] }
        let place = lines.first { $0.record.range.upperBound > range.lowerBound }.map { line in
            let fields = line.record.fields
            return line.cell(fields.firstIndex { $0.range.upperBound > range.lowerBound } ?? fields.count - 1).place
        }
        return [.mixture(in: place ?? "siste rad", at: Span(decoded.file, range))]
    }
}

extension Diagnostic {
    fileprivate static func windows1252(at span: Span) -> Diagnostic {
        .hint(
            .tableEncoding, "fila er lagret som Windows-1252 og er lest slik", at: span,
            help: "se at æ, ø og å er riktige; lagre helst som «CSV UTF-8» fra Excel")
    }

    fileprivate static func mixture(in place: String, at span: Span) -> Diagnostic {
        .error(
            .tableEncoding, "fila er delvis UTF-8 og delvis noe annet; det første andre står i \(place)", at: span,
            help: "åpne fila, rett bokstavene som er blitt feil, og lagre den som «CSV UTF-8»")
    }
}
