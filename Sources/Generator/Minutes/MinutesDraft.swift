public import Diagnostics
public import HelseIArbeid
import Markdown

/// The file for the next meeting of a body, with all that is known before it: standing items with numbers, the tasks that are open, what
/// others have sent, and where the companies are.
public struct MinutesDraft: Sendable {
    private let source: MeetingSource
    private let body: Body
    private let day: Day

    /// The day the last minutes set, unless another is given.
    public static func next(of body: Body, in source: MeetingSource, on day: Day?) -> Checked<MinutesDraft> {
        guard let day = day ?? NextMeeting(of: body, in: source.proceedings, after: source.today)?.moment?.day.first else {
            return Checked(nil, [.noNextDay(body)])
        }
        return Checked(MinutesDraft(source: source, body: body, day: day))
    }

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
        return head(next, words) + items(words).joined(separator: "\n") + "\n"
    }

    private func head(_ next: NextMeeting?, _ words: DraftWords) -> String {
        let members = body.members(on: day).map(\.person.value).joined(separator: ", ")
        let isPast = day <= source.today
        let moment = next?.moment?.day.first == day ? next?.moment : nil
        return """
            ---
            dokument: \(isPast ? "referat" : "innkalling")
            tittel: \(words.title)
            språk: \(body.language.tag)
            dato: \(day.writtenWithWeekday(in: body.language))
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
        var items = ["## \(words.welcome)\n"]
        if !agenda.open.isEmpty {
            items.append("## \(words.followUp)\n\n" + agenda.open.map { line($0, words) }.joined(separator: "\n") + "\n")
        }
        for item in agenda.items {
            var lines = [body.kind.numbersThroughYear ? "## \(number.written) \(item.title)" : "## Sak \(number.count) \(item.title)", ""]
            if let presenter = item.presenter { lines += ["Ved: \(presenter)", ""] }
            if let forward = item.forward {
                lines += ["Svar på: \(forward.source.body) \(forward.number?.written ?? "")", "", forward.question, ""]
            }
            if item.hasCompanyStatus { lines += ["::: \(Directive.status) :::", ""] }
            items.append(lines.joined(separator: "\n"))
            number = number.following
        }
        return items + ["## \(words.anyOther)\n", "## \(words.next):\n"]
    }

    private func line(_ task: ActionItem, _ words: DraftWords) -> String {
        let due = task.due.map { ", \(words.due) \($0.written(in: body.language))" } ?? ""
        let owners = task.owners.map(source.people.initials).joined(separator: "/")
        // The one who writes the minutes puts what became of it after the colon; until then it is carried on.
        return "- \(task.id): \(words.carriedOn). \(task.text) (\(owners)\(due))"
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

extension Diagnostic {
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
