import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// The coordinator's own page: what is late, which meetings come, what waits for an answer, and every meeting of every body.
enum MeetingsPage {
    static func render(_ library: Library) -> HTML {
        let page = PageContext(library, at: Places.meetings, in: .bokmål)
        return library.theme.templates.register.render(view(page))
    }

    static func crumbs(_ page: PageContext) -> [LinkView] {
        [page.link(page.officeName, Places.office), page.link(page.phrases[.moterOgSaker], Places.meetings)]
    }

    private static func view(_ page: PageContext) -> RegisterView {
        let all = page.library.bodies.proceedings
        let late = all.tasks.filter { $0.isOverdue(on: page.today) }.sorted { $0.sorting < $1.sorting }
        let links =
            [
                ("Oppgaver", Places.actions), ("Saker", Places.cases), ("Vedtak", Places.resolutions),
                ("Tall over tid", Places.figures),
                ("Utkast til sluttrapport", Places.finalReport),
            ].map { page.link($0.0, $0.1) }
            + page.library.workshops.all.map { page.link($0.workshop.profile.title.value, Places.workshop($0.workshop.id)) }
        var sections = [
            ActionRows.section("over-fristen", "Over fristen", late, page, nothing: "Ingen oppgaver er over fristen."),
            coming(page),
        ]
        sections.append(waiting(page))
        sections += all.bodies.map { BodyPage.meetings(of: $0, page) }
        return RegisterView(
            frame: page.frame(
                template: "register", heading: page.phrases[.moterOgSaker], overline: page.region.labourUnit,
                crumbs: [page.link(page.officeName, Places.office)]),
            phrases: page.phrases, intro: page.today.writtenWithWeekday(in: .bokmål).capitalisedFirst, links: links,
            sections: sections)
    }

    private static func coming(_ page: PageContext) -> RegisterSectionView {
        let all = page.library.bodies.proceedings
        let columns = ["Organ", "Når og hvor", "Åpne oppgaver"]
        let rows = all.bodies.compactMap { body -> (Day, RegisterRowView)? in
            guard let next = NextMeeting(of: body, in: all, after: page.today) else { return nil }
            let when = next.when(in: .bokmål)
            let row = RegisterRowView(
                head: "<a href=\"\(page.address(of: Places.nextMeeting(body.id)))\">\(body.shortName.capitalisedFirst)</a>",
                cells: RegisterCellView.under(columns, [HTML(escaping: when.typeset), "\(all.open(in: body.id).count)"]))
            return (next.moment?.day.first ?? page.today.adding(days: 36_500), row)
        }
        return RegisterSectionView(
            id: "neste", title: "Neste møter", columns: columns, rows: rows.sorted { $0.0 < $1.0 }.map(\.1),
            nothing: "Ingen møter er satt opp.")
    }

    private static func waiting(_ page: PageContext) -> RegisterSectionView {
        let all = page.library.bodies.proceedings
        let columns = ["Sak", "Spørsmål", "Meldt til"]
        let rows = all.forwards.filter { $0.answer == nil }.map { forward in
            RegisterRowView(
                head: page.link(to: forward.source),
                cells: RegisterCellView.under(
                    columns,
                    [
                        page.said(forward.question, in: forward.source),
                        HTML(escaping: all.body(forward.to)?.shortName ?? forward.to),
                    ]))
        }
        return RegisterSectionView(
            id: "venter", title: "Meldt videre, uten svar", columns: columns, rows: rows,
            nothing: "Alt som er meldt videre, er besvart.")
    }
}
