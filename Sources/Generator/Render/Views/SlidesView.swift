import Diagnostics
import Markup
import Templating

/// The slides, one below the other on screen and one a page in print.
struct SlidesView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let body: HTML
    let count: Int

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .html("brod", \.body), .text("antall") { String($0.count) },
    ]
}
