import Markup
import Templating

/// Tables with headings: tasks, cases, resolutions, figures over all meetings.
struct RegisterView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let intro: String
    let links: [LinkView]
    let sections: [RegisterSectionView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .text("om", \.intro), .flag("har_om") { !$0.intro.isEmpty },
        .list("lenker", \.links), .flag("har_lenker") { !$0.links.isEmpty }, .list("deler", \.sections),
    ]
}

struct RegisterSectionView: TemplateView {
    let id: String
    let title: String
    var note = ""
    /// What comes before the table: a figure.
    var figure: HTML = .empty
    var columns: [String] = []
    var rows: [RegisterRowView] = []
    /// Said when there are no rows.
    var nothing = ""
    /// Begins a sheet of its own on paper: the list of one person.
    var isSheet = false

    static let fields: FieldTable<Self> = [
        .text("id", \.id), .text("tittel", \.title), .text("merknad", \.note), .flag("har_merknad") { !$0.note.isEmpty },
        .html("figur", \.figure), .list("kolonner") { $0.columns.map { LineView(text: $0) } }, .list("rader", \.rows),
        .flag("har_rader") { !$0.rows.isEmpty }, .text("ingenting", \.nothing),
        .flag("har_ingenting") { $0.rows.isEmpty && !$0.nothing.isEmpty },
        .flag("ark", \.isSheet),
    ]
}

struct RegisterRowView: TemplateView {
    var id = ""
    let head: HTML
    let cells: [RegisterCellView]
    var isLate = false

    static let fields: FieldTable<Self> = [
        .text("id", \.id), .flag("har_id") { !$0.id.isEmpty }, .html("hode", \.head), .list("celler", \.cells),
        .flag("haster", \.isLate),
    ]
}

struct RegisterCellView: TemplateView {
    let label: String
    let content: HTML

    static let fields: FieldTable<Self> = [.text("ledetekst", \.label), .html("innhold", \.content)]

    /// Cells under their columns, the first of which is the head of the row.
    static func under(_ columns: [String], _ contents: [HTML]) -> [RegisterCellView] {
        zip(columns.dropFirst(), contents).map { RegisterCellView(label: $0, content: $1) }
    }
}
