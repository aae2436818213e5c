import Markup
import Templating

/// A project paper: its head to decide by, its contents, its text, its sources.
struct ProjectView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let subtitle: String?
    let head: [HeadFieldView]
    let decisions: [DecisionView]
    let versions: HTML?
    let deliveries: HTML?
    let contents: [ContentsRowView]
    /// Of tables and figures.
    let captions: [ContentsRowView]
    let body: HTML
    let notes: [NoteView]
    /// The plan for communication, and the short documents beside the paper.
    let companions: [LinkView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .text("undertittel", \.subtitle), .list("hode", \.head),
        .list("beslutninger", \.decisions), .html("versjoner", \.versions), .html("distribusjon", \.deliveries),
        .list("innholdet", \.contents), .flag("har_innhold") { !$0.contents.isEmpty }, .list("tabellene", \.captions),
        .flag("har_tabeller") { !$0.captions.isEmpty }, .html("brod", \.body), .list("noter", \.notes),
        .flag("har_noter") { !$0.notes.isEmpty }, .list("vedlegg", \.companions), .flag("har_vedlegg") { !$0.companions.isEmpty },
    ]
}

/// A field of the head; without a value it is a line to fill in.
struct HeadFieldView: TemplateView {
    let name: String
    let value: HTML

    static let fields: FieldTable<Self> = [.text("navn", \.name), .html("verdi", \.value)]
}

/// A choice, and whether it is the one that was made.
struct DecisionView: TemplateView {
    let text: String
    /// What is said beside it when it was chosen.
    let chosen: String?

    static let fields: FieldTable<Self> = [.text("valg", \.text), .text("valgt", \.chosen)]
}

/// A line of the contents, or of the list of tables and figures.
struct ContentsRowView: TemplateView {
    let number: String
    let title: String
    let id: String
    let isSub: Bool

    static let fields: FieldTable<Self> = [
        .text("nummer", \.number), .flag("har_nummer") { !$0.number.isEmpty }, .text("tittel", \.title), .text("id", \.id),
        .flag("under", \.isSub),
    ]
}

/// A source, as it stands in the list at the end.
struct NoteView: TemplateView {
    let id: String
    let text: String
    let link: LinkView?

    static let fields: FieldTable<Self> = [.text("id", \.id), .text("kilde", \.text), .view("lenke", \.link)]
}
