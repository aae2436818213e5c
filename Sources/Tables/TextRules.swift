import Diagnostics

/// A cell holds text that people wrote: nothing invisible, nothing endless, and nothing that Excel would run.
enum TextRules {
    /// In Unicode scalars: no cell of a register comes near.
    static let longest = 10_000

    static func check(_ row: Row) -> [Diagnostic] { row.written.flatMap(check) }

    private static func check(_ cell: Cell) -> [Diagnostic] {
        guard !cell.span.range.isEmpty else { return [] }
        return [control(cell), lost(cell), tooLong(cell), formula(cell)].compactMap { $0 }
    }

    private static func control(_ cell: Cell) -> Diagnostic? {
        let (bytes, range) = (cell.span.file.bytes, cell.span.range)
        for offset in range {
            switch bytes[offset] {
            case 0x09, 0x0A, 0x0D: continue
            case 0..<0x20, 0x7F: return .control(bytes[offset], at: offset..<offset + 1, in: cell)
            case 0x80..<0xA0 where offset > range.lowerBound && bytes[offset - 1] == 0xC2:
                return .control(bytes[offset], at: offset - 1..<offset + 1, in: cell)
            default: continue
            }
        }
        return nil
    }

    /// U+FFFD stands where a program, or the reading of UTF-16, could not tell which character it was.
    private static func lost(_ cell: Cell) -> Diagnostic? {
        let (bytes, range) = (cell.span.file.bytes, cell.span.range)
        let place = range.dropLast(2).first { bytes[$0] == 0xEF && bytes[$0 + 1] == 0xBF && bytes[$0 + 2] == 0xBD }
        return place.map { .lost(at: $0..<$0 + 3, in: cell) }
    }

    private static func tooLong(_ cell: Cell) -> Diagnostic? {
        guard cell.text.utf8.count > longest, cell.text.unicodeScalars.count > longest else { return nil }
        return .tooLong(cell)
    }

    private static func formula(_ cell: Cell) -> Diagnostic? {
        guard !cell.isGuarded, Formula.begins(cell.text) else { return nil }
        return .formula(cell)
    }
}

extension Diagnostic {
    fileprivate static func control(_ byte: UInt8, at range: Range<Int>, in cell: Cell) -> Diagnostic {
        .error(
            .controlCharacter, "et usynlig styretegn (\(byte)) i \(cell.place)", at: Span(cell.span.file, range),
            help: byte == 0
                ? "fila er nok lagret som UTF-16 uten merke; lagre den på nytt som «CSV UTF-8»"
                : "slett ordet det står i, og skriv det på nytt")
    }

    fileprivate static func lost(at range: Range<Int>, in cell: Cell) -> Diagnostic {
        .error(
            .tableEncoding, "et tegn er gått tapt i \(cell.place)", at: Span(cell.span.file, range),
            help: "skriv inn det som skal stå der «\u{FFFD}» står, og lagre fila som «CSV UTF-8»")
    }

    fileprivate static func tooLong(_ cell: Cell) -> Diagnostic {
        .error(
            .tableSyntax, "teksten i \(cell.place), er på over \(TextRules.longest) tegn", at: cell.span,
            help: "del teksten i flere rader; er det flere celler som er blitt til én, så se etter et hermetegn for mye")
    }

    fileprivate static func formula(_ cell: Cell) -> Diagnostic {
        .warning(
            .formulaCell, "teksten i \(cell.place), ser ut som en formel for Excel", at: cell.span,
            help: "hia leser den som tekst; begynn den med en bokstav, eller sett ' foran: '\(cell.text.onOneLine.prefix(20))")
    }
}
