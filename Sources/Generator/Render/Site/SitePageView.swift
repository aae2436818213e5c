import HelseIArbeid
import Markup
import Templating

/// A page of the public site: what search engines are told, the frame, and the text.
struct SitePageView: TemplateView {
    let head: SiteHeadView
    let phrases: Phrases
    let heading: String
    let overline: String
    let menu: [SiteLinkView]
    let languages: [SiteLanguageView]
    let crumbs: [LinkView]
    let draftNote: String?
    let staleNote: HTML?
    let body: HTML
    let sources: [LineView]
    /// When it was published and last checked.
    let dates: HTML?
    let foot: [LinkView]
    let names: SiteNamesView

    static let fields: FieldTable<Self> = [
        .view("hode", \.head), .view("tekst", \.phrases), .text("overskrift", \.heading), .text("overlinje", \.overline),
        .flag("har_overlinje") { !$0.overline.isEmpty }, .list("meny", \.menu), .list("sprakene", \.languages),
        .flag("har_sprak") { $0.languages.count > 1 }, .list("smuler", \.crumbs), .flag("har_smuler") { !$0.crumbs.isEmpty },
        .text("utkast", \.draftNote), .html("foreldet", \.staleNote), .html("brod", \.body), .list("kildene", \.sources),
        .flag("har_kilder") { !$0.sources.isEmpty }, .html("datoer", \.dates), .list("bunnlenker", \.foot), .view("navn", \.names),
    ]
}

/// What stands in `<head>`.
struct SiteHeadView: TemplateView {
    let language: Language
    let title: String
    let summary: String
    let style: String
    let icon: String
    /// The page's own address on the web; `nil` while the site has none.
    let canonical: String?
    let alternates: [SiteLanguageView]
    let isFound: Bool
    let kind: String
    let locale: String
    let feed: LinkView?
    /// Of the only page that has any.
    let scripts: [LineView]
    let published: String?
    let changed: String?

    static let fields: FieldTable<Self> = [
        .text("sprak", \.language.tag), .text("tittel", \.title), .text("beskrivelse", \.summary),
        .text("stil", \.style), .text("ikon", \.icon), .text("kanonisk", \.canonical), .list("andre", \.alternates),
        .flag("finnes", \.isFound), .text("slag", \.kind), .text("lokale", \.locale), .view("strom", \.feed), .list("skript", \.scripts), .flag("har_skript") { !$0.scripts.isEmpty },
        .text("publisert", \.published), .text("endret", \.changed),
    ]
}

/// The fixed names around a page.
struct SiteNamesView: TemplateView {
    let site: String
    let about: String
    let front: String
    let menu: String
    let languages: String
    let foot: String
    let sources: String
    let source: String
    /// Of the menu and the foot, where it is not that of the page.
    let otherLanguage: String?

    static let fields: FieldTable<Self> = [
        .text("nettsted", \.site), .text("om", \.about), .text("forside", \.front), .text("meny", \.menu), .text("sprak", \.languages),
        .text("bunn", \.foot), .text("kilder", \.sources), .text("avsender", \.source),
        .text("annetsprak", \.otherLanguage),
    ]
}

/// A link in the menu, which may be the page one is on.
struct SiteLinkView: TemplateView {
    let name: String
    let address: String
    let isHere: Bool

    static let fields: FieldTable<Self> = [.text("navn", \.name), .text("adresse", \.address), .flag("her", \.isHere)]
}

/// The same page in a language.
struct SiteLanguageView: TemplateView {
    let name: String
    let tag: String
    let address: String
    let isHere: Bool

    static let fields: FieldTable<Self> = [
        .text("navn", \.name), .text("kode", \.tag), .text("adresse", \.address), .flag("her", \.isHere),
    ]
}
