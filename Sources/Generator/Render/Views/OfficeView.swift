import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The office's page answers three questions: what is late, what is next, where is each company.
struct OfficeView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let date: String
    let late: [LateView]
    let next: [NextView]
    let companies: [CompanyRowView]
    let pages: [LinkView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .text("dato", \.date), .list("sent", \.late),
        .flag("har_sent") { !$0.late.isEmpty }, .list("neste", \.next), .flag("har_neste") { !$0.next.isEmpty },
        .list("bedrifter", \.companies), .flag("har_bedrifter") { !$0.companies.isEmpty }, .list("sider", \.pages),
        .flag("har_sider") { !$0.pages.isEmpty },
    ]
}

struct LateView: TemplateView {
    let company: String
    let address: String
    let text: String
    let isPressing: Bool

    static let fields: FieldTable<Self> = [
        .text("bedrift", \.company), .text("adresse", \.address), .text("hva", \.text), .flag("haster", \.isPressing),
    ]
}

struct NextView: TemplateView {
    let date: String
    let company: String
    let address: String
    let what: String
    let place: String

    static let fields: FieldTable<Self> = [
        .text("dato", \.date), .text("bedrift", \.company), .text("adresse", \.address), .text("hva", \.what),
        .text("sted", \.place),
    ]
}

struct CompanyRowView: TemplateView {
    let name: String
    let address: String
    let industry: String
    let area: String
    let employees: Int
    let stage: String
    let next: String
    let road: HTML

    static let fields: FieldTable<Self> = [
        .text("navn", \.name), .text("adresse", \.address), .text("bransje", \.industry), .text("omrade", \.area),
        .text("ansatte") { String($0.employees) }, .text("stadium", \.stage), .text("neste", \.next),
        .html("tidslinje", \.road),
    ]
}

/// A plain page.
struct PageView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let body: HTML
    let changed: String

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .html("brod", \.body), .text("endret", \.changed),
    ]
}
