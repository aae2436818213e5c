import CCMark

/// The owner of a tree that libcmark parsed. It cannot be copied, and frees the tree when it goes.
///
/// Nodes are lent to a closure, so that none of them outlives the tree. Nothing in libcmark recurses on the depth of
/// the input, and nothing here does.
struct Tree: ~Copyable {
    private let root: Node

    /// Parses straight from the bytes. libcmark accepts anything: no input is a syntax error.
    init(parsing bytes: ArraySlice<UInt8>) {
        root = bytes.withUnsafeBytes {
            let text = $0.assumingMemoryBound(to: CChar.self)
            return Node(cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_DEFAULT))
        }
    }

    deinit { cmark_node_free(root.pointer) }

    /// Joins neighbouring text nodes: libcmark splits text at every character that might have meant something.
    borrowing func joinTexts() { cmark_consolidate_text_nodes(root.pointer) }

    borrowing func withRoot<Result>(_ body: (Node) throws -> Result) rethrows -> Result { try body(root) }

    /// Renders with libcmark's own renderer and lends the result, which ends with a zero byte.
    borrowing func withHTML<Result>(
        unsafe: Bool = false, _ body: (UnsafePointer<CChar>) throws -> Result
    ) rethrows -> Result {
        let html = cmark_render_html(root.pointer, unsafe ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT)
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return try html.map { try body($0) } ?? body("")
    }
}
