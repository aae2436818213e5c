public import Diagnostics

/// Text that was pasted from another program and has lost its form on the way: tables of tabs, raised numbers of notes
/// (C237, C238).
public enum PastedText {
    public static func check(_ file: SourceFile, _ body: Range<Int>) -> [Diagnostic] {
        guard !body.isEmpty else { return [] }
        return (file.line(at: body.lowerBound)...file.line(at: body.upperBound - 1)).flatMap { line in
            let range = file.range(ofLine: line).clamped(to: body)
            return [tab(file, range).map { Diagnostic.tabs($0) }, raised(file, range).map { .raisedNumber($0) }].compactMap { $0 }
        }
    }

    /// The first tab with text on both sides.
    private static func tab(_ file: SourceFile, _ line: Range<Int>) -> Span? {
        let isText: (Int) -> Bool = { file.bytes[$0] > UInt8(ascii: " ") }
        guard let first = line.first(where: isText), let last = line.last(where: isText) else { return nil }
        return (first..<last).first { file.bytes[$0] == UInt8(ascii: "\t") }.map { Span(file, $0..<$0 + 1) }
    }

    /// A raised number after a word or a sign, unless it is the power of a unit: «m²».
    private static func raised(_ file: SourceFile, _ line: Range<Int>) -> Span? {
        var before: [Unicode.Scalar] = []
        var offset = line.lowerBound
        for scalar in file.text(in: line).unicodeScalars {
            let width = UTF8.width(scalar)
            if "¹²³⁴⁵⁶⁷⁸⁹⁰".unicodeScalars.contains(scalar) {
                let word = String(scalars: before.reversed().prefix { $0.properties.isAlphabetic }.reversed()).lowercased()
                if !["m", "km", "cm", "mm", "dm"].contains(word) { return Span(file, offset..<offset + width) }
            }
            before.append(scalar)
            offset += width
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func tabs(_ span: Span) -> Diagnostic {
        .warning(
            .table, "linja har tabulatorer mellom ordene, og ser ut som en tabell fra et annet program", at: span,
            help: "skriv den som en tabell med «|» mellom cellene, eller bruk mellomrom")
    }

    fileprivate static func raisedNumber(_ span: Span) -> Diagnostic {
        .warning(
            .noteMark, "«\(span.text)» ser ut som et notetall fra et annet program", at: span,
            help: "før kilden under «kilder» i prosjekt.yaml, og skriv «[^id]» her")
    }
}
