import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// The poster on several sheets: how they are put together, and then the sheets.
struct PosterTilesView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let about: String
    /// A drawing of how the sheets lie.
    let key: HTML
    let steps: [FactView]
    let sheets: [PosterSheetView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .text("om", \.about), .html("nokkel", \.key),
        .list("steg", \.steps), .list("ark", \.sheets),
    ]
}

/// One sheet: its picture, and what stands outside of that.
struct PosterSheetView: TemplateView {
    /// «Ark 2 av 4: oppe til høyre».
    let name: String
    let company: String
    /// Which of its edges are cut.
    let cut: String
    let key: HTML
    let picture: HTML

    static let fields: FieldTable<Self> = [
        .text("navn", \.name), .text("bedrift", \.company), .text("klipp", \.cut), .html("nokkel", \.key),
        .html("bilde", \.picture),
    ]
}
