import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// The text of a page put together: Markdown, boxes, and facts in their places.
struct SiteBody {
    private let page: SiteContext
    private let reader: SiteReader
    private(set) var html = HTML.empty
    private(set) var anchors = Anchors()
    private var open: [HTML] = []

    static func of(_ text: SiteText, for reader: SiteReader, _ page: SiteContext) -> SiteBody {
        var body = SiteBody(page: page, reader: reader)
        for piece in text.pieces { body.add(piece) }
        return body
    }

    private init(page: SiteContext, reader: SiteReader) {
        self.page = page
        self.reader = reader
        // The frame's own.
        for id in ["innhold", "kilder"] { _ = anchors.unique(id) }
    }

    private mutating func add(_ piece: SiteText.Piece) {
        switch piece {
        case .text(let fragment): html += fragment.html(&anchors)
        case .part(let part): html += SiteParts.html(part, for: reader, page, &anchors)
        case .open(let box):
            let isUrgent = box == .urgent
            html += isUrgent ? "<div class=\"haster\" role=\"note\">\n" : "<section class=\"valg valg-\(box.rawValue.slugged)\">\n"
            open.append(isUrgent ? "</div>\n" : "</section>\n")
        case .close: html += open.popLast() ?? .empty
        }
    }

    /// Every place on a page that a link may lead to.
    static func anchors(of recipe: SiteRecipe, _ material: SiteMaterial) -> [String] {
        var anchors = Anchors()
        for id in ["innhold", "kilder"] { _ = anchors.unique(id) }
        let text: SiteText
        switch recipe {
        case .page(let page): text = page.text
        case .news(let item): text = item.text
        default: return ["innhold"]
        }
        var found = ["innhold"]
        for piece in text.pieces {
            switch piece {
            case .text(let fragment): found += fragment.headings.map { anchors.unique($0.slug) }
            case .part(let part): found += SiteParts.headings(part, material, recipe.language ?? .bokmål).map { anchors.unique($0.slugged) }
            case .open, .close: break
            }
        }
        return found
    }
}
