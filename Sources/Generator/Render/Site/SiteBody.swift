import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// The text of a page put together: Markdown, boxes, and facts in their places.
struct SiteBody {
    private let page: SiteContext
    private let reader: SiteReader
    private(set) var html = HTML.empty
    private var anchors = frameAnchors
    private var open: [HTML] = []
    /// Boxes that decide stand side by side where there is room.
    private var isAmongChoices = false

    static func of(_ text: SiteText, for reader: SiteReader, _ page: SiteContext) -> SiteBody {
        var body = SiteBody(page: page, reader: reader)
        for piece in text.pieces { body.add(piece) }
        body.endChoices()
        return body
    }

    private init(page: SiteContext, reader: SiteReader) {
        self.page = page
        self.reader = reader
    }

    private mutating func add(_ piece: SiteText.Piece) {
        switch piece {
        case .text(let fragment):
            endChoices()
            html += fragment.html(&anchors)
        case .part(let part):
            endChoices()
            html += SiteParts.html(part, for: reader, page, &anchors)
        case .open(.urgent):
            endChoices()
            html += "<div class=\"haster\" role=\"note\">\n"
            open.append("</div>\n")
        case .open(let box):
            if !isAmongChoices { html += "<div class=\"valgene\">\n" }
            isAmongChoices = true
            html += "<section class=\"valg valg-\(box.rawValue.slugged)\">\n"
            open.append("</section>\n")
        case .close: html += open.popLast() ?? .empty
        }
    }

    /// What is in a box does not end the row of them.
    private mutating func endChoices() {
        guard isAmongChoices, open.isEmpty else { return }
        isAmongChoices = false
        html += "</div>\n"
    }

    /// Every place on a page that a link may lead to.
    static func anchors(of recipe: SiteRecipe, _ material: SiteMaterial) -> [String] {
        let (text, language, hasSources): (SiteText, Language, Bool)
        switch recipe {
        case .page(let page): (text, language, hasSources) = (page.text, page.language, !page.head.sources.isEmpty)
        case .news(let item): (text, language, hasSources) = (item.text, item.language, false)
        default: return [main]
        }
        var anchors = frameAnchors
        // A part is told in the county's own norm on a page in another language.
        let norm = material.norms.contains(language) ? language : material.region.language
        return [main] + (hasSources ? [sources] : []) + text.pieces.flatMap { piece -> [String] in
            switch piece {
            case .text(let fragment): fragment.headings.map { anchors.unique($0.slug) }
            case .part(let part): SiteParts.headings(part, material, norm).map { anchors.unique($0.slugged) }
            case .open, .close: []
            }
        }
    }

    private static let (main, sources) = ("innhold", "kilder")

    /// The frame's own are taken.
    private static var frameAnchors: Anchors {
        var anchors = Anchors()
        for id in [main, sources] { _ = anchors.unique(id) }
        return anchors
    }
}
