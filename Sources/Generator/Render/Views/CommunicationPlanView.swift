import Markup
import Templating

/// Who is told what, how, by whom and when; and who is asked, trained and decides.
struct CommunicationPlanView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let about: String
    let plan: HTML
    let lists: [StakeholderListView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .text("om", \.about), .html("planen", \.plan), .list("lister", \.lists),
    ]
}

/// The stakeholders with one action.
struct StakeholderListView: TemplateView {
    let id: String
    let title: String
    let people: [FactView]

    static let fields: FieldTable<Self> = [.text("id", \.id), .text("tittel", \.title), .list("folk", \.people)]
}
