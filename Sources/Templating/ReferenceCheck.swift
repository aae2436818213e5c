import Diagnostics

/// Checks what templates say of each other: that every template named exists, that none is part of itself, and that
/// every block that is filled is there to fill.
struct ReferenceCheck {
    private let templates: [String: ParsedTemplate]
    private var finished: Set<String> = []
    private var diagnostics: [Diagnostic] = []

    static func check(_ templates: [String: ParsedTemplate]) -> [Diagnostic] {
        var check = ReferenceCheck(templates: templates)
        for name in templates.keys.sorted() {
            check.follow(name, from: [])
            check.checkBlocks(of: name)
        }
        return check.diagnostics
    }

    private init(templates: [String: ParsedTemplate]) { self.templates = templates }

    /// Goes through everything the template is made of. `route` is how we came here, outermost first.
    private mutating func follow(_ name: String, from route: [String]) {
        guard let template = templates[name], !finished.contains(name) else { return }
        let route = route + [name]
        for reference in template.references {
            let wanted = reference.template
            if templates[wanted.value] == nil {
                diagnostics.append(.missingTemplate(wanted.value, at: wanted.span, among: templates.keys.sorted()))
            } else if let start = route.firstIndex(of: wanted.value) {
                diagnostics.append(.partOfItself(wanted, route: route[start...] + [wanted.value]))
            } else {
                follow(wanted.value, from: route)
            }
        }
        finished.insert(name)
    }

    private mutating func checkBlocks(of name: String) {
        templates[name]?.nodes.forEachNode { node in
            guard case .parent(let parent) = node, templates[parent.reference.template.value] != nil else { return }
            let known = blocks(reachableFrom: parent.reference.template.value)
            for block in parent.overrides where !known.contains(block.name.value) {
                diagnostics.append(.unknownBlock(block.name, in: parent, among: known.sorted()))
            }
        }
    }

    /// The blocks of a template and of everything it is made of: Mustache fills them all.
    private func blocks(reachableFrom name: String) -> Set<String> {
        var blocks: Set<String> = []
        var visited: Set<String> = []
        var waiting = [name]
        while let next = waiting.popLast() {
            guard visited.insert(next).inserted, let template = templates[next] else { continue }
            blocks.formUnion(template.blockNames)
            waiting += template.references.map(\.template.value)
        }
        return blocks
    }
}

extension Diagnostic {
    /// A template that is named, in a tag or by the program (then there is no place), and does not exist.
    static func missingTemplate(_ name: String, at span: Span?, among names: [String]) -> Diagnostic {
        .error(
            .templateMissing, "malen «\(name)» finnes ikke", at: span, help: Suggestion.help(for: name, among: names))
    }

    fileprivate static func partOfItself(_ name: Located<String>, route: [String]) -> Diagnostic {
        let chain = route.map { "«\($0)»" }.joined(separator: " → ")
        return .error(
            .templateSyntax, "malen «\(name.value)» setter inn seg selv: \(chain)", at: name.span,
            help: "flytt det de har felles, ut i en egen mal")
    }

    fileprivate static func unknownBlock(
        _ name: Located<String>, in parent: Node.Parent, among names: [String]
    ) -> Diagnostic {
        .error(
            .templateUnknownName, "«\(parent.reference.template.value)» har ingen blokk som heter «\(name.value)»",
            at: name.span, help: Suggestion.help(for: name.value, among: names))
    }
}
