import HelseIArbeid
import Markdown
import Markup
import Templating

/// What the bodies have decided, the newest first (C163).
enum ResolutionsPage {
    static func render(_ library: Library) -> HTML {
        let page = PageContext(library, at: Places.resolutions, in: .bokmål)
        let all = library.bodies.proceedings
        let columns = ["Sak", "Dag", "Slag", "Hva"]
        let sections = all.bodies.map { body in
            let rows = all.resolutions.filter { $0.item.body == body.id }.reversed().map { resolution in
                RegisterRowView(
                    head: """
                        <a href="\(page.address(of: resolution.item))">\(page.name(of: resolution.item, from: body.id).capitalisedFirst)</a> \
                        <span class="under">\(page.said(resolution.title, in: resolution.item))</span>
                        """,
                    cells: RegisterCellView.under(
                        columns,
                        [
                            HTML(escaping: resolution.item.meeting.written(in: .bokmål)),
                            HTML(escaping: MinutesWording(language: .bokmål).outcome(resolution.outcome)),
                            page.said(resolution.text, in: resolution.item),
                        ]))
            }
            return RegisterSectionView(id: body.id, title: body.name, columns: columns, rows: Array(rows), nothing: "Ingen vedtak.")
        }
        return library.theme.templates.register.render(
            RegisterView(
                frame: page.frame(template: "register", heading: "Vedtak", crumbs: MeetingsPage.crumbs(page), hasEditions: true),
                phrases: page.phrases, intro: "", links: [], sections: sections))
    }
}
