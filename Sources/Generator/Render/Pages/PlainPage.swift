import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// A plain page of the office.
enum PlainPage {
    static func render(_ content: Page, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.page(content.slug), in: content.head.language)
        let view = PageView(
            frame: page.frame(
                template: "side", heading: content.head.title, crumbs: [page.link(page.officeName, Places.office)]),
            phrases: page.phrases, body: body(content.body), changed: content.head.changed.written(in: page.language))
        return library.theme.templates.page.render(view)
    }

    private static func body(_ pieces: [Fragment.Piece]) -> HTML {
        var anchors = Anchors()
        var html = HTML.empty
        for piece in pieces {
            switch piece {
            case .markup(let text): html += HTML(trusted: text)
            case .anchor(let slug): html += HTML(trusted: anchors.unique(slug))
            // A page has no company; the check phase has refused placeholders here.
            case .value: break
            }
        }
        return html
    }
}
