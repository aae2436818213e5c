import Diagnostics

/// One template file, read: its tokens to hand on to Mustache, its tree to check.
struct ParsedTemplate: Sendable {
    let name: String
    let file: SourceFile
    let tokens: [Token]
    let nodes: [Node]

    /// Reads a file; every error in how it is written, and a warning for what is indented and should not be.
    static func parse(_ file: SourceFile, named name: String) -> Checked<ParsedTemplate> {
        let (tokens, tagProblems) = TagScanner.scan(file)
        let (nodes, nestingProblems) = NodeParser.parse(tokens)
        let template = ParsedTemplate(name: name, file: file, tokens: tokens, nodes: nodes)
        let otherProblems = BraceCheck.check(file) + Stencil.check(file) + IndentationCheck.check(nodes)
        return Checked(template, tagProblems + nestingProblems + otherProblems)
    }

    /// Every other template this one names, in the order of the file.
    var references: [Node.Reference] {
        var references: [Node.Reference] = []
        nodes.forEachNode { node in
            switch node {
            case .partial(let reference): references.append(reference)
            case .parent(let parent): references.append(parent.reference)
            case .variable, .section, .block: break
            }
        }
        return references
    }

    /// The blocks this template has, for others to fill.
    var blockNames: [String] {
        var names: [String] = []
        nodes.forEachNode { if case .block(let block) = $0 { names.append(block.name.value) } }
        return names
    }
}
