import Diagnostics
import HelseIArbeid

/// The values of a project's data file before they are read: what the rules about words look at, and the marks of a template.
struct PaperValues {
    private(set) var texts: [PaperText] = []
    private(set) var unfilled: [Span] = []
    private(set) var found: [Diagnostic] = []
    /// The same without the values that are nothing but a mark: they are as good as empty.
    private(set) var cleaned: YAMLNode

    /// Below these stands when something is, or the words of others.
    private static let whenKeys: Set = ["periode", "når", "dato", "kilder", "styrende-dokumenter", "andre-perioder"]

    init(_ root: YAMLNode) {
        cleaned = root
        cleaned = clean(root, isWhen: false)
    }

    /// Its depth is that of the YAML, which the parser bounds.
    private mutating func clean(_ node: YAMLNode, isWhen: Bool) -> YAMLNode {
        switch node.content {
        case .empty: return node
        case .sequence(let nodes): return YAMLNode(content: .sequence(nodes.map { clean($0, isWhen: isWhen) }), span: node.span)
        case .mapping(let pairs):
            let cleaned = pairs.map { key, value in
                (key: key, value: clean(value, isWhen: isWhen || Self.whenKeys.contains(key.value)))
            }
            return YAMLNode(content: .mapping(cleaned), span: node.span)
        case .scalar(let text):
            if UnfilledScan.isMark(text) {
                unfilled.append(node.span)
                return YAMLNode(content: .empty, span: node.span)
            }
            unfilled += UnfilledScan.marks(in: node.span.file, node.span.range).map { Span(node.span.file, $0) }
            if text.contains("[^") { found.append(.noteInField(node.span)) }
            texts.append(PaperText(field: Located(text, at: node.span), isWhen: isWhen))
            return node
        }
    }
}

extension Diagnostic {
    fileprivate static func noteInField(_ span: Span) -> Diagnostic {
        .error(
            .noteMark, "fotnoter kan bare stå i tekst.md", at: span,
            help: "flytt teksten dit, eller vis til kilden med «kilde: …» der feltet finnes")
    }
}
