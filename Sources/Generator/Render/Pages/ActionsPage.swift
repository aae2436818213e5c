import HelseIArbeid
import Markdown
import Markup
import Templating

/// The action register (C160, C161): what is late, the list of each person and of each body, and what is closed.
enum ActionsPage {
    static func render(_ library: Library) -> HTML {
        let page = PageContext(library, at: Places.actions, in: .bokmål)
        return library.theme.templates.register.render(view(page))
    }

    private static func view(_ page: PageContext) -> RegisterView {
        let all = page.library.bodies.proceedings
        let open = all.tasks.filter(\.isOpen).sorted { $0.sorting < $1.sorting }
        let late = open.filter { $0.isOverdue(on: page.today) }
        let owners = Set(open.flatMap(\.owners)).sorted()
        var sections = [
            ActionRows.section("over-fristen", "Over fristen", late, page, nothing: "Ingen oppgaver er over fristen.")
        ]
        sections += owners.map { owner in
            let own = open.filter { $0.owners.contains(owner) }
            var section = ActionRows.section(owner.name.slugged, owner.name.capitalisedFirst, own, page, nothing: "")
            section.isSheet = true
            return section
        }
        sections += all.bodies.map { body in
            ActionRows.section(
                "organ-\(body.id)", body.name, open.filter { $0.source.body == body.id }, page, nothing: "Ingen åpne oppgaver.")
        }
        let closed = all.tasks.filter { !$0.isOpen }.reversed()
        sections.append(ActionRows.section("lukket", "Lukket", Array(closed), page, nothing: "Ingen oppgaver er lukket."))
        let count =
            "\(open.count) \(open.count == 1 ? "åpen oppgave" : "åpne oppgaver"), \(late.count) over fristen, \(closed.count) lukket."
        return RegisterView(
            frame: page.frame(template: "register", heading: "Oppgaver", crumbs: MeetingsPage.crumbs(page), hasEditions: true),
            phrases: page.phrases, intro: "\(count) Sett fra \(page.today.writtenWithWeekday(in: .bokmål)).", links: [],
            sections: sections)
    }
}

/// Tasks as rows: the same wherever they are listed.
enum ActionRows {
    private static let columns = ["Oppgave", "Hva", "Hvem", "Frist", "Stand"]

    static func section(
        _ id: String, _ title: String, _ tasks: [ActionItem], _ page: PageContext, nothing: String
    ) -> RegisterSectionView {
        RegisterSectionView(
            id: id, title: title, columns: columns, rows: tasks.map { row($0, page) }, nothing: nothing)
    }

    private static func row(_ task: ActionItem, _ page: PageContext) -> RegisterRowView {
        let wording = MinutesWording(language: .bokmål)
        let due = task.due?.written(in: .bokmål) ?? "–"
        let state = task.isOverdue(on: page.today) ? "over fristen" : wording.since(task) ?? "åpen"
        let from = page.library.bodies.proceedings.body(task.source.body)?.shortName ?? task.source.body
        return RegisterRowView(
            head: "<a href=\"\(page.address(of: task))\">\(String(describing: task.id))</a> <span class=\"under\">\(from)</span>",
            cells: RegisterCellView.under(
                columns,
                [
                    page.said(task.whole, in: task.source), HTML(escaping: task.owners.map(\.name).listed(in: .bokmål)),
                    HTML(escaping: due.typeset),
                    HTML(escaping: state.typeset),
                ]),
            isLate: task.isOverdue(on: page.today))
    }
}
