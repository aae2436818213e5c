import Diagnostics
import Markup
import Templating

/// A document of running text: most of a pack.
struct DocumentView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let facts: [FactView]
    let body: HTML
    /// The same as plain text, for letters.
    let textFile: LinkView?
    /// A form to fill in by hand.
    let isForm: Bool

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .list("fakta", \.facts),
        .flag("har_fakta") { !$0.facts.isEmpty }, .html("brod", \.body), .view("tekstfil", \.textFile),
        .flag("skjema", \.isForm),
    ]
}
