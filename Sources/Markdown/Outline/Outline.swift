import CCMark
public import Diagnostics

/// The blocks of a text as a reader meets them: paragraphs and list items in order, each as the characters that are read, with the
/// bytes they were written with. For rules about wording; what is printed comes from ``Fragment``.
public struct Outline: Sendable {
    public let blocks: [Block]

    public struct Block: Sendable {
        public let kind: Kind
        public let text: PeeledText
        /// Its lines in the source.
        public let span: Span
        /// Whether it stands in a quotation, and whether in a list.
        public let isQuoted: Bool
        public let isListed: Bool

        public enum Kind: Sendable, Equatable {
            case paragraph, item, heading
            /// Code or HTML, which forms refuse elsewhere.
            case other
        }
    }

    /// The blocks of `range`, which begins at the beginning of a line.
    public static func read(_ file: SourceFile, _ range: Range<Int>) -> Outline {
        guard !range.isEmpty else { return Outline(blocks: []) }
        let tree = Tree(parsing: file.bytes[range])
        let linesBefore = file.line(at: range.lowerBound) - 1
        var blocks: [Block] = []
        var (items, quotes) = (0, 0)
        func add(_ kind: Block.Kind, _ node: Node) {
            let lines = node.lines
            let start = file.range(ofLine: lines.lowerBound + linesBefore).lowerBound + max(0, node.startColumn - 1)
            let end = min(range.upperBound, file.range(ofLine: lines.upperBound + linesBefore).upperBound)
            guard start < end else { return }
            blocks.append(
                Block(
                    kind: kind, text: PeeledText(file, start..<end), span: Span(file, start..<end), isQuoted: quotes > 0, isListed: items > 0))
        }
        tree.withRoot { root in
            NodeEvents.walk(root) { events in
                while let step = events.next() {
                    switch step {
                    case .enter(let node):
                        switch node.type {
                        case CMARK_NODE_ITEM: items += 1
                        case CMARK_NODE_BLOCK_QUOTE: quotes += 1
                        case CMARK_NODE_PARAGRAPH: add(items > 0 ? .item : .paragraph, node)
                        case CMARK_NODE_HEADING: add(.heading, node)
                        case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK: add(.other, node)
                        default: break
                        }
                    case .exit(let node):
                        if node.type == CMARK_NODE_ITEM { items -= 1 }
                        if node.type == CMARK_NODE_BLOCK_QUOTE { quotes -= 1 }
                    }
                }
            }
        }
        return Outline(blocks: blocks)
    }
}
