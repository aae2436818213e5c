import Markup

/// Something that is told from the registers, before it becomes a part of a page or of a mail.
enum Told: Sendable, Equatable {
    case paragraph(String)
    case list([String])
    /// Numbered from 1.
    case numbered([String])
    /// Every row begins with what it is about. An empty cell is for a hand to fill in.
    case table(head: [String], rows: [[String]])
}

extension [Told] {
    var html: HTML { map(\.html).joined() }

    /// For a mail: a table becomes a list, since columns do not survive there.
    var plain: String { map(\.plain).joined(separator: "\n\n") }
}

extension Told {
    fileprivate var html: HTML {
        switch self {
        case .paragraph(let text): "<p>\(HTML(escaping: text))</p>\n"
        case .list(let items): "<ul>\n\(Self.items(items))</ul>\n"
        case .numbered(let items): "<ol>\n\(Self.items(items))</ol>\n"
        case .table(let head, let rows):
            """
            <table>
            <thead><tr>\(head.map { "<th scope=\"col\">\(HTML(escaping: $0))</th>" as HTML }.joined())</tr></thead>
            <tbody>
            \(rows.map(Self.row).joined())</tbody>
            </table>

            """
        }
    }

    private static func items(_ items: [String]) -> HTML { items.map { "<li>\(HTML(escaping: $0))</li>\n" as HTML }.joined() }

    private static func row(_ cells: [String]) -> HTML {
        let about: HTML = cells.first.map { "<th scope=\"row\">\(HTML(escaping: $0))</th>" } ?? .empty
        return "<tr>\(about)\(cells.dropFirst().map { "<td>\(HTML(escaping: $0))</td>" as HTML }.joined())</tr>\n"
    }

    fileprivate var plain: String {
        switch self {
        case .paragraph(let text): text
        case .list(let items): items.map { "- \($0)" }.joined(separator: "\n")
        case .numbered(let items): items.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n")
        case .table(let head, let rows): rows.map { Self.plain($0, head) }.joined(separator: "\n\n")
        }
    }

    /// «T3» and below it «Tiltak: …», with lines to write on for what is asked.
    private static func plain(_ cells: [String], _ head: [String]) -> String {
        let rest = zip(head, cells).dropFirst().map { name, cell in "  \(name): \(cell.isEmpty ? "________" : cell)" }
        return ([cells.first ?? ""] + rest).joined(separator: "\n")
    }
}
