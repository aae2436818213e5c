import Markup
import Templating

/// One group's report, as it stands in the booklet and on its own page.
struct GroupReportView: TemplateView {
    let anchor: String
    let code: String
    let title: String
    let tag: String
    /// Its own page.
    let page: LinkView
    let facts: [GroupFactView]
    let participants: [ParticipantView]
    let body: HTML
    let contact: [FactView]
    /// In the language of the report.
    let phrases: Phrases

    static let fields: FieldTable<Self> = [
        .text("anker", \.anchor), .text("kode", \.code), .text("tittel", \.title), .text("sprak", \.tag), .view("egen", \.page),
        .list("fakta", \.facts), .list("deltakere", \.participants), .flag("har_deltakere") { !$0.participants.isEmpty },
        .html("brod", \.body), .list("kontakt", \.contact), .flag("har_kontakt") { !$0.contact.isEmpty }, .view("tekst", \.phrases),
    ]
}

/// The page of one group.
struct GroupPageView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let group: GroupReportView
    let disclaimer: String
    let disclaimerTag: String?
    /// Where the same report stands in the booklet.
    let booklet: LinkView
    /// The groups before and after it.
    let neighbours: [FileLinkView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .view("gruppe", \.group), .text("forbehold", \.disclaimer),
        .text("forbeholdKode", \.disclaimerTag),
        .view("heftet", \.booklet), .list("naboer", \.neighbours), .flag("har_naboer") { !$0.neighbours.isEmpty },
    ]
}

/// A fact of a group, with links to those it is about.
struct GroupFactView: TemplateView {
    let name: String
    let value: String
    /// The language of the value, when it is not that of the report: the themes are the workshop's.
    let tag: String?
    let links: [LinkView]

    init(_ name: String, _ value: String = "", tag: String? = nil, links: [LinkView] = []) {
        self.name = name
        self.value = value
        self.tag = tag
        self.links = links
    }

    static let fields: FieldTable<Self> = [
        .text("navn", \.name), .text("verdi", \.value), .text("kode", \.tag), .list("lenker", \.links),
        .flag("har_lenker") { !$0.links.isEmpty },
    ]
}

struct ParticipantView: TemplateView {
    let name: String
    /// «, styrer, Askeladden og hjelperne barnehage».
    let about: String
    /// «fasilitator, dag 1».
    let mark: String

    static let fields: FieldTable<Self> = [
        .text("navn", \.name), .text("om", \.about), .text("merke", \.mark), .flag("har_merke") { !$0.mark.isEmpty },
    ]
}
