import Diagnostics

/// What every text file must be before anyone reads it: UTF-8, with no control characters, and not empty.
enum TextCheck {
    static func check(_ file: SourceFile) -> [Diagnostic] {
        if file.bytes.isEmpty { return [.emptyFile(file)] }
        var found: [Diagnostic] = []
        if let offset = firstInvalid(file.bytes) { found.append(.notUTF8(Span(file, offset..<offset + 1))) }
        if let offset = firstControl(file.bytes) { found.append(.control(file, at: offset)) }
        return found
    }

    /// The offset of the first byte that is not UTF-8.
    private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }

    /// The offset of the first control character that is not a tab or a line ending.
    private static func firstControl(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            bytes.firstIndex { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        }
    }
}

extension Diagnostic {
    fileprivate static func emptyFile(_ file: SourceFile) -> Diagnostic {
        .error(.emptyFile, "fila er tom", at: Span(file, 0..<0), help: "skriv noe i den, eller ta den bort")
    }

    fileprivate static func notUTF8(_ span: Span) -> Diagnostic {
        .error(
            .notUTF8, "fila er ikke lagret som UTF-8", at: span,
            help: "lagre den på nytt med tegnsettet UTF-8 (i Notisblokk: Lagre som, Koding: UTF-8)")
    }

    fileprivate static func control(_ file: SourceFile, at offset: Int) -> Diagnostic {
        .error(
            .controlCharacter, "et usynlig styretegn (\(file.bytes[offset]))", at: Span(file, offset..<offset + 1),
            help: "slett tegnet og skriv ordet på nytt; slike følger gjerne med når tekst limes inn")
    }
}
