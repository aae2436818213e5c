import CCMark

/// Makes a table of libcmark's own nodes, so that libcmark renders it.
enum TableBuilder {
    /// Puts the table where the paragraph was. The cells' contents are parsed all at once, one paragraph for each.
    static func replace(_ paragraph: Node, with table: Table, bytes: [UInt8]) -> Node? {
        let tree = Tree(parsing: content(of: table, bytes)[...])
        tree.joinTexts()
        let node = tree.withRoot { build(table, from: $0) }
        guard cmark_node_replace(paragraph.pointer, node.pointer) == 1 else {
            node.free()
            return nil
        }
        paragraph.free()
        return node
    }

    /// Begins each cell, which must not be read as a list, a heading or the like. libcmark takes a byte that is not
    /// UTF-8 for neither a space nor a letter nor a sign, so what comes after it is read as at the start of a line.
    private static let guardByte = Sentinel.value

    private static func content(of table: Table, _ bytes: [UInt8]) -> [UInt8] {
        var content: [UInt8] = []
        for cell in table.cellsInOrder {
            content.append(guardByte)
            var isEscaped = false
            for byte in bytes[cell] {
                if isEscaped, byte == UInt8(ascii: "|") { content.removeLast() }
                content.append(byte)
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            }
            content.append(0x0A)
            content.append(0x0A)
        }
        return content
    }

    private static func build(_ table: Table, from cells: Node) -> Node {
        var source = cells.firstChild
        let node = block("<table>", "</table>", .table)
        let head = block("<thead>", "</thead>", .section)
        node.append(head)
        head.append(row(table, "th scope=\"col\"", "th", &source))
        if !table.rows.isEmpty {
            let body = block("<tbody>", "</tbody>", .section)
            node.append(body)
            for _ in table.rows { body.append(row(table, "td", "td", &source)) }
        }
        return node
    }

    private static func block(_ before: String, _ after: String, _ part: TablePart) -> Node {
        let node = Node.custom(CMARK_NODE_CUSTOM_BLOCK, before: before, after: after)
        node.tag = part.rawValue
        return node
    }

    /// A row that takes the contents of its cells from the paragraphs that begin with `source`.
    private static func row(_ table: Table, _ open: String, _ close: String, _ source: inout Node?) -> Node {
        let row = block("<tr>", "</tr>", .row)
        for alignment in table.alignments {
            let style =
                switch alignment {
                case .start: ""
                case .middle: " class=\"midt\""
                case .end: " class=\"hoyre\""
                }
            let cell = Node.custom(CMARK_NODE_CUSTOM_INLINE, before: "<\(open)\(style)>", after: "</\(close)>")
            if let paragraph = source {
                source = paragraph.next
                removeGuard(from: paragraph)
                while let child = paragraph.firstChild { cell.append(child) }
            }
            row.append(cell)
        }
        return row
    }

    private static func removeGuard(from paragraph: Node) {
        guard let text = paragraph.firstChild else { return }
        var literal = Array(text.literal.dropFirst())
        text.setLiteral(&literal)
    }
}
