import Diagnostics
import Markup
import Testing

@testable import Templating
import TestSupport

/// The views the tests show: a page with one field of every kind.
struct PageView: TemplateView {
    var title = "Oppstart"
    var subtitle: String? = nil
    var body = HTML(trusted: "<p>Hei</p>")
    var aside: HTML? = nil
    var isDraft = false
    var meetings: [MeetingView] = []
    var contact: ContactView? = nil

    static let fields: FieldTable<Self> = [
        .text("tittel", \.title),
        .text("undertittel", \.subtitle),
        .html("innhold", \.body),
        .html("marg", \.aside),
        .flag("utkast", \.isDraft),
        .list("møter", \.meetings),
        .view("kontakt", \.contact),
        .view("tekst") { _ in PhraseView() },
    ]
}

struct MeetingView: TemplateView {
    var name: String
    var title: String? = nil
    var parts: [MeetingView] = []

    static let fields: FieldTable<Self> = [
        .text("navn", \.name),
        .text("undertittel", \.title),
        .list("deler", \.parts),
    ]
}

struct ContactView: TemplateView {
    var name: String

    static let fields: FieldTable<Self> = [.text("navn", \.name), .text("e-post") { "\($0.name)@nav.no" }]
}

/// A view whose names come from an enum.
struct PhraseView: TemplateView {
    enum Phrase: String, CaseIterable {
        case page = "side"
        case of = "av"
    }

    static let fields = FieldTable<Self>(
        Phrase.allCases.map { phrase in .text(phrase.rawValue) { _ in "<\(phrase.rawValue)>" } })
}

/// What a test expects of a diagnostic: the code, and the text it points at.
struct Finding: Equatable, CustomStringConvertible {
    let code: Code
    let text: String?

    init(_ code: Code, _ text: String?) {
        self.code = code
        self.text = text
    }

    var description: String { "\(code.rawValue) «\(text ?? "ingen plass")»" }
}

extension [Diagnostic] {
    var findings: [Finding] { map { Finding($0.code, $0.span?.text) } }
}

func load(_ files: [String: String]) -> Checked<TemplateLibrary> {
    TemplateLibrary.load(
        files.sorted { $0.key < $1.key }.map { name, text in
            (name, SourceFile(path: "Templates/\(name).mustache", text: text))
        })
}

/// Every diagnostic of the template `side`, from loading and from checking against the view.
func check<View: TemplateView>(
    _ text: String, _ others: [String: String] = [:], for view: View.Type = PageView.self
) -> [Diagnostic] {
    load(others.merging(["side": text]) { _, new in new }).then { $0.template("side", for: view) }.diagnostics
}

/// Renders the template `side`, which must have no diagnostics.
func render<View: TemplateView>(
    _ text: String, _ view: View, _ others: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
    let checked = load(others.merging(["side": text]) { _, new in new }).then { $0.template("side", for: View.self) }
    #expect(checked.diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
    return try #require(checked.value, sourceLocation: sourceLocation).renderBothWays(view).text
}

extension Template {
    /// Renders with a stencil, and without one: the bytes must be the same.
    func renderBothWays(_ view: View, sourceLocation: SourceLocation = #_sourceLocation) -> HTML {
        let html = render(view)
        let direct = renderDirectly(view)
        #expect(Array(html.text.utf8) == Array(direct.text.utf8), sourceLocation: sourceLocation)
        return html
    }
}

extension SplitMix64 {
    /// Some of the pieces, one after the other.
    mutating func text(of pieces: [String], length: ClosedRange<Int>) -> String {
        (0..<Int.random(in: length, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}
