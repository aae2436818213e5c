import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// What stands below one heading of a meeting, with tasks, resolutions and forwards as what they are, and what became of them
/// since.
struct MinutesBody {
    private let document: MinutesDocument
    private let item: ItemID
    private let page: PageContext
    private let wording: MinutesWording
    private var proceedings: Proceedings { page.library.bodies.proceedings }
    private var html = HTML.empty
    private var anchors = Anchors()
    /// The tasks of the item that are not printed yet, in order.
    private var tasks: ArraySlice<ActionItem>
    private var closings: [HTML] = []

    static func render(_ index: Int, of document: MinutesDocument, _ page: PageContext) -> HTML {
        var body = MinutesBody(index, document, page)
        for event in document.events[index] { body.take(event, document.text.items[index]) }
        body.html += body.mentions(of: body.item)
        return body.html
    }

    private init(_ index: Int, _ document: MinutesDocument, _ page: PageContext) {
        (self.document, self.page) = (document, page)
        wording = MinutesWording(language: page.language)
        let id = document.text.id(of: index)
        item = id
        tasks = page.library.bodies.proceedings.tasks.filter { $0.source == id }[...]
    }

    private mutating func take(_ event: MinutesEvent, _ text: ItemText) {
        switch event {
        case .fragment(let fragment):
            for piece in fragment.html {
                switch piece {
                case .markup(let text): html += HTML(trusted: text)
                case .anchor(let slug): html += HTML(trusted: "\(document.text.items[item.index].anchor)-\(anchors.unique(slug))")
                case .value: break
                }
            }
        case .entry(let index): html += print(text.entries[index])
        case .companyStatus: html += CompanyStatusTable.render(on: document.text.day, page)
        case .quote(let source):
            html += "<blockquote class=\"sitat\">\n<p class=\"merke\">\(source.typeset)</p>\n"
            closings.append("</blockquote>\n")
        case .unsure(let reason):
            html += "<div class=\"usikker\">\n<p class=\"merke\">\(wording.unsure): \(reason)</p>\n"
            closings.append("</div>\n")
        case .close: html += closings.popLast() ?? .empty
        }
    }

    // MARK: - Entries

    private mutating func print(_ entry: MinutesEntry) -> HTML {
        switch entry {
        case .task: tasks.popFirst().map(task) ?? .empty
        case .update(let update): changed(update)
        case .resolution(let text): row("vedtak", outcome(of: text), text.value)
        case .forward(let forward): sent(forward)
        case .answer(let answer): answered(answer)
        case .figure(let figure): row("nokkeltall", wording.figure, "\(figure.name.value): \(figure.value)")
        case .passage(let text): row("til-rapport", wording.forReport, text.value)
        case .question(let text): row("sporsmaal", wording.question, text.value)
        case .replaced(let text): row("erstattet", wording.replaced, text.value)
        // Told above the text, or beside it.
        case .presenter, .clock, .kind, .agenda, .unread: .empty
        case .about(let parts): about(parts)
        }
    }

    private func row(_ name: HTML, _ label: String, _ text: String) -> HTML {
        "<p class=\"linje \(name)\"><span class=\"merke\">\(label)</span> \(text.typeset)</p>\n"
    }

    private func outcome(of text: Located<String>) -> String {
        proceedings.resolutions.first { $0.item == item && $0.text == text.value }.map { wording.outcome($0.outcome) }
            ?? wording.resolution
    }

    private func task(_ task: ActionItem) -> HTML {
        let owners = task.owners.map(\.name).listed(in: page.language)
        let due = task.due.map {
            " <span class=\"frist\"><span class=\"merke\">\(wording.due)</span> \($0.written(in: page.language).typeset)</span>"
                as HTML
        }
        return """
            <div class="oppgave" id="\(task.anchor)">
            <p class="oppgave-hva"><span class="oppgave-id">\(String(describing: task.id))</span> \(task.whole.typeset)</p>
            <p class="oppgave-hvem"><span class="merke">\(wording.owner)</span> \(owners)\(due ?? .empty)</p>
            \(wording.since(task).map { since(HTML(escaping: $0)) } ?? .empty)</div>

            """
    }

    /// What came later: not part of the minutes, and not printed with them.
    private func since(_ text: HTML) -> HTML { "<p class=\"siden\"><span class=\"merke\">\(wording.since)</span> \(text)</p>\n" }

