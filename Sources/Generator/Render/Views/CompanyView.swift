import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// A company's own page: where it is, its six meetings with their packs, deadlines, calendar.
struct CompanyView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let facts: [FactView]
    let alerts: [AlertView]
    let road: HTML
    let meetings: [CompanyMeetingView]
    let deadlines: [DeadlineView]
    /// Statements, plan, goals, attendance: as far as they are known.
    let process: [SectionView]
    let journey: LinkView
    let journeyFiles: [FileView]
    let posterAddress: String
    let posterFiles: [FileView]
    let posterForms: [PosterFormView]
    let calendarAddress: String
    let isOnlyBokmål: Bool
    /// The cases it is talked of in.
    let discussed: [LinkView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .list("fakta", \.facts), .list("varsler", \.alerts),
        .flag("har_varsler") { !$0.alerts.isEmpty }, .html("tidslinje", \.road), .list("moter", \.meetings),
        .list("prosess", \.process), .list("frister", \.deadlines), .flag("har_frister") { !$0.deadlines.isEmpty },
        .view("vei", \.journey), .list("veifiler", \.journeyFiles),
        .text("plakat", \.posterAddress), .list("plakatfiler", \.posterFiles), .list("plakatformer", \.posterForms),
        .text("kalender", \.calendarAddress),
        .flag("bare_bokmal", \.isOnlyBokmål), .list("omtalt", \.discussed), .flag("har_omtalt") { !$0.discussed.isEmpty },
    ]
}

/// Something to look at; pressing when it is already late.
struct AlertView: TemplateView {
    let text: String
    let isPressing: Bool

    static let fields: FieldTable<Self> = [.text("hva", \.text), .flag("haster", \.isPressing)]
}

struct CompanyMeetingView: TemplateView {
    let number: Int
    let name: String
    let when: String
    let stage: String
    let isHeld: Bool
    let isNext: Bool
    /// The pack's cover; `nil` when the meeting has no text.
    let address: String?
    /// «13 dokumenter».
    let documents: String

    static let fields: FieldTable<Self> = [
        .text("nummer") { String($0.number) }, .text("navn", \.name), .text("naar", \.when), .text("stadium", \.stage),
        .flag("holdt", \.isHeld), .flag("naa", \.isNext), .text("adresse", \.address),
        .text("antall", \.documents),
    ]
}

/// A part of a page with a heading.
struct SectionView: TemplateView {
    let id: String
    let heading: String
    let body: HTML

    static let fields: FieldTable<Self> = [.text("id", \.id), .text("tittel", \.heading), .html("innhold", \.body)]
}

struct DeadlineView: TemplateView {
    let name: String
    let date: String
    let about: String
    /// Whether it has come, or how late it is.
    let state: String
    let isLate: Bool

    static let fields: FieldTable<Self> = [
        .text("navn", \.name), .text("dato", \.date), .text("om", \.about), .text("stand", \.state),
        .flag("haster", \.isLate),
    ]
}
