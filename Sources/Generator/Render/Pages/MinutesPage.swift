import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// Minutes of a meeting, or the call to one, in its own language.
enum MinutesPage {
    static func render(_ document: MinutesDocument, _ library: Library) -> HTML {
        let text = document.text
        let page = PageContext(library, at: Places.meeting(text.body, text.day), in: text.head.language)
        return library.theme.templates.minutes.render(view(document, page))
    }

    private static func view(_ document: MinutesDocument, _ page: PageContext) -> MinutesView {
        let (text, head) = (document.text, document.text.head)
        let body = page.library.bodies.proceedings.body(text.body)
        let wording = MinutesWording(language: page.language)
        let kind = wording.kind(head.kind)
        let items = text.items.indices.filter { !isEmpty($0, document) }
        return MinutesView(
            frame: page.frame(
                template: "referat", heading: head.title,
                overline: "\(body?.name ?? text.body). \(kind) \(head.date.value.written(in: page.language))",
                title: [kind, text.day.written(in: page.language)], crumbs: crumbs(body, page),
                documentName: "\(kind), \(body?.shortName ?? text.body) \(text.day.written(in: page.language))", hasEditions: true),
            phrases: page.phrases, purpose: head.purpose ?? "", facts: facts(text, wording, page),
            agenda: head.kind == .call ? agenda(text, wording) : [],
            items: items.map { item($0, document, wording, page) },
            links: head.links.compactMap { link in link.address.map { LinkView(name: link.text, address: $0) } },
            tools: head.kind == .call ? tools(text, wording, page) : [], sender: sender(text, wording, page))
    }

    static func crumbs(_ body: Body?, _ page: PageContext) -> [LinkView] {
        let own = body.map { [page.link($0.shortName.capitalisedFirst, Places.body($0.id))] } ?? []
        return [page.link(page.officeName, Places.office), page.link(page.phrases[.moterOgSaker], Places.meetings)] + own
    }

    /// An agenda is told as a table, and a day's heading stands alone.
    private static func isEmpty(_ index: Int, _ document: MinutesDocument) -> Bool {
        let item = document.text.items[index]
        return item.title.isEmpty && document.events[index].isEmpty
    }

    private static func facts(_ text: MinutesText, _ wording: MinutesWording, _ page: PageContext) -> [FactView] {
        let head = text.head
        let records = page.library.bodies.records
        func names(_ words: [Located<String>]) -> String? {
            words.isEmpty ? nil : words.map { records.name(of: $0.value, in: text) }.joined(separator: ", ")
        }
        let clock = head.time.map { " kl. \($0.written)" } ?? ""
        var rows: [(String, String?)] = [
            (wording.time, head.date.value.written(in: page.language) + clock), (wording.place, head.place),
            (wording.present, names(head.present)), (wording.absent, names(head.absent)),
        ]
        rows += MinutesRole.allCases.map { (wording.role($0), names(head.roles[$0] ?? [])) }
        rows += [
            (wording.archive, head.archive), (wording.classification, head.classification),
            (wording.deadline, head.deadline?.writtenWithWeekday(in: page.language)),
        ]
        return rows.compactMap { name, value in value.map { FactView(name: name, value: $0.typeset) } }
    }

    /// The agenda of a call, from the clocks and titles of its cases.
    private static func agenda(_ text: MinutesText, _ wording: MinutesWording) -> [AgendaRowView] {
        text.items.compactMap { item in
            guard let number = item.number else { return nil }
            let clock = item.clock.map(\.written) ?? ""
            return AgendaRowView(clock: clock, text: "\(number.written) \(item.title)", isBreak: false)
        }
    }

