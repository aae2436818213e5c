import Markdown
import Markup

/// A table made from data: its first column names the rows, and on a phone each row becomes a block with its headings in it.
struct DataTable {
    /// What it is about, which decides how wide its columns are.
    let name: String
    let head: [Head]
    /// As many cells as there are headings.
    let rows: [[HTML]]

    struct Head {
        let text: String
        /// What is only heard, so that two columns are not called the same.
        var heard = ""
        var isNumber = false
    }

    init(_ name: String, head: [Head], rows: [[HTML]]) {
        self.name = name
        self.head = head
        self.rows = rows
    }

    init(_ name: String, _ head: [String], rows: [[HTML]]) {
        self.init(name, head: head.map { Head(text: $0) }, rows: rows)
    }

    /// `caption` says which table it is, where tables are numbered.
    func html(id: String? = nil, caption: HTML? = nil) -> HTML {
        let anchor: HTML = id.map { " id=\"\($0)\"" } ?? .empty
        let title: HTML = caption.map { "<caption>\($0)</caption>\n" } ?? .empty
        return """
            <table class="stables papirtabell t-\(name)"\(anchor)>
            \(title)<thead><tr>\(head.map(Self.cell).joined())</tr></thead>
            <tbody>
            \(rows.map(row).joined())</tbody>
            </table>

            """
    }

    private static func cell(_ head: Head) -> HTML {
        let heard: HTML = head.heard.isEmpty ? .empty : " <span class=\"skjult\">\(head.heard)</span>"
        return "<th scope=\"col\"\(head.isNumber ? " class=\"hoyre\"" as HTML : .empty)>\(head.text)\(heard)</th>"
    }

    private func row(_ cells: [HTML]) -> HTML {
        let named = zip(head, cells).enumerated().map { index, pair -> HTML in
            let (head, cell) = pair
            if index == 0 { return "<th scope=\"row\">\(cell)</th>" }
            let label = head.heard.isEmpty ? head.text : "\(head.text), \(head.heard)"
            return "<td\(head.isNumber ? " class=\"hoyre\"" as HTML : .empty) data-ledetekst=\"\(label)\">\(cell)</td>"
        }
        return "<tr>\(named.joined())</tr>\n"
    }
}

extension [String] {
    /// One below the other in a cell; one alone is no list.
    var cell: HTML {
        if count < 2 { return HTML(escaping: first?.typeset ?? "") }
        return "<ul>\(map { "<li>\($0.typeset)</li>" as HTML }.joined())</ul>"
    }
}
