import Diagnostics
public import HelseIArbeid

/// What was understood of meetings, for the one who wrote them: so that nobody has to guess.
public enum MinutesReport {
    private static let wording = MinutesWording(language: .bokmål)

    /// All meetings, of one body or one day if that is given; each as it was written, whatever later meetings have said.
    public static func understood(_ source: MeetingSource, only body: Body? = nil, day: Day? = nil) -> String {
        let meetings = source.proceedings.meetings.filter { meeting in
            (body == nil || meeting.body == body?.id) && (day == nil || meeting.day == day)
        }
        return meetings.map { whole($0, source) }.joined(separator: "\n\n")
    }

    /// One line for each meeting.
    public static func list(_ source: MeetingSource) -> String {
        var table = TextTable(["Organ", "Dag", "Slag", "Saker", "Åpne oppgaver"])
        for meeting in source.proceedings.meetings {
            let cases = meeting.items.compactMap(\.number)
            let open = source.proceedings.tasks.filter { $0.source.body == meeting.body && $0.given == meeting.day && $0.isOpen }
            let span = [cases.first?.written, cases.count > 1 ? cases.last?.written : nil].compactMap { $0 }.joined(
                separator: " til ")
            table.add([meeting.body, meeting.day.iso, meeting.head.kind.rawValue, span, String(open.count)])
        }
        return table.text
    }

    private static func whole(_ meeting: MinutesText, _ source: MeetingSource) -> String {
        let (head, all) = (meeting.head, source.proceedings)
        let when = [head.date.value.written(in: .bokmål), head.time.map { "kl. \($0.written)" }, head.place].compactMap { $0 }
        var lines = ["\(all.body(meeting.body)?.name ?? meeting.body)", "\(head.kind.rawValue), \(when.joined(separator: ", "))"]
        if !head.present.isEmpty { lines.append("  til stede: \(names(head.present, meeting, source))") }
        if !head.absent.isEmpty { lines.append("  forfall: \(names(head.absent, meeting, source))") }
        if let deadline = head.deadline { lines.append("  frist for innspill: \(deadline.writtenWithWeekday(in: .bokmål))") }
        for (index, item) in meeting.items.enumerated() {
            let title = [item.number?.written, item.title].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
            if !title.isEmpty { lines.append("  \(title)") }
            lines += entries(of: item, meeting.id(of: index), meeting, source).map { "      \($0)" }
        }
        return lines.joined(separator: "\n")
    }

    private static func names(_ words: [Located<String>], _ meeting: MinutesText, _ source: MeetingSource) -> String {
        words.map { source.library.bodies.records.name(of: $0.value, in: meeting) }.joined(separator: ", ")
    }

    private static func entries(of item: ItemText, _ id: ItemID, _ meeting: MinutesText, _ source: MeetingSource) -> [String] {
        var tasks = source.proceedings.tasks.filter { $0.source == id }[...]
        var resolutions = source.proceedings.resolutions.filter { $0.item == id }[...]
        var lines = item.entries.compactMap { entry -> String? in
            switch entry {
            case .task: tasks.popFirst().map(told)
            case .resolution: resolutions.popFirst().map { "\(wording.outcome($0.outcome).lowercasedFirst): \($0.text.shortened)" }
            default: told(entry, meeting, source)
            }
        }
        if case .next(let moment) = item.heading {
            lines.append(moment.map { "neste møte: \($0.written(in: .bokmål))" } ?? "neste møte: dagen er ikke satt")
            lines += item.points.map { "til sakslista: \($0)" }
        }
        return lines
    }

    private static func told(_ task: ActionItem) -> String {
        let due = task.first.due.map { ", frist \($0.written(in: .bokmål))" } ?? ""
        return "oppgave \(task.id): \(task.first.owners.map(\.name).listed(in: .bokmål))\(due): \(task.whole)"
    }

    private static func told(_ entry: MinutesEntry, _ meeting: MinutesText, _ source: MeetingSource) -> String {
        switch entry {
        case .update(let update):
            let due = update.due.map { ", ny frist \($0.value.written(in: .bokmål))" } ?? ""
            let owners = update.owners.isEmpty ? "" : ", nytt ansvar \(names(update.owners, meeting, source))"
            return "oppgave \(update.task.value): \(wording.change(update.change))\(due)\(owners)"
        case .forward(let forward): return "meldes til \(forward.to.value): \(forward.question.value)"
        case .answer(let answer): return "svar til \(answer.body.value), sak \(answer.number.value.stem)"
        case .about(let parts): return "gjelder: \(parts.map(\.value).joined(separator: ", "))"
        case .figure(let figure): return "tall: \(figure.name.value) = \(figure.value)"
        case .passage(let text): return "til sluttrapporten: \(text.value.shortened)"
        case .presenter(let name): return "ved: \(name.value)"
        case .clock(let time): return "tid: \(time.value.written)"
        case .kind(let kind): return "sakstype: \(kind.value)"
        case .question(let text): return "problemstilling: \(text.value)"
        case .replaced(let text): return "erstattet av: \(text.value)"
        case .agenda(let line): return [line.time?.value.written, line.text.value].compactMap { $0 }.joined(separator: " ")
        case .task(let text): return "oppgave: \(text.text.value)"
        case .resolution(let text): return "vedtak: \(text.value.shortened)"
        case .unread(let label, let text, _): return "\(label.name): \(text.value)"
        }
    }
}
