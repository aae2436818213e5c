import Markup
import Templating

/// A question that several groups worked on: what somebody put together, and the groups beside each other (C170).
struct SharedQuestionView: TemplateView {
    let anchor: String
    let code: String
    let title: String
    /// The language of the title.
    let tag: String
    /// «Liv Luftslott har sammenfattet gruppene 4E-1 og 4E-2.»
    let synthesiser: String
    let synthesis: WorkshopTextView?
    let tables: [SideBySideView]

    static let fields: FieldTable<Self> = [
        .text("anker", \.anchor), .text("kode", \.code), .text("tittel", \.title), .text("sprak", \.tag),
        .text("hvem", \.synthesiser), .view("sammenfatning", \.synthesis), .list("tabeller", \.tables),
    ]
}

/// Two or three groups beside each other, a row for each thing they were asked; on a phone under each other.
struct SideBySideView: TemplateView {
    let columns: [LinkView]
    let rows: [SideBySideRowView]

    static let fields: FieldTable<Self> = [.list("kolonner", \.columns), .list("rader", \.rows)]
}

struct SideBySideRowView: TemplateView {
    let name: String
    /// How many columns there are.
    let width: Int
    let cells: [SideBySideCellView]

    static let fields: FieldTable<Self> = [
        .text("felt", \.name), .text("bredde") { String($0.width) }, .list("celler", \.cells),
    ]
}

struct SideBySideCellView: TemplateView {
    /// «Gruppe 4E-1».
    let group: String
    let tag: String
    let body: HTML
    /// The group did not answer.
    let isOpen: Bool

    static let fields: FieldTable<Self> = [
        .text("gruppe", \.group), .text("sprak", \.tag), .html("brod", \.body), .flag("ubesvart", \.isOpen),
    ]
}