    private static func item(_ index: Int, _ document: MinutesDocument, _ wording: MinutesWording, _ page: PageContext)
        -> MinutesItemView
    {
        let item = document.text.items[index]
        var isDay = false
        if case .day = item.heading { isDay = true }
        var body = MinutesBody.render(index, of: document, page)
        if case .agenda = item.heading { body = AgendaTable.render(item) + body }
        let kind = item.kind.map { $0.capitalisedFirst }
        let about = [
            kind, item.clock.map(\.written),
            item.presenter.map { wording.by(page.library.bodies.records.spelt($0, in: document.text)) },
        ]
        return MinutesItemView(
            id: item.anchor + dayEnding(index, document.text), day: isDay ? nil : day(of: index, document.text),
            number: number(of: item, wording), title: item.title.typeset,
            about: about.compactMap { $0 }.joined(separator: " · "), isDay: isDay, body: body)
    }

    /// The heading of the day an item stands under.
    private static func day(of index: Int, _ text: MinutesText) -> String? {
        text.items[..<index].last { if case .day = $0.heading { true } else { false } }?.anchor
    }

    /// Two days may both have a «Dagsorden».
    private static func dayEnding(_ index: Int, _ text: MinutesText) -> String {
        let anchor = text.items[index].anchor
        let before = text.items[..<index].count { $0.anchor == anchor }
        return before == 0 ? "" : "-\(before + 1)"
    }

    private static func number(of item: ItemText, _ wording: MinutesWording) -> String {
        switch item.number {
        case .running(let count, let year): CaseNumber.running(count, year: year).written
        case .ofDay(let count, _): "Sak \(count)"
        case nil: ""
        }
    }

    private static func tools(_ text: MinutesText, _ wording: MinutesWording, _ page: PageContext) -> [LinkView] {
        guard let body = page.library.bodies.proceedings.body(text.body),
            let next = NextMeeting(of: body, in: page.library.bodies.proceedings, after: page.today), next.source.day == text.day
        else { return [] }
        return [page.link(wording.mail, Places.callMail(body.id)), page.link(wording.calendar, Places.nextCalendar(body.id))]
    }

    /// The one who wrote it, with title and unit (C139).
    private static func sender(_ text: MinutesText, _ wording: MinutesWording, _ page: PageContext) -> [LineView] {
        guard let writer = text.head.roles[.writer]?.first else { return [] }
        let people = page.library.bodies.proceedings.people
        guard case .person(let name)? = page.library.bodies.records.meant(by: writer.value, in: text).first,
            let person = people.person(name)
        else {
            return []
        }
        return [wording.greeting, name, person.title, person.organisation].compactMap { $0.map(LineView.init) }
    }
}

/// A timed agenda as a table (C143).
enum AgendaTable {
    static func render(_ item: ItemText) -> HTML {
        let rows = item.entries.compactMap { entry -> HTML? in
            guard case .agenda(let line) = entry else { return nil }
            let isBreak: HTML = line.kind == .item ? .empty : " class=\"pause\""
            let clock = line.time?.value.written ?? ""
            return "<tr\(isBreak)><th scope=\"row\" class=\"klokke\">\(clock)</th><td>\(line.text.value.typeset)</td></tr>\n"
        }
        return rows.isEmpty ? .empty : "<table class=\"dagsorden\">\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
    }
}

extension ItemText {
    var clock: TimeRange? {
        for case .clock(let time) in entries { return time.value }
        return nil
    }

    var presenter: Located<String>? {
        for case .presenter(let name) in entries { return name }
        return nil
    }

    var kind: String? {
        for case .kind(let kind) in entries { return kind.value }
        return nil
    }
}

extension MeetingRecords {
    /// Initials written out: «OO og RR» becomes two names.
    func spelt(_ words: Located<String>, in meeting: MinutesText) -> String {
        let text = words.value.hasSuffix(".") ? String(words.value.dropLast()) : words.value
        let parts = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        return parts.map { part in
            let bare = part.hasSuffix(",") ? String(part.dropLast()) : part
            return Initials.isLike(bare) ? name(of: bare, in: meeting) + (part.hasSuffix(",") ? "," : "") : part
        }.joined(separator: " ")
    }
}
