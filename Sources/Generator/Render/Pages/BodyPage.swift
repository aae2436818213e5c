import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// One body: its meetings, its members then and now, its open tasks, and what others have asked of it.
enum BodyPage {
    static func render(_ body: Body, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.body(body.id), in: .bokmål)
        return library.theme.templates.register.render(view(body, page))
    }

    private static func view(_ body: Body, _ page: PageContext) -> RegisterView {
        let all = page.library.bodies.proceedings
        let reports = body.reportsTo.flatMap { all.body($0.value) }.map { "Melder saker til \($0.shortName)." } ?? ""
        let open = all.open(in: body.id).sorted { $0.sorting < $1.sorting }
        let hasNext = NextMeeting(of: body, in: all, after: page.today) != nil
        return RegisterView(
            frame: page.frame(template: "register", heading: body.name, crumbs: MeetingsPage.crumbs(page)),
            phrases: page.phrases, intro: reports,
            links: hasNext ? [page.link("Forslag til neste saksliste", Places.nextMeeting(body.id))] : [],
            sections: [
                meetings(of: body, page, title: "Møter"),
                ActionRows.section("oppgaver", "Åpne oppgaver", open, page, nothing: "Ingen åpne oppgaver."),
                asked(of: body, page), members(of: body, page),
            ])
    }

    /// Every meeting, the newest first, with its cases.
    static func meetings(of body: Body, _ page: PageContext, title: String? = nil) -> RegisterSectionView {
        let columns = ["Møte", "Saker"]
        let rows = page.library.bodies.proceedings.meetings.filter { $0.body == body.id }.reversed().map {
            meeting -> RegisterRowView in
            let kind = meeting.head.kind == .call ? " <span class=\"under\">innkalling</span>" as HTML : .empty
            let day = meeting.head.date.value.written(in: .bokmål)
            let place = Places.meeting(body.id, meeting.day)
            let cases = meeting.items.filter { $0.number != nil }.map { item -> HTML in
                let number = if case .ofDay(let count, _)? = item.number { "Sak \(count)" } else { item.number?.written ?? "" }
                let title = page.said(item.title, in: meeting.id(of: 0))
                return "<li><a href=\"\(page.address(of: place))#\(item.anchor)\">\(number)</a> \(title)</li>\n"
            }
            return RegisterRowView(
                head: "<a href=\"\(page.address(of: place))\">\(day.capitalisedFirst)</a>\(kind)",
                cells: RegisterCellView.under(columns, ["<ul class=\"sakliste\">\n\(cases.joined())</ul>"]))
        }
        return RegisterSectionView(
            id: title == nil ? body.id : "moter", title: title ?? body.name, columns: columns, rows: Array(rows),
            nothing: "Ingen møter.")
    }

    private static func asked(of body: Body, _ page: PageContext) -> RegisterSectionView {
        let all = page.library.bodies.proceedings
        let columns = ["Fra", "Spørsmål", "Svar"]
        let rows = all.forwards.filter { $0.to == body.id || $0.source.body == body.id }.map { forward -> RegisterRowView in
            let answer = forward.answer.map { page.link(to: $0) } ?? "ikke besvart ennå"
            return RegisterRowView(
                head: page.link(to: forward.source),
                cells: RegisterCellView.under(columns, [page.said(forward.question, in: forward.source), answer]))
        }
        return RegisterSectionView(
            id: "meldt", title: "Meldt hit og herfra", columns: columns, rows: rows, nothing: "Ingenting er meldt.")
    }

    /// «Etternavn, Fornavn», as rosters are kept (C159).
    private static func members(of body: Body, _ page: PageContext) -> RegisterSectionView {
        let people = page.library.bodies.proceedings.people
        let columns = ["Medlem", "Rolle", "Fra", "Til"]
        let known = body.members.map { member in
            (member, people.meant(by: member.person.value).first.flatMap { people.person($0.name) })
        }
        let rows = known.sorted { ($0.1?.rosterName ?? "") < ($1.1?.rosterName ?? "") }.map { member, person in
            let about = [person?.title, person?.organisation].compactMap { $0 }.joined(separator: ", ")
            return RegisterRowView(
                head: "\(person?.rosterName ?? member.person.value) <span class=\"under\">\(about)</span>",
                cells: RegisterCellView.under(
                    columns,
                    [
                        HTML(escaping: member.role), HTML(escaping: member.from.written(in: .bokmål)),
                        HTML(escaping: member.until?.written(in: .bokmål) ?? ""),
                    ]))
        }
        return RegisterSectionView(id: "medlemmer", title: "Medlemmer", columns: columns, rows: rows, nothing: "Ingen medlemmer.")
    }
}

extension Person {
    /// «Oppdiktet, Oda».
    fileprivate var rosterName: String {
        let words = name.value.split(separator: " ")
        guard let last = words.last, words.count > 1 else { return name.value }
        return "\(last), \(words.dropLast().joined(separator: " "))"
    }
}
