import HelseIArbeid
import Markup
import Templating

/// The card for the desk.
struct DeskCardView: TemplateView {
    let language: Language
    let title: String
    let style: String
    let icon: String
    let phrases: Phrases
    let front: LinkView
    let sides: [DeskCardSideView]
    let editions: HTML

    static let fields: FieldTable<Self> = [
        .text("sprak", \.language.tag), .text("tittel", \.title), .text("stil", \.style), .text("ikon", \.icon),
        .view("tekst", \.phrases), .view("forside", \.front), .list("sider", \.sides), .html("utgaver", \.editions),
    ]
}

/// One side of it, in one norm.
struct DeskCardSideView: TemplateView {
    let language: Language
    let heading: String
    let draftNote: String?
    let draft: String
    let belongs: HTML
    let whereTitle: String
    let receptions: HTML
    let markTitle: String
    let waits: HTML
    let pointsTitle: String
    let points: String
    let ringTitle: String
    /// `nil` where there is nobody to ring.
    let ring: HTML?
    let address: String?

    static let fields: FieldTable<Self> = [
        .text("sprak", \.language.tag), .text("overskrift", \.heading), .text("utkast", \.draftNote), .text("utkastmerke", \.draft), .html("hvem", \.belongs), .text("hvor", \.whereTitle),
        .html("mottak", \.receptions), .text("merke", \.markTitle), .html("ventetider", \.waits), .text("punkttittel", \.pointsTitle),
        .text("punkter", \.points), .text("ringtittel", \.ringTitle), .html("ring", \.ring), .text("adresse", \.address),
    ]
}
