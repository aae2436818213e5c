import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// A plain page of the office.
enum PlainPage {
    static func render(_ content: Page, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.page(content.slug), in: content.head.language)
        let view = PageView(
            frame: page.frame(
                template: "side", heading: content.head.title, crumbs: [page.link(page.officeName, Places.office)],
                hasEditions: true),
            phrases: page.phrases, body: content.body, changed: content.head.changed.written(in: page.language))
        return library.theme.templates.page.render(view)
    }
}
