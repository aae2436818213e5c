import Diagnostics
public import HelseIArbeid

/// What was understood of meetings, for the one who wrote them: so that nobody has to guess.
public enum MinutesReport {
    /// All meetings, of one body if one is given; the last of each when `isLast`.
    public static func understood(_ source: MeetingSource, only body: Body? = nil, day: Day? = nil) -> String {
        let meetings = source.proceedings.meetings.filter { meeting in
            (body == nil || meeting.body == body?.id) && (day == nil || meeting.day == day)
        }
        return meetings.map { whole($0, source.proceedings) }.joined(separator: "\n\n")
    }

    /// One line for each meeting.
    public static func list(_ source: MeetingSource) -> String {
        var table = TextTable(["Organ", "Dag", "Slag", "Saker", "Åpne oppgaver"])
        for meeting in source.proceedings.meetings {
            let cases = meeting.items.compactMap(\.number)
            let open = source.proceedings.tasks.filter { $0.source.body == meeting.body && $0.given == meeting.day && $0.isOpen }
            let span = [cases.first?.written, cases.count > 1 ? cases.last?.written : nil].compactMap { $0 }.joined(separator: " til ")
            table.add([meeting.body, meeting.day.iso, meeting.head.kind.rawValue, span, String(open.count)])
        }
        return table.text
    }

    private static func whole(_ meeting: MinutesText, _ all: Proceedings) -> String {
        let head = meeting.head
        let when = [head.date.value.written(in: .bokmål), head.time.map { "kl. \($0.written)" }, head.place].compactMap { $0 }
        var lines = ["\(all.body(meeting.body)?.name ?? meeting.body)", "\(head.kind.rawValue), \(when.joined(separator: ", "))"]
        if !head.present.isEmpty { lines.append("  til stede: \(names(head.present, meeting, all))") }
        if !head.absent.isEmpty { lines.append("  forfall: \(names(head.absent, meeting, all))") }
        for (index, item) in meeting.items.enumerated() {
            let title = [item.number?.written, item.title].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
            if !title.isEmpty { lines.append("  \(title)") }
            lines += entries(of: item, meeting.id(of: index), all).map { "      \($0)" }
        }
        return lines.joined(separator: "\n")
    }

    private static func names(_ words: [Located<String>], _ meeting: MinutesText, _ all: Proceedings) -> String {
        words.map { word in all.people.meant(by: word.value).first?.name ?? word.value }.joined(separator: ", ")
    }

    private static func entries(of item: ItemText, _ id: ItemID, _ all: Proceedings) -> [String] {
        var lines = all.tasks.filter { $0.source == id }.map { task in
            let due = task.due.map { ", frist \($0.written(in: .bokmål))" } ?? ""
            return "oppgave \(task.id): \(task.owners.map(\.name).joined(separator: " og "))\(due): \(task.text.shortened)"
        }
        for entry in item.entries {
            switch entry {
            case .update(let update):
                let due = update.due.map { ", ny frist \($0.value.written(in: .bokmål))" } ?? ""
                lines.append("oppgave \(update.task.value): \(update.change.word)\(due)")
            case .forward(let forward): lines.append("meldes til \(forward.to.value): \(forward.question.value.shortened)")
            case .answer(let answer): lines.append("svar til \(answer.body.value), sak \(answer.number.value.written)")
            case .figure(let figure): lines.append("tall: \(figure.name.value) = \(figure.value)")
            case .passage(let text): lines.append("til sluttrapporten: \(text.value.shortened)")
            default: break
            }
        }
        lines += all.resolutions.filter { $0.item == id }.map { "\($0.outcome.word): \($0.text.shortened)" }
        if case .next(let moment) = item.heading {
            lines.append(moment.map { "neste møte: \($0.written(in: .bokmål))" } ?? "neste møte: dagen er ikke satt")
        }
        return lines
    }
}
