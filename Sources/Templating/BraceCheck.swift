import Diagnostics

/// Refuses the two braces that Mustache stumbles on, though they look like nothing special.
///
/// One that has grown together with an invisible character, such as an accent pasted after it: Mustache reads whole
/// characters and would show the tag as text. And one that ends the file: there Mustache looks for a second one, and
/// fails.
enum BraceCheck {
    static func check(_ file: SourceFile) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var offset = 0
        for character in file.text(in: 0..<file.bytes.count) {
            let end = offset + character.utf8.count
            let scalars = character.unicodeScalars
            if scalars.count > 1, scalars.contains("{") || scalars.contains("}") {
                diagnostics.append(.fusedBrace(Span(file, offset..<end)))
            }
            offset = end
        }
        if file.bytes.last == UInt8(ascii: "{"), file.bytes.dropLast().last != UInt8(ascii: "{") {
            diagnostics.append(.lastBrace(Span(file, file.bytes.count - 1..<file.bytes.count)))
        }
        return diagnostics
    }
}

extension Diagnostic {
    fileprivate static func fusedBrace(_ span: Span) -> Diagnostic {
        .error(
            .templateSyntax, "«\(span.text)» er en klamme med et usynlig tegn ved siden av", at: span,
            help: "slett tegnet og skriv klammen på nytt")
    }

    fileprivate static func lastBrace(_ span: Span) -> Diagnostic {
        .error(
            .templateSyntax, "malen slutter med «{»", at: span, help: "ta den bort, eller avslutt fila med linjeskift")
    }
}
