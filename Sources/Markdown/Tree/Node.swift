import CCMark

/// A node of a ``Tree``: a pointer with the handful of names this target needs for it.
struct Node {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    /// A node that stands nowhere yet; one that is never put into a tree must be freed with ``free()``.
    init(_ type: cmark_node_type) { self.init(cmark_node_new(type)) }

    var type: cmark_node_type { cmark_node_get_type(pointer) }
    var next: Node? { cmark_node_next(pointer).map(Node.init) }
    var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }

    /// Lines from 1, counted from the beginning of what was parsed. Right for blocks, wrong for many inlines.
    var lines: ClosedRange<Int> {
        let first = max(1, Int(cmark_node_get_start_line(pointer)))
        return first...max(first, Int(cmark_node_get_end_line(pointer)))
    }

    /// The column (from 1, in bytes) where a block's content begins on its first line.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }

    /// The bytes of a text, code or HTML node. They are the node's own: gone once another literal is set.
    var literal: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(zeroTerminated: cmark_node_get_literal(pointer)) }
    var url: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(zeroTerminated: cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(zeroTerminated: cmark_node_get_title(pointer)) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    /// The number a list begins with; `nil` for one with bullets.
    var listStart: Int? {
        cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
    }
    /// Whether the items of a list stand without blank lines between them.
    var isTight: Bool { cmark_node_get_list_tight(pointer) == 1 }

    /// Gives the node another literal; a zero byte is put after `bytes` for the call.
    func setLiteral(_ bytes: inout [UInt8]) {
        bytes.append(0)
        bytes.withUnsafeBytes {
            _ = cmark_node_set_literal(pointer, $0.assumingMemoryBound(to: CChar.self).baseAddress)
        }
        bytes.removeLast()
    }

    func setURL(_ address: String) { cmark_node_set_url(pointer, address) }

    func append(_ child: Node) { cmark_node_append_child(pointer, child.pointer) }
    func free() { cmark_node_free(pointer) }
}

extension Node {
    /// A node that is nothing but the markup before and after its children.
    static func custom(_ type: cmark_node_type, before: String, after: String) -> Node {
        let node = Node(type)
        cmark_node_set_on_enter(node.pointer, before)
        cmark_node_set_on_exit(node.pointer, after)
        return node
    }

    /// A node that renders as one byte that no UTF-8 text can hold, for ``PieceSplitter`` to find.
    static func mark(_ sentinel: UInt8) -> Node {
        let node = Node(CMARK_NODE_CUSTOM_INLINE)
        withUnsafeBytes(of: (sentinel, UInt8(0))) {
            _ = cmark_node_set_on_enter(node.pointer, $0.assumingMemoryBound(to: CChar.self).baseAddress)
        }
        return node
    }

    /// A number of our own on the node; 0 if none was set.
    var tag: Int {
        get { Int(bitPattern: cmark_node_get_user_data(pointer)) }
        nonmutating set { cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: newValue)) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes before the terminating zero; empty for a null pointer.
    init(zeroTerminated text: UnsafePointer<CChar>?) {
        guard let text else {
            self.init(start: nil, count: 0)
            return
        }
        let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
        var count = 0
        while bytes[count] != 0 { count += 1 }
        self.init(start: bytes, count: count)
    }
}
