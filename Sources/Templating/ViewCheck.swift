import Diagnostics

/// Walks a template as rendering does, through partials, parents and the blocks that fill them, with the names of a
/// view in place of its values: every name that could be shown is looked up exactly as it will be then.
struct ViewCheck {
    private typealias Overrides = [String: Node.Block]

    private let templates: [String: ParsedTemplate]
    private var diagnostics: [Diagnostic] = []
    /// The tags we came through into the file we are in: the last one is shown with a diagnostic.
    private var route: [Span] = []
    /// The blocks whose filling we are inside.
    private var openBlocks: Set<String> = []

    /// `templates` must be free of errors of reference; then the walk ends.
    static func check(
        _ template: ParsedTemplate, _ view: ViewShape, in templates: [String: ParsedTemplate]
    ) -> [Diagnostic] {
        var check = ViewCheck(templates: templates)
        check.enter(view)
        check.walk(template.nodes, Scopes(view), [:])
        return check.diagnostics
    }

    private init(templates: [String: ParsedTemplate]) { self.templates = templates }

    private mutating func walk(_ nodes: [Node], _ scopes: Scopes, _ overrides: Overrides) {
        for node in nodes {
            switch node {
            case .variable(let variable):
                guard let kind = find(variable.path, scopes) else { continue }
                report(KindCheck.check(variable, kind))
            case .section(let section):
                walk(section, scopes, overrides)
            case .block(let block):
                walk(block, scopes, overrides)
            case .partial(let reference):
                walk(reference, scopes, overrides)
            case .parent(let parent):
                // The outermost filling wins, as in Mustache.
                let own = Overrides(parent.overrides.map { ($0.name.value, $0) }, uniquingKeysWith: { $1 })
                walk(parent.reference, scopes, overrides.merging(own) { outer, _ in outer })
            }
        }
    }

    /// What is inside an unknown section is left alone: all its names would be unknown too.
    private mutating func walk(_ section: Node.Section, _ scopes: Scopes, _ overrides: Overrides) {
        guard let kind = find(section.path, scopes) else { return }
        if let problem = KindCheck.check(section, kind) { return report(problem) }
        switch kind {
        case .list(let shape) where !section.isInverted, .view(let shape, _) where !section.isInverted:
            enter(shape)
            walk(section.content, scopes.inside(shape), overrides)
        case .text, .html, .flag, .list, .view:
            walk(section.content, scopes, overrides)
        }
    }

    private mutating func walk(_ block: Node.Block, _ scopes: Scopes, _ overrides: Overrides) {
        let name = block.name.value
        guard let filling = overrides[name] else { return walk(block.content, scopes, overrides) }
        guard openBlocks.insert(name).inserted else { return report(.blockInItself(block)) }
        route.append(block.span)
        walk(filling.content, scopes, overrides)
        route.removeLast()
        openBlocks.remove(name)
    }

    private mutating func walk(_ reference: Node.Reference, _ scopes: Scopes, _ overrides: Overrides) {
        guard let template = templates[reference.template.value] else { return }
        route.append(reference.span)
        walk(template.nodes, scopes, overrides)
        route.removeLast()
    }

    private mutating func find(_ path: Located<String>, _ scopes: Scopes) -> FieldKind? {
        switch scopes.find(path) {
        case .success(let kind): return kind
        case .failure(let refusal):
            report(refusal.diagnostic)
            return nil
        }
    }

    private mutating func enter(_ shape: ViewShape) {
        for name in shape.unusable { report(.unusableField(name, of: shape)) }
    }

    /// Keeps a diagnostic, once, and tells which tag brought us to its file.
    private mutating func report(_ diagnostic: Diagnostic?) {
        guard let diagnostic,
            !diagnostics.contains(where: { $0.span == diagnostic.span && $0.message == diagnostic.message })
        else { return }
        let notes = route.last.map { [Diagnostic.Note("det settes inn her", at: $0)] } ?? []
        diagnostics.append(
            Diagnostic(
                diagnostic.severity, diagnostic.code, diagnostic.message, at: diagnostic.span,
                notes: diagnostic.notes + notes, help: diagnostic.help))
    }
}

extension Diagnostic {
    fileprivate static func blockInItself(_ block: Node.Block) -> Diagnostic {
        .error(
            .templateSyntax, "blokka «\(block.name.value)» er fylt med seg selv", at: block.span,
            help: "gi den innerste blokka et annet navn")
    }

    /// A mistake in the program, not in a template: it has no place.
    fileprivate static func unusableField(_ name: String, of shape: ViewShape) -> Diagnostic {
        .error(
            .templateKind, "feltet «\(name)» i «\(shape.typeName)» er brukt to ganger eller har et ugyldig navn",
            at: nil, help: "gi feltet et annet navn")
    }
}
