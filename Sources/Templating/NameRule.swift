import Diagnostics

/// What the name in a tag may look like, by what it names.
enum NameRule {
    /// A field or a block: `møter`, `i-dag`.
    case plain
    /// A field, or a field of a field: `tekst.side`.
    case path
    /// A template, perhaps in a folder: `felles/topp`.
    case template

    func allows(_ name: String) -> Bool {
        let separator: Unicode.Scalar? =
            switch self {
            case .plain: nil
            case .path: "."
            case .template: "/"
            }
        let parts = name.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == separator }
        return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy(Self.isLetter) }
    }

    /// Letters that have one spelling only: no combining marks, so that equal names are equal bytes.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        case "\u{D7}", "\u{F7}": false
        default: ("\u{C0}"..."\u{17F}").contains(scalar)
        }
    }
}

extension NameRule {
    /// What is wrong with a name this rule does not allow.
    func refusal(of name: Located<String>, in tag: Span) -> Diagnostic {
        if name.value.isEmpty {
            return .error(
                .templateSyntax, "«\(tag.text)» mangler et navn", at: tag, help: "skriv et navn mellom klammene")
        }
        if name.value == "." {
            return .error(
                .templateSyntax, "«{{.}}» kan ikke brukes, for det som står i en liste, har egne felt", at: tag,
                help: "skriv navnet på feltet som skal vises")
        }
        if name.value.contains("(") {
            return .error(
                .templateSyntax, "«\(name.value)» er et funksjonskall, og det finnes ikke i maler", at: name.span,
                help: "la visningen gi verdien ferdig, og skriv bare navnet på feltet")
        }
        if case .template = self, name.value.hasPrefix("*") {
            return .error(
                .templateSyntax, "«\(name.value)» velger mal først når sida lages, og kan ikke kontrolleres",
                at: name.span, help: "skriv navnet på malen")
        }
        return .error(.templateSyntax, "«\(name.value)» er ikke et gyldig navn", at: name.span, help: explanation)
    }

    private var explanation: String {
        let letters = "bruk bokstaver, tall, «-» og «_»"
        return switch self {
        case .plain: letters
        case .path: letters + ", med punktum foran et felt inni en del: «del.felt»"
        case .template: letters + ", med skråstrek etter navnet på en mappe: «mappe/mal»"
        }
    }
}
