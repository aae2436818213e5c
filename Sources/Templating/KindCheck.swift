import Diagnostics

/// Checks that a tag does with a name what its kind allows.
enum KindCheck {
    /// `{{name}}` is for text, `{{{name}}}` for markup.
    static func check(_ variable: Node.Variable, _ kind: FieldKind) -> Diagnostic? {
        switch kind {
        case .text: variable.isUnescaped ? .textUnescaped(variable) : nil
        case .html: variable.isUnescaped ? nil : .htmlEscaped(variable)
        case .flag, .list, .view: .notShown(variable, kind)
        }
    }

    /// A section is for what there may be none, one or many of.
    static func check(_ section: Node.Section, _ kind: FieldKind) -> Diagnostic? {
        switch kind {
        case .text(isOptional: false), .html(isOptional: false): .alwaysText(section, kind)
        case .view(_, isOptional: false): section.isInverted ? .neverShown(section) : nil
        case .text, .html, .flag, .list, .view: nil
        }
    }
}

extension Diagnostic {
    fileprivate static func textUnescaped(_ variable: Node.Variable) -> Diagnostic {
        let name = variable.path.value
        return .error(
            .templateKind, "«\(name)» er tekst, og «\(variable.span.text)» er for ferdig HTML", at: variable.span,
            help: "skriv «{{\(name)}}»")
    }

    fileprivate static func htmlEscaped(_ variable: Node.Variable) -> Diagnostic {
        let name = variable.path.value
        return .error(
            .templateKind, "«\(name)» er ferdig HTML, og «\(variable.span.text)» er for tekst", at: variable.span,
            help: "skriv «{{{\(name)}}}»")
    }

    fileprivate static func notShown(_ variable: Node.Variable, _ kind: FieldKind) -> Diagnostic {
        let name = variable.path.value
        return .error(
            .templateKind, "«\(name)» er \(kind.description) og kan ikke vises som tekst", at: variable.span,
            help: "skriv «{{#\(name)}}…{{/\(name)}}»")
    }

    fileprivate static func alwaysText(_ section: Node.Section, _ kind: FieldKind) -> Diagnostic {
        .error(
            .templateKind,
            "«\(section.path.value)» er \(kind.description) som alltid er der, og passer ikke i «\(section.span.text)»",
            at: section.span, help: "bruk et ja/nei-felt, eller ta bort taggene rundt innholdet")
    }

    fileprivate static func neverShown(_ section: Node.Section) -> Diagnostic {
        .error(
            .templateKind, "«\(section.path.value)» er alltid der, så det som står her, blir aldri vist",
            at: section.span, help: "ta det bort")
    }
}
