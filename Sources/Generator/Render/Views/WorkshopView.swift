import HelseIArbeid
import Markup
import Templating

/// The booklet of a workshop.
struct WorkshopView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let facts: [FactView]
    let about: String?
    let disclaimer: String
    let contents: [ContentsView]
    let debrief: WorkshopTextView?
    let questions: [SharedQuestionView]
    let groups: [GroupReportView]
    let recipients: [RecipientView]
    let contacts: [ContactRowView]
    let themes: [RegisterEntryView]
    let people: [RegisterEntryView]
    let organisations: [RegisterEntryView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .list("fakta", \.facts), .text("om", \.about),
        .text("forbehold", \.disclaimer), .list("innholdet", \.contents), .view("oppsummering", \.debrief),
        .list("sporsmal", \.questions), .flag("har_sporsmal") { !$0.questions.isEmpty }, .list("grupper", \.groups),
        .flag("har_grupper") { !$0.groups.isEmpty }, .list("mottakere", \.recipients),
        .flag("har_mottakere") { !$0.recipients.isEmpty }, .list("kontakter", \.contacts),
        .flag("har_kontakter") { !$0.contacts.isEmpty }, .list("temaer", \.themes), .flag("har_temaer") { !$0.themes.isEmpty },
        .list("personer", \.people), .flag("har_personer") { !$0.people.isEmpty }, .list("organisasjoner", \.organisations),
        .flag("har_organisasjoner") { !$0.organisations.isEmpty },
    ]
}

/// A chapter of the booklet in its list of contents, with what stands in it.
struct ContentsView: TemplateView {
    let name: String
    let address: String
    let entries: [ContentsEntryView]

    static let fields: FieldTable<Self> = [
        .text("navn", \.name), .text("adresse", \.address), .list("under", \.entries), .flag("har_under") { !$0.entries.isEmpty },
    ]
}

struct ContentsEntryView: TemplateView {
    let code: String
    let name: String
    let address: String
    /// The language of the name.
    let tag: String

    static let fields: FieldTable<Self> = [
        .text("kode", \.code), .text("navn", \.name), .text("adresse", \.address), .text("sprak", \.tag),
    ]
}

/// A text that is no report.
struct WorkshopTextView: TemplateView {
    let title: String
    let tag: String
    let body: HTML

    static let fields: FieldTable<Self> = [.text("tittel", \.title), .text("sprak", \.tag), .html("brod", \.body)]
}

/// Who is recommended what, by which groups.
struct RecipientView: TemplateView {
    let name: String
    /// The language of the name.
    let tag: String
    let recommendations: [RecommendationView]

    static let fields: FieldTable<Self> = [
        .text("navn", \.name), .text("sprak", \.tag), .list("anbefalinger", \.recommendations),
    ]
}

struct RecommendationView: TemplateView {
    let text: String
    let tag: String
    let group: LinkView

    static let fields: FieldTable<Self> = [.text("hva", \.text), .text("sprak", \.tag), .view("gruppe", \.group)]
}

/// When a group meets next, in the table of all of them.
struct ContactRowView: TemplateView {
    let group: LinkView
    let when: String
    let backup: String
    let place: String
    let responsible: String

    static let fields: FieldTable<Self> = [
        .view("gruppe", \.group), .text("naar", \.when), .text("reserve", \.backup), .text("sted", \.place),
        .text("ansvarlig", \.responsible),
    ]
}

/// A name in one of the registers at the back, and where it is found.
struct RegisterEntryView: TemplateView {
    let name: String
    let about: String
    let groups: [LinkView]

    static let fields: FieldTable<Self> = [
        .text("navn", \.name), .text("om", \.about), .flag("har_om") { !$0.about.isEmpty }, .list("grupper", \.groups),
    ]
}
