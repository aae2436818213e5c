import HelseIArbeid
import Markup

/// Something that is told from the registers, before it becomes a part of a page or of a mail.
enum Told: Sendable, Equatable {
    case paragraph(Words)
    case list([Words])
    /// A list for a slide: smaller where there is much.
    case short([Words])
    /// Numbered from 1.
    case numbered([Words])
    /// Every row begins with what it is about. An empty cell is for a hand to fill in.
    case table(Columns, head: [String], rows: [[Words]])

    /// What a table is about, which decides how wide its columns are.
    enum Columns: String, Sendable {
        case statements = "utsagn"
        case plan
        case status
        case effects = "virkning"
        case goals = "mal"
        case attendance = "oppmote"
    }
}

extension Told {
    /// The same where nobody writes by hand: what is not known is a dash.
    var withoutBlanks: Told {
        guard case .table(let columns, let head, let rows) = self else { return self }
        return .table(columns, head: head, rows: rows.map { $0.map { $0.isEmpty ? "–" : $0 } })
    }
}

extension String {
    /// With a full stop, unless it ends as a sentence does.
    var asSentence: String { last.map { ".!?…:".contains($0) } ?? true ? self : self + "." }
}

extension [Told] {
    /// `language` is that of what is quoted, where it is not the page's.
    func html(quotedIn language: Language?) -> HTML { map { $0.html(quotedIn: language) }.joined() }

    /// For a mail: a table becomes a list, since columns do not survive there.
    var plain: String { map(\.plain).joined(separator: "\n\n") }
}

extension [Words] {
    /// More than fills a slide with letters of the usual size.
    fileprivate var isMuch: Bool { reduce(0) { $0 + $1.plain.count } > 220 }
}

extension [[Words]] {
    /// Whether there is something to fill in by hand.
    fileprivate var isForm: Bool { contains { $0.contains(where: \.isEmpty) } }
}

extension Told {
    fileprivate func html(quotedIn language: Language?) -> HTML {
        switch self {
        case .paragraph(let text): "<p>\(text.html(quotedIn: language))</p>\n"
        case .list(let items): "<ul>\n\(Self.items(items, language))</ul>\n"
        case .short(let items):
            "<ul\(items.isMuch ? " class=\"tett\"" as HTML : .empty)>\n\(Self.items(items, language))</ul>\n"
        case .numbered(let items): "<ol>\n\(Self.items(items, language))</ol>\n"
        case .table(let columns, let head, let rows):
            """
            <table class="\(rows.isForm ? "" : "stables ")om-\(columns.rawValue)">
            <thead><tr>\(head.map { "<th scope=\"col\">\(HTML(escaping: $0))</th>" as HTML }.joined())</tr></thead>
            <tbody>
            \(rows.map { Self.row($0, head, language) }.joined())</tbody>
            </table>

            """
        }
    }

    private static func items(_ items: [Words], _ language: Language?) -> HTML {
        items.map { "<li>\($0.html(quotedIn: language))</li>\n" as HTML }.joined()
    }

    /// Each cell carries the name of its column, for where the cells stand below each other.
    private static func row(_ cells: [Words], _ head: [String], _ language: Language?) -> HTML {
        let about: HTML = cells.first.map { "<th scope=\"row\">\($0.html(quotedIn: language))</th>" } ?? .empty
        let rest = zip(head, cells).dropFirst().map { name, cell -> HTML in
            "<td data-ledetekst=\"\(HTML(escaping: name))\">\(cell.html(quotedIn: language))</td>"
        }
        return "<tr>\(about)\(rest.joined())</tr>\n"
    }

    fileprivate var plain: String {
        switch self {
        case .paragraph(let text): text.plain
        case .list(let items), .short(let items): items.map { "- \($0.plain)" }.joined(separator: "\n")
        case .numbered(let items): items.enumerated().map { "\($0.offset + 1). \($0.element.plain)" }.joined(separator: "\n")
        case .table(_, let head, let rows): rows.map { Self.plain($0, head) }.joined(separator: "\n\n")
        }
    }

    /// «T3» and below it «Tiltak: …», with lines to write on for what is asked.
    private static func plain(_ cells: [Words], _ head: [String]) -> String {
        let rest = zip(head, cells).dropFirst().map { name, cell in "  \(name): \(cell.isEmpty ? "________" : cell.plain)" }
        return ([cells.first?.plain ?? ""] + rest).joined(separator: "\n")
    }
}
