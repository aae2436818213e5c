import HelseIArbeid
import Markdown
import Markup
import Templating

/// Every case of every body, where it was forwarded, and where else it is talked of; then companies and forms by where they were
/// discussed.
enum CasesPage {
    static func render(_ library: Library) -> HTML {
        let page = PageContext(library, at: Places.cases, in: .bokmål)
        return library.theme.templates.register.render(view(page))
    }

    private static func view(_ page: PageContext) -> RegisterView {
        let all = page.library.bodies.proceedings
        let bodies = all.bodies.map { body in section(body, page) }
        return RegisterView(
            frame: page.frame(template: "register", heading: "Saker", crumbs: MeetingsPage.crumbs(page), hasEditions: true),
            phrases: page.phrases, intro: "Alle saker, hvor de er meldt videre, og hvor de er omtalt siden.", links: [],
            sections: bodies + [companies(page), forms(page)])
    }

    private static func section(_ body: Body, _ page: PageContext) -> RegisterSectionView {
        let all = page.library.bodies.proceedings
        let columns = ["Sak", "Gjelder", "Meldt videre", "Omtalt siden"]
        let rows = all.meetings.filter { $0.body == body.id }.flatMap { meeting in
            meeting.items.indices.filter { meeting.items[$0].number != nil }.map { index -> RegisterRowView in
                let (id, item) = (meeting.id(of: index), meeting.items[index])
                let sent = all.forwards.filter { $0.source == id }.map { forward -> HTML in
                    let name = all.body(forward.to)?.shortName ?? forward.to
                    let answer = forward.answer.map { ", \(page.link(to: $0))" as HTML } ?? ", ikke besvart"
                    return "\(name)\(answer)"
                }
                let later = all.mentions(of: .item(id)).map { page.link(to: $0, from: body.id) }
                let head: HTML = "<a href=\"\(page.address(of: id))\">\(page.name(of: id, from: body.id).capitalisedFirst)</a>"
                return RegisterRowView(
                    head: head,
                    cells: RegisterCellView.under(
                        columns, [page.said(item.title, in: id), sent.joined(separator: "; "), later.joined(separator: ", ")]))
            }
        }
        return RegisterSectionView(id: body.id, title: body.name, columns: columns, rows: rows, nothing: "Ingen saker.")
    }

    private static func companies(_ page: PageContext) -> RegisterSectionView {
        let columns = ["Bedrift", "Omtalt i"]
        let rows = page.library.companies.compactMap { company -> RegisterRowView? in
            let places = page.library.bodies.proceedings.mentions(of: .company(company.id.slug))
            guard !places.isEmpty else { return nil }
            return RegisterRowView(
                head: "<a href=\"\(page.address(of: Places.company(company.id)))\">\(company.name)</a>",
                cells: RegisterCellView.under(columns, [links(places, page)]))
        }
        return RegisterSectionView(
            id: "bedrifter", title: "Bedrifter", columns: columns, rows: rows, nothing: "Ingen bedrifter er omtalt.")
    }

    private static func forms(_ page: PageContext) -> RegisterSectionView {
        let columns = ["Skjema", "Omtalt i"]
        let all = page.library.bodies.proceedings
        let rows = page.library.consents.forms.flatMap { form -> [RegisterRowView] in
            ([nil] + form.versions.map { $0.number }).compactMap { version -> RegisterRowView? in
                let places = all.mentions(of: .consent(form.id, version: version))
                guard !places.isEmpty else { return nil }
                let name = form.profile.name + (version.map { ", versjon \($0)" } ?? "")
                return RegisterRowView(
                    head: "<a href=\"\(page.address(of: Places.consents))#\(form.id)\">\(name)</a>",
                    cells: RegisterCellView.under(columns, [links(places, page)]))
            }
        }
        return RegisterSectionView(
            id: "skjemaer", title: "Skjemaer", columns: columns, rows: rows, nothing: "Ingen skjemaer er omtalt.")
    }

    private static func links(_ places: [ItemID], _ page: PageContext) -> HTML {
        places.map { page.link(to: $0) }.joined(separator: "; ")
    }
}
