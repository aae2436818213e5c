import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// What is new on the poster, in strips.
struct PosterStripsView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let about: String
    let steps: [FactView]
    let strips: [PosterStripView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .text("om", \.about), .list("steg", \.steps),
        .list("strimler", \.strips), .flag("har_strimler") { !$0.strips.isEmpty },
    ]
}

/// One strip, and where it goes.
struct PosterStripView: TemplateView {
    let place: String
    let picture: HTML

    static let fields: FieldTable<Self> = [.text("hvor", \.place), .html("bilde", \.picture)]
}
