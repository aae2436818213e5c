public import Diagnostics

/// Every template of a site, read and checked against each other; gives out the ones that fit a view.
public struct TemplateLibrary: Sendable {
    private let templates: [String: ParsedTemplate]
    private let compiled: CompiledLibrary

    /// Reads template files. `name` is what other templates call it: `side`, or `felles/topp` in a folder.
    ///
    /// Finds every error there is without knowing a view: in how a template is written, templates that are missing or
    /// part of themselves, and blocks that do not exist.
    public static func load(_ files: [(name: String, file: SourceFile)]) -> Checked<TemplateLibrary> {
        var diagnostics: [Diagnostic] = []
        var templates: [String: ParsedTemplate] = [:]
        for (name, file) in files {
            guard let template = ParsedTemplate.parse(file, named: name).unwrap(into: &diagnostics) else { continue }
            if !NameRule.template.allows(name) { diagnostics.append(.badName(template)) }
            if let earlier = templates[name] { diagnostics.append(.sameName(template, earlier)) }
            templates[name] = template
        }
        diagnostics += ReferenceCheck.check(templates)
        var compiled = CompiledLibrary()
        guard !diagnostics.hasErrors else { return Checked(nil, diagnostics) }
        for template in templates.values { compiled.add(template).map { diagnostics.append($0) } }
        guard !diagnostics.hasErrors else { return Checked(nil, diagnostics) }
        return Checked(TemplateLibrary(templates: templates, compiled: compiled), diagnostics)
    }

    /// The names of all templates, sorted.
    public var names: [String] { templates.keys.sorted() }

    /// The template, if every name it may show, in partials and parents too, is a field of the view and of the right
    /// kind.
    public func template<View: TemplateView>(_ name: String, for view: View.Type) -> Checked<Template<View>> {
        guard let template = templates[name], let page = compiled.page(named: name) else {
            return Checked(nil, [.missingTemplate(name, at: nil, among: names)])
        }
        let diagnostics = ViewCheck.check(template, ViewShape(view), in: templates)
        let mayIndent = reached(from: template).contains(where: \.mayIndent)
        return Checked(diagnostics.hasErrors ? nil : Template(page, mayIndent: mayIndent), diagnostics)
    }

    /// A template, and every one it puts in or builds on.
    private func reached(from template: ParsedTemplate) -> [ParsedTemplate] {
        var reached = [template]
        var names: Set<String> = [template.name]
        var next = reached.startIndex
        while next < reached.endIndex {
            for name in reached[next].references.map(\.template.value) where names.insert(name).inserted {
                if let template = templates[name] { reached.append(template) }
            }
            next += 1
        }
        return reached
    }
}

extension Diagnostic {
    fileprivate static func badName(_ template: ParsedTemplate) -> Diagnostic {
        .error(
            .templateSyntax, "malen «\(template.name)» har et navn som ingen tag kan nevne",
            at: Span(template.file, line: 1), help: "gi fila et navn med bare bokstaver, tall, «-» og «_»")
    }

    fileprivate static func sameName(_ template: ParsedTemplate, _ earlier: ParsedTemplate) -> Diagnostic {
        .error(
            .duplicateID, "to maler heter «\(template.name)»", at: Span(template.file, line: 1),
            notes: [Note("den første er her", at: Span(earlier.file, line: 1))], help: "gi den ene et annet navn")
    }
}
