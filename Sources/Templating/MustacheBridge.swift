import Diagnostics
import Markup
import Mustache

// The one file that knows swift-mustache, and the one with `Any`: its protocol asks for it.

/// Mustache's own form of every template.
struct CompiledLibrary: Sendable {
    private var library = MustacheLibrary()

    /// Compiles a template. What passed our own parser is not known to be refused here; if it is, it is not silent.
    mutating func add(_ template: ParsedTemplate) -> Diagnostic? {
        do {
            let source = MustacheSource.write(template.tokens)
            library.register(try MustacheTemplate(string: source), named: MustacheSource.key(template.name))
            return nil
        } catch let error as MustacheTemplate.ParserError {
            return .notCompiled(at: Span(template.file, line: error.context.lineNumber))
        } catch {
            return .notCompiled(at: Span(template.file, line: 1))
        }
    }

    func page(named name: String) -> CompiledPage? {
        library.getTemplate(named: MustacheSource.key(name)).map { CompiledPage(template: $0, library: library) }
    }
}

/// One compiled template, and the library its partials are found in.
struct CompiledPage: Sendable {
    fileprivate let template: MustacheTemplate
    fileprivate let library: MustacheLibrary

    func render(_ value: FieldValue) -> String { template.render(value, library: library) }
}

/// How Mustache reads our values; it never needs `Mirror`.
extension FieldValue: MustacheParent, MustacheCustomRenderable {
    func child(named key: String) -> Any? {
        guard let value = value(forKey: key) else { return nil }
        return switch value {
        case .flag(let flag): flag
        // An empty array would become a scope in `{{^list}}`, and be searched through `Mirror`.
        case .list(let items): items.isEmpty ? false : items
        case .markup, .view, .standIn, .missing: value
        }
    }

    private func value(forKey key: String) -> FieldValue? {
        switch self {
        case .view(let view): view.value(forKey: key)
        case .standIn(let values): values[key]
        case .markup, .flag, .list, .missing: nil
        }
    }

    var renderText: String { if case .markup(let html) = self { html.text } else { "" } }

    var isNull: Bool { if case .missing = self { true } else { false } }
}

extension Diagnostic {
    fileprivate static func notCompiled(at span: Span) -> Diagnostic {
        .error(
            .templateSyntax, "Mustache kan ikke lese linja", at: span, help: "skriv taggene på linja på nytt")
    }
}
