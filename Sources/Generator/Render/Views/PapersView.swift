import Markup
import Templating

/// The list of projects and replies to consultations.
struct PapersView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let projects: [PaperRowView]
    let consultations: [PaperRowView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .list("prosjekter", \.projects),
        .flag("har_prosjekter") { !$0.projects.isEmpty }, .list("horinger", \.consultations),
        .flag("har_horinger") { !$0.consultations.isEmpty },
    ]
}

struct PaperRowView: TemplateView {
    let link: LinkView
    let about: String
    let state: String
    let when: String
    /// The next milestone, or nothing.
    let next: String
    let companions: [LinkView]

    static let fields: FieldTable<Self> = [
        .view("lenke", \.link), .text("om", \.about), .text("status", \.state), .text("naar", \.when), .text("neste", \.next),
        .list("vedlegg", \.companions),
    ]
}
