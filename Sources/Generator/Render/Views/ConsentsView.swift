import Markup
import Templating

/// The coordinator's own page: every form with its versions, what changed, and what people must decide.
struct ConsentsView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let packs: [FileLinkView]
    let forms: [ConsentFormRowView]
    let points: [OpenPointView]
    let pointsAbout: String
    /// What everyone can read.
    let register: LinkView

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .view("register", \.register), .list("pakker", \.packs),
        .flag("har_pakker") { !$0.packs.isEmpty },
        .list("skjemaer", \.forms), .list("punkter", \.points), .flag("har_punkter") { !$0.points.isEmpty },
        .text("punkterOm", \.pointsAbout),
    ]
}

/// A file with a title, and what it is.
struct FileLinkView: TemplateView {
    let title: String
    let address: String
    /// The language of the title.
    let tag: String
    let about: String

    static let fields: FieldTable<Self> = [
        .text("tittel", \.title), .text("adresse", \.address), .text("kode", \.tag), .text("om", \.about),
    ]
}

struct ConsentFormRowView: TemplateView {
    let id: String
    let name: String
    let about: String
    let versions: [ConsentVersionView]

    static let fields: FieldTable<Self> = [
        .text("id", \.id), .text("navn", \.name), .text("om", \.about), .list("versjoner", \.versions),
    ]
}

/// One version, and all that is known of it.
struct ConsentVersionView: TemplateView {
    let number: String
    let state: String
    let isCurrent: Bool
    let texts: [ConsentTextView]
    /// Change, reason, function, approval, distribution, decisions.
    let facts: [FactView]

    static let fields: FieldTable<Self> = [
        .text("nummer", \.number), .text("status", \.state), .flag("gjelder", \.isCurrent), .list("tekster", \.texts),
        .list("fakta", \.facts),
    ]
}

struct ConsentTextView: TemplateView {
    /// Where the register leads to: «nav-samtykke-2-nb».
    let anchor: String
    let language: String
    /// The form, its slip, its large print, what changed.
    let links: [LinkView]
    /// In groups of eight.
    let fingerprint: String
    let note: String

    static let fields: FieldTable<Self> = [
        .text("anker", \.anchor), .text("sprak", \.language), .list("lenker", \.links),
        .flag("har_lenker") { !$0.links.isEmpty }, .text("fingeravtrykk", \.fingerprint), .text("merknad", \.note), .flag("har_merknad") { !$0.note.isEmpty },
    ]
}

/// What people must decide.
struct OpenPointView: TemplateView {
    let id: String
    let question: String
    let why: String
    let who: String
    let about: String
    let blocks: Bool
    let answer: String

    static let fields: FieldTable<Self> = [
        .text("id", \.id), .text("sporsmal", \.question), .text("hvorfor", \.why), .text("hvem", \.who), .text("gjelder", \.about),
        .flag("stopper", \.blocks), .text("svar", \.answer), .flag("er_svart") { !$0.answer.isEmpty },
    ]
}

/// The public register of versions.
struct ConsentRegisterView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let intro: String
    let otherLanguage: LinkView
    let otherTag: String
    let forms: [ConsentFormRowView]
    let nothing: String
    let check: String

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .text("om", \.intro), .view("annet", \.otherLanguage),
        .text("annetKode", \.otherTag), .list("skjemaer", \.forms), .flag("har_skjemaer") { !$0.forms.isEmpty },
        .text("ingenting", \.nothing), .text("kontroll", \.check),
    ]
}
