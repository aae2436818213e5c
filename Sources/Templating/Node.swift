import Diagnostics

/// A template as a tree of what it shows. Plain text is left out: no check asks for it.
enum Node: Sendable {
    case variable(Variable)
    case section(Section)
    /// `{{$name}}…{{/name}}`: a place that a template which builds on this one may fill.
    case block(Block)
    /// `{{> name}}`: another template, here.
    case partial(Reference)
    case parent(Parent)

    /// `{{name}}` or `{{{name}}}`.
    struct Variable: Sendable {
        let path: Located<String>
        let isUnescaped: Bool
        let span: Span
    }

    /// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`.
    struct Section: Sendable {
        let path: Located<String>
        let isInverted: Bool
        let span: Span
        let content: [Node]
    }

    struct Block: Sendable {
        let name: Located<String>
        let span: Span
        let content: [Node]
    }

    /// The name of another template, and the tag it stands in.
    struct Reference: Sendable {
        let template: Located<String>
        let span: Span
    }

    /// `{{< name}}{{$block}}…{{/block}}{{/name}}`: another template with some of its blocks filled.
    struct Parent: Sendable {
        let reference: Reference
        let overrides: [Block]
    }
}

extension Sequence where Element == Node {
    /// Visits every node, the outer before the inner.
    func forEachNode(_ visit: (Node) -> Void) {
        for node in self {
            visit(node)
            switch node {
            case .variable, .partial: break
            case .section(let section): section.content.forEachNode(visit)
            case .block(let block): block.content.forEachNode(visit)
            case .parent(let parent): for block in parent.overrides { block.content.forEachNode(visit) }
            }
        }
    }
}
