import Diagnostics
import Markup
import Templating

/// The front page of a bundle: what is in the pile, how many of each, and how to print it.
struct CoverView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let facts: [FactView]
    let documents: [CoverRowView]
    let pages: Int
    /// «9 + 2 per person» while it is not known how many will come.
    let sheets: String
    let hasCards: Bool
    let onScreen: [LinkView]
    let letters: [LinkView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .list("fakta", \.facts), .list("dokumenter", \.documents),
        .text("sumSider") { String($0.pages) }, .text("sumArk", \.sheets), .flag("har_kort", \.hasCards), .list("skjerm", \.onScreen),
        .flag("har_skjerm") { !$0.onScreen.isEmpty }, .list("brev", \.letters), .flag("har_brev") { !$0.letters.isEmpty },
    ]
}

struct CoverRowView: TemplateView {
    let number: Int
    let title: String
    /// Where in the bundle it begins.
    let firstPage: Int
    let pages: Int
    let sheets: Int
    let copies: String
    let totalSheets: String
    let who: String

    static let fields: FieldTable<Self> = [
        .text("nummer") { String($0.number) }, .text("tittel", \.title), .text("forste") { String($0.firstPage) },
        .text("sider") { String($0.pages) }, .text("ark") { String($0.sheets) }, .text("eksemplarer", \.copies),
        .text("arkIAlt", \.totalSheets), .text("hvem", \.who),
    ]
}
