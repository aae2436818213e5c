import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// The agenda a body's next meeting should have (C154, C156): put together, for somebody to cut and move.
enum NextMeetingPage {
    static func render(_ body: Body, _ next: NextMeeting, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.nextMeeting(body.id), in: body.language)
        return library.theme.templates.minutes.render(view(body, next, page))
    }

    private static func view(_ body: Body, _ next: NextMeeting, _ page: PageContext) -> MinutesView {
        let wording = MinutesWording(language: page.language)
        let agenda = ProposedAgenda(
            of: body, in: page.library.bodies.proceedings, on: next.moment?.day.first ?? page.today.adding(days: 1))
        let when = next.when(in: page.language)
        let tasks = MinutesItemView(
            id: "oppgaver", number: "", title: wording.openTasks, about: "", isDay: false, body: list(agenda.open, wording, page))
        var number = NextNumber.after(page.library.bodies.proceedings, in: body, on: next.moment?.day.first ?? page.today)
        let items = agenda.items.map { item in
            defer { number = number.following }
            return view(item, number, body, wording, page)
        }
        return MinutesView(
            frame: page.frame(
                template: "referat", heading: wording.proposed, overline: "\(body.name). \(when.capitalisedFirst)",
                title: [body.shortName.capitalisedFirst],
                crumbs: MinutesPage.crumbs(body, page), documentName: "\(wording.proposed), \(body.shortName)", hasEditions: true),
            phrases: page.phrases, purpose: wording.proposedAbout, facts: facts(next, wording, page), agenda: [],
            items: [tasks] + items,
            links: [], tools: tools(body, next, wording, page), sender: [])
    }

    private static func facts(_ next: NextMeeting, _ wording: MinutesWording, _ page: PageContext) -> [FactView] {
        guard let moment = next.moment else { return [FactView(name: wording.time, value: next.when(in: page.language))] }
        let clock = moment.time.map { " kl. \($0.written)" } ?? ""
        let time = FactView(name: wording.time, value: (moment.day.written(in: page.language) + clock).typeset)
        return [time] + (moment.rest.isEmpty ? [] : [FactView(name: wording.place, value: moment.rest)])
    }

    private static func tools(_ body: Body, _ next: NextMeeting, _ wording: MinutesWording, _ page: PageContext) -> [LinkView] {
        let source = page.link(
            "\(wording.kind(next.source.head.kind)) \(next.source.day.written(in: page.language))",
            Places.meeting(body.id, next.source.day))
        let mail = page.link(wording.mail, Places.callMail(body.id))
        return [source, mail] + (next.moment == nil ? [] : [page.link(wording.calendar, Places.nextCalendar(body.id))])
    }

    private static func view(
        _ item: ProposedAgenda.Item, _ number: NextNumber, _ body: Body, _ wording: MinutesWording, _ page: PageContext
    ) -> MinutesItemView {
        let people = page.library.bodies.proceedings.people
        let presenter = item.presenter.map { name in wording.by(people.meant(by: name).first?.name ?? name) }
        let why: String
        var content = HTML.empty
        switch item.origin {
        case .standing: why = wording.standing
        case .asked(let forward):
            why = "\(wording.asked) \(page.name(of: forward.source))"
            content = "<p>\(forward.question.typeset) \(page.link(to: forward.source))</p>\n"
        case .comesBack(let resolution):
            why = wording.comesBack
            content = "<p>\(resolution.text.typeset) \(page.link(to: resolution.item, from: body.id))</p>\n"
        case .named: why = wording.named
        }
        return MinutesItemView(
            id: "forslag-\(number.count)", number: body.kind.numbersThroughYear ? number.written : "", title: item.title.typeset,
            about: [presenter, why].compactMap { $0 }.joined(separator: " · ").capitalisedFirst, isDay: false, body: content)
    }

    private static func list(_ tasks: [ActionItem], _ wording: MinutesWording, _ page: PageContext) -> HTML {
        guard !tasks.isEmpty else { return "<p class=\"ingenting\">\(wording.noOpenTasks)</p>\n" }
        let rows = tasks.sorted { $0.sorting < $1.sorting }.map { task -> HTML in
            let due = task.due.map { ", \(wording.due.lowercased()) \($0.written(in: page.language))" } ?? ""
            let late: HTML = task.isOverdue(on: page.today) ? " class=\"haster\"" : .empty
            return """
                <li\(late)><a href="\(page.address(of: task))">\(String(describing: task.id))</a> \(task.whole.typeset) \
                <span class="under">\((task.owners.map(\.name).listed(in: page.language) + due).typeset)</span></li>

                """
        }
        return "<ul class=\"oppgaveliste\">\n\(rows.joined())</ul>\n"
    }
}
