import Markup
import Templating

/// A meeting on paper: who, when and where, and its items one by one. Minutes, calls and proposed agendas look alike.
struct MinutesView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let purpose: String
    let facts: [FactView]
    /// The agenda in short, for a call.
    let agenda: [AgendaRowView]
    let items: [MinutesItemView]
    let links: [LinkView]
    /// Mail text, calendar, the meeting before: on screen only.
    let tools: [LinkView]
    /// Who greets in the end.
    let sender: [LineView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .text("formaal", \.purpose),
        .flag("har_formaal") { !$0.purpose.isEmpty },
        .list("fakta", \.facts), .list("dagsorden", \.agenda), .flag("har_dagsorden") { !$0.agenda.isEmpty },
        .list("saker", \.items),
        .list("lenker", \.links), .flag("har_lenker") { !$0.links.isEmpty }, .list("verktoy", \.tools),
        .flag("har_verktoy") { !$0.tools.isEmpty }, .list("avsender", \.sender), .flag("har_avsender") { !$0.sender.isEmpty },
    ]
}

/// A line of an agenda.
struct AgendaRowView: TemplateView {
    let clock: String
    let text: String
    let isBreak: Bool

    static let fields: FieldTable<Self> = [.text("klokka", \.clock), .text("hva", \.text), .flag("pause", \.isBreak)]
}

struct MinutesItemView: TemplateView {
    let id: String
    /// The day it belongs to, of a meeting of several: two days may both have a «Dagsorden».
    var day: String?
    let number: String
    let title: String
    /// Kind, clock and presenter: «Informasjonssak · 10.00–10.20 · ved Pål Påfunn».
    let about: String
    let isDay: Bool
    let body: HTML

    static let fields: FieldTable<Self> = [
        .text("id", \.id), .text("navn") { [$0.day, $0.id].compactMap { $0 }.joined(separator: " ") },
        .text("nummer", \.number), .flag("har_nummer") { !$0.number.isEmpty }, .text("tittel", \.title),
        .text("om", \.about), .flag("har_om") { !$0.about.isEmpty }, .flag("dag", \.isDay), .html("innhold", \.body),
    ]
}

/// A line of text.
struct LineView: TemplateView {
    let text: String

    static let fields: FieldTable<Self> = [.text("linje", \.text)]
}
