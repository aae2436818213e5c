public import Diagnostics
public import HelseIArbeid
import Markdown

/// The file for the next meeting of a body, with all that is known before it: standing items with numbers, the tasks that are open,
/// what
/// others have sent, and where the companies are.
public struct MinutesDraft: Sendable {
    private let source: MeetingSource
    private let body: Body
    private let day: Day

    /// The day the last minutes set, unless another is given. It is after every meeting of the body, so that numbers and tasks
    /// follow on.
    public static func next(of body: Body, in source: MeetingSource, on day: Day?) -> Checked<MinutesDraft> {
        guard let day = day ?? NextMeeting(of: body, in: source.proceedings, after: source.today)?.moment?.day.first else {
            return Checked(nil, [.noNextDay(body)])
        }
        let draft = MinutesDraft(source: source, body: body, day: day)
        if let last = source.proceedings.meetings.last(where: { $0.body == body.id }), day < last.head.date.value.last,
            day != last.day
        {
            return Checked(nil, [.beforeLast(day, last, body)])
        }
        return Checked(draft)
    }

    private var isPast: Bool { day <= source.today }

    /// Writes the file and gives its path; refuses to write over one that is there.
    public func write() -> Checked<String> {
        let folder = "\(source.content)/\(MinutesLoader.folder)/\(body.id)"
        let path = "\(folder)/\(day.iso).md"
        guard Disk.entry(path) == nil else { return Checked(nil, [.meetingExists(path)]) }
        do {
            for folder in ["\(source.content)/\(MinutesLoader.folder)", folder] where Disk.entry(folder) == nil {
                try Disk.makeFolder(folder, mode: 0o755)
            }
            try Disk.create(path, Array(text.utf8), mode: 0o644)
            return Checked(path)
        } catch {
            return Checked(nil, [.cannotCreateMeeting(error, path)])
        }
    }

    // MARK: - The text

    var text: String {
        let next = NextMeeting(of: body, in: source.proceedings, after: day.adding(days: -1))
        let words = DraftWords(body.language)
        let text = head(next, words) + items(words).joined(separator: "\n")
        // People write on it: no blanks that look like others, and none at the end of a line.
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.map { $0 == "\u{A0}" ? " " : $0 }).trimmedAtEnd
        }.joined(separator: "\n")
    }

    private func head(_ next: NextMeeting?, _ words: DraftWords) -> String {
        let members = body.members(on: day).map(\.person.value).joined(separator: ", ")
        let moment = next?.moment?.day.first == day ? next?.moment : nil
        let days = moment?.day.written(in: body.language) ?? day.writtenWithWeekday(in: body.language)
        return """
            ---
            dokument: \(isPast ? "referat" : "innkalling")
            tittel: \(words.title)
            språk: \(body.language.tag)
            dato: \(days)
            tid: \(moment?.time.map { "kl. \($0.written)" } ?? "")
            sted: \(moment.map(\.rest).map { $0.isEmpty ? "" : YAMLText.quoted($0) } ?? "")
            formål:
            til-stede: \(isPast ? members : "")
            forfall:
            referent: \(body.secretary?.value ?? "")
            ---


            """
    }

    private func items(_ words: DraftWords) -> [String] {
        let agenda = ProposedAgenda(of: body, in: source.proceedings, on: day)
        var number = NextNumber.after(source.proceedings, in: body, on: day)
        let later = laterDays
        var items = (later.isEmpty ? [] : [heading(of: day)]) + ["## \(words.welcome)\n"]
        if !agenda.open.isEmpty {
            items.append("## \(words.followUp)\n\n" + agenda.open.map { line($0, words) }.joined(separator: "\n") + "\n")
        }
        for item in agenda.items {
            let title = MarkdownText.inline(item.title)
            var lines = [body.kind.numbersThroughYear ? "## \(number.written) \(title)" : "## Sak \(number.count) \(title)", ""]
            if let presenter = item.presenter { lines += ["Ved: \(presenter)", ""] }
            if let forward = item.forward { lines += asked(forward) }
            if item.hasCompanyStatus { lines += ["::: \(Directive.status) :::", ""] }
            items.append(lines.joined(separator: "\n"))
            number = number.following
        }
        return items + later.map(heading) + ["## \(words.anyOther)\n", "## \(words.next):\n"]
    }

    /// The days after the first, of a meeting that lasts several.
    private var laterDays: [Day] {
        guard let days = NextMeeting(of: body, in: source.proceedings, after: day.adding(days: -1))?.moment?.day, days.first == day
        else { return [] }
        return (0..<day.days(to: days.last)).map { day.adding(days: $0 + 1) }
    }

    private func heading(of day: Day) -> String { "## \(day.writtenWithWeekday(in: body.language).capitalisedFirst)\n" }

    /// What another body asked, quoted, and which case it was. A call names the case; minutes answer it.
    private func asked(_ forward: Forward) -> [String] {
        let label = isPast ? "Svar på" : body.language == .nynorsk ? "Gjeld" : "Gjelder"
        let number = forward.number.map { ["\(label): \(forward.source.body) \($0.stem)", ""] } ?? []
        return number + ["> \(MarkdownText.inline(forward.question))", ""]
    }

    private func line(_ task: ActionItem, _ words: DraftWords) -> String {
        let due = task.due.map { ", \(words.due) \($0.written(in: body.language))" } ?? ""
        let owners = task.owners.map(source.people.initials).joined(separator: "/")
        // The one who writes the minutes puts what became of it after the colon; until then it is carried on.
        return "- \(task.id): \(words.carriedOn). \(MarkdownText.inline(task.whole)) (\(owners)\(due))"
    }
}

/// The fixed words of a new file.
private struct DraftWords {
    let title, welcome, followUp, anyOther, next, due, carriedOn: String

    init(_ language: Language) {
        let isNynorsk = language == .nynorsk
        (title, welcome) = ("Status", "Velkommen")
        (followUp, anyOther) = (isNynorsk ? "Oppgåver frå sist" : "Oppgaver fra sist", "Eventuelt")
        (next, due, carriedOn) = ("Neste møte", "frist", isNynorsk ? "blir ført vidare" : "videreføres")
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension Diagnostic {
    fileprivate static func beforeLast(_ day: Day, _ last: MinutesText, _ body: Body) -> Diagnostic {
        .error(
            .tooEarly,
            "\(body.shortName) har alt et møte \(last.head.date.value.written(in: .bokmål)), etter \(day.written(in: .bokmål))",
            at: nil,
            help: "gi en senere dag med --dag; et eldre referat skrives for hånd, med numrene det hadde")
    }

    fileprivate static func noNextDay(_ body: Body) -> Diagnostic {
        .error(
            .missingField, "dagen for neste møte i \(body.shortName) står ikke i det siste referatet", at: nil,
            help: "gi den med --dag 2027-01-21")
    }

    fileprivate static func meetingExists(_ path: String) -> Diagnostic {
        .error(.collision, "«\(path)» finnes fra før", at: nil, help: "rett den, eller gi en annen dag med --dag")
    }

    fileprivate static func cannotCreateMeeting(_ failure: Disk.Failure, _ path: String) -> Diagnostic {
        .error(.cannotWrite, "«\(path)» kan ikke skrives: \(failure.reason)", at: nil)
    }
}