    private func changed(_ update: UpdateText) -> HTML {
        let task = proceedings.tasks.first { $0.source.body == item.body && $0.id == update.task.value }
        let name = String(describing: update.task.value)
        let link: HTML = task.map { "<a href=\"\(page.address(of: $0))\">\(name)</a> \($0.text.typeset)" } ?? "\(name)"
        let due = update.due.map { ", ny \(wording.due.lowercased()) \($0.value.written(in: page.language))" } ?? ""
        let owners = update.owners.map { page.library.bodies.records.spelt($0, in: document.text) }
        let given = owners.isEmpty ? "" : ", \(wording.owner.lowercased()) \(owners.listed(in: page.language))"
        let note = update.note.isEmpty ? "" : " \(update.note)"
        let rest = (due + given + "." + note).typeset
        return "<p class=\"linje oppfolging\">\(link): <strong>\(wording.change(update.change))</strong>\(rest)</p>\n"
    }

    private func sent(_ forward: ForwardText) -> HTML {
        let body = proceedings.body(forward.to.value)
        let sent = proceedings.forwards.first { $0.source == item && $0.to == forward.to.value }
        let answer = sent?.answer.map { id -> HTML in
            let said = wording.answered(body?.shortName ?? forward.to.value, proceedings.item(id)?.number)
            return since("<a href=\"\(page.address(of: id))\">\(said)</a>")
        }
        let question = forward.question.value.isEmpty ? sent?.question ?? "" : forward.question.value
        return row("meldt", wording.sentTo(body?.shortName ?? forward.to.value), question) + (answer ?? .empty)
    }

    private func answered(_ answer: AnswerText) -> HTML {
        let name = proceedings.body(answer.body.value)?.shortName ?? answer.body.value
        let said = wording.answerTo(name, answer.number.value)
        guard
            let asked = proceedings.forwards.first(where: {
                $0.source.body == answer.body.value && $0.number == answer.number.value && $0.to == item.body
            })
        else { return row("besvart", said, "") }
        return """
            <p class="linje besvart"><span class="merke"><a href="\(page.address(of: asked.source))">\(said)</a></span> \
            \(asked.question.typeset)</p>

            """
    }

    /// What the case is about, with a way there: a company's page, the forms, another case.
    private func about(_ parts: [Located<String>]) -> HTML {
        let links = parts.map { part -> HTML in
            let subject = page.library.bodies.records.subject(part.value, in: document.text)
            guard let subject, let place = page.place(of: subject) else { return "\(part.value)" }
            return "<a href=\"\(place)\">\(part.value)</a>"
        }
        return "<p class=\"linje gjelder\"><span class=\"merke\">\(wording.about)</span> \(links.joined(separator: ", "))</p>\n"
    }

    /// The later meetings that talk of this case.
    private func mentions(of item: ItemID) -> HTML {
        let later = proceedings.mentions(of: .item(item)).filter { $0 != item }
        guard !later.isEmpty else { return .empty }
        return since("\(wording.discussed) \(later.map { page.link(to: $0, from: item.body) }.joined(separator: ", "))")
    }
}

extension PageContext {
    /// The address of an item of a meeting.
    func address(of item: ItemID) -> String {
        let anchor = library.bodies.proceedings.item(item)?.anchor ?? ""
        return address(of: Places.meeting(item.body, item.meeting)) + "#" + anchor
    }

    /// The address of a task where it was given.
    func address(of task: ActionItem) -> String {
        address(of: Places.meeting(task.source.body, task.source.meeting)) + "#" + task.anchor
    }

    /// What an item is called: «styringsgruppa, sak 8/26»; without the body when it is the same.
    func name(of item: ItemID, from body: String? = nil) -> String {
        let all = library.bodies.proceedings
        let text = all.item(item)
        let said =
            text?.number.map(MinutesWording(language: language).said)
            ?? "«\(text?.title ?? "")», \(item.meeting.written(in: language))"
        return item.body == body ? said : "\(all.body(item.body)?.shortName ?? item.body), \(said)"
    }

    /// What was said in a meeting, marked when it was in another language than the page is.
    func said(_ text: String, in item: ItemID) -> HTML {
        let other = library.bodies.proceedings.meeting(item)?.head.language
        return HTML(quoting: text.typeset, in: other == language ? nil : other)
    }

    /// A link to an item, by what it is called.
    func link(to item: ItemID, from body: String? = nil) -> HTML {
        "<a href=\"\(address(of: item))\">\(name(of: item, from: body))</a>"
    }

    /// Where one reads of a subject.
    func place(of subject: Subject) -> String? {
        switch subject {
        case .company(let slug): address(of: Places.company(.init(slug: slug)))
        case .consent(let form, _): address(of: Places.consents) + "#" + form
        case .item(let item): address(of: item)
        }
    }
}
