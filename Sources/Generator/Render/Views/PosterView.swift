import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The poster as a figure, and below it the same in words.
struct PosterView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let figure: HTML
    let position: String
    let stations: [PosterStationView]
    let goals: [FactView]
    let statements: [FactView]
    let measures: [FactView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .html("figur", \.figure), .text("her", \.position),
        .list("moter", \.stations), .list("maal", \.goals), .flag("har_maal") { !$0.goals.isEmpty },
        .list("utsagn", \.statements), .flag("har_utsagn") { !$0.statements.isEmpty }, .list("tiltak", \.measures),
        .flag("har_tiltak") { !$0.measures.isEmpty },
    ]
}

/// A station, and the road from it to the next.
struct PosterStationView: TemplateView {
    let number: Int
    let name: String
    let when: String
    /// What happens until the next one.
    let between: String
    let isHeld: Bool

    static let fields: FieldTable<Self> = [
        .text("nummer") { String($0.number) }, .text("navn", \.name), .text("naar", \.when), .text("fram", \.between),
        .flag("holdt", \.isHeld),
    ]
}
