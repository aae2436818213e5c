import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// What every page has around its content: title, where one is, who made it and in which version.
struct FrameView: TemplateView {
    let language: Language
    let title: String
    /// The name of the template, which the checks take one page of each by.
    let template: String
    let styleAddress: String
    let iconAddress: String
    let heading: String
    let overline: String
    let crumbs: [LinkView]
    let isDraft: Bool
    let version: String
    let documentName: String
    let source: String
    /// Room for the links to the other forms of the page.
    let editions: HTML
    /// Anyone may read it, and find it.
    var isPublic = false

    static let fields: FieldTable<Self> = [
        .text("sprak", \.language.tag), .text("tittel", \.title), .text("mal", \.template),
        .text("stil", \.styleAddress), .text("ikon", \.iconAddress), .text("overskrift", \.heading),
        .text("overlinje", \.overline), .flag("har_overlinje") { !$0.overline.isEmpty }, .list("smuler", \.crumbs),
        .flag("har_smuler") { !$0.crumbs.isEmpty }, .text("her", \.heading), .flag("utkast", \.isDraft),
        .text("versjon", \.version), .text("dokument", \.documentName), .text("kilde", \.source),
        .html("utgaver", \.editions), .flag("offentlig", \.isPublic),
    ]
}

/// A link with its text.
struct LinkView: TemplateView {
    let name: String
    let address: String

    static let fields: FieldTable<Self> = [.text("navn", \.name), .text("adresse", \.address), .text("tittel", \.name)]
}

/// A link to a file, in a row that has a title of its own.
struct FileView: TemplateView {
    /// «PDF, 11 sider, 120 kB».
    let name: String
    let address: String

    static let fields: FieldTable<Self> = [.text("navn", \.name), .text("adresse", \.address)]
}

/// A fact and its name: «Sted: Kantina».
struct FactView: TemplateView {
    let name: String
    let value: String

    static let fields: FieldTable<Self> = [.text("navn", \.name), .text("verdi", \.value)]

    /// When, cohort by cohort, and where.
    static func timeAndPlace(of pack: PackContext) -> [FactView] {
        let (language, open) = (pack.language, Wording(language: pack.language).noDate)
        let times = pack.meetings.map { meeting in
            FactView(
                name: meeting.cohort.map { "Tid, pulje \($0.value)" } ?? "Tid", value: meeting.when(in: language) ?? open)
        }
        let place = pack.meetings.places(in: language).map { [FactView(name: "Sted", value: $0)] } ?? []
        return (times.isEmpty ? [FactView(name: "Tid", value: open)] : times) + place
    }
}
