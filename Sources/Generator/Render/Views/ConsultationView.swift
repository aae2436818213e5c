import Markup
import Templating

/// A reply to a consultation: what it is about, each point, the unclear wording collected, the links for paper.
struct ConsultationView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let document: LinkView
    let hasAddress: Bool
    /// The address of the document with the letters people write.
    let readableAddress: String
    let facts: [FactView]
    let sendersTitle: String
    let senders: [String]
    /// Said when it was sent too late.
    let late: String?
    let intro: HTML?
    let points: [ConsultationPointView]
    let unclear: HTML?
    let links: [ConsultationLinkView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .view("dokument", \.document), .flag("har_adresse", \.hasAddress),
        .text("lesbar", \.readableAddress),
        .list("fakta", \.facts), .text("avsenderTittel", \.sendersTitle), .list("avsendere") { $0.senders.map(TextView.init) },
        .text("sen", \.late), .html("innledning", \.intro), .list("punkter", \.points), .html("uklart", \.unclear),
        .list("lenker", \.links), .flag("har_lenker") { !$0.links.isEmpty },
    ]
}

struct ConsultationPointView: TemplateView {
    let id: String
    let number: String
    let title: String
    let body: HTML

    static let fields: FieldTable<Self> = [
        .text("id", \.id), .text("nummer", \.number), .flag("har_nummer") { !$0.number.isEmpty }, .text("tittel", \.title),
        .html("brod", \.body),
    ]
}

/// An address, with where in the reply it stands.
struct ConsultationLinkView: TemplateView {
    let address: String
    /// With the letters people write.
    let readable: String
    let place: String

    static let fields: FieldTable<Self> = [.text("adresse", \.address), .text("lesbar", \.readable), .text("sted", \.place)]
}

/// A line of text in a list.
struct TextView: TemplateView {
    let text: String

    static let fields: FieldTable<Self> = [.text("verdi", \.text)]
}
