import CCMark

/// A walk through a tree, node by node, without recursion. Lent to a closure like the tree itself.
struct NodeEvents {
    private let iterator: OpaquePointer

    enum Step {
        case enter(Node)
        case exit(Node)
    }

    /// Walks the tree below `root`, `root` included; `body` asks for one step after the other.
    static func walk(_ root: Node, _ body: (NodeEvents) -> Void) {
        let iterator: OpaquePointer = cmark_iter_new(root.pointer)
        defer { cmark_iter_free(iterator) }
        body(NodeEvents(iterator: iterator))
    }

    /// `nil` at the end. The node of an `exit` may be given children, that of an `enter` may be given another literal;
    /// a node may be replaced if the walk is told by ``restart(at:)``.
    func next() -> Step? {
        switch cmark_iter_next(iterator) {
        case CMARK_EVENT_ENTER: .enter(Node(cmark_iter_get_node(iterator)))
        case CMARK_EVENT_EXIT: .exit(Node(cmark_iter_get_node(iterator)))
        default: nil
        }
    }

    /// Makes entering `node` the next step.
    func restart(at node: Node) { cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_ENTER) }
}
