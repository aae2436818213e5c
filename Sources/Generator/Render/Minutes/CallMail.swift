import Diagnostics
import HelseIArbeid

/// The mail that calls to the next meeting of a body, with its agenda and a request for more (C153).
enum CallMail {
    static func render(_ body: Body, _ next: NextMeeting, _ library: Library) -> String {
        let proceedings = library.bodies.proceedings
        let nynorsk = body.language == .nynorsk
        let when = next.when(in: body.language)
        let name = body.shortName
        var parts = [
            "Emne: Innkalling til møte i \(name), \(when)", "Hei,",
            nynorsk ? "Velkomen til møte i \(name): \(when)." : "Velkommen til møte i \(name): \(when).",
            (nynorsk ? "Framlegg til saksliste:" : "Forslag til saksliste:") + "\n"
                + agenda(body, next, library).joined(separator: "\n"),
        ]
        if let deadline = next.source.head.deadline, next.source.head.kind == .call {
            let day = deadline.writtenWithWeekday(in: body.language)
            parts.append(
                nynorsk
                    ? "Har du saker, så svar på denne e-posten seinast \(day)."
                    : "Har du saker, så svar på denne e-posten senest \(day).")
        } else {
            parts.append(
                nynorsk
                    ? "Har du saker, så svar på denne e-posten seinast ei veke før møtet."
                    : "Har du saker, så svar på denne e-posten senest en uke før møtet.")
        }
        let open = proceedings.open(in: body.id)
        if !open.isEmpty {
            let lines = open.sorted { $0.sorting < $1.sorting }.map { task in
                let due = task.due.map { ", frist \($0.written(in: body.language))" } ?? ""
                return "- \(task.id) \(task.whole) (\(task.owners.map(proceedings.people.initials).joined(separator: "/"))\(due))"
            }
            parts.append((nynorsk ? "Opne oppgåver frå sist:" : "Åpne oppgaver fra sist:") + "\n" + lines.joined(separator: "\n"))
        }
        return (parts + [sender(body, proceedings)]).joined(separator: "\n\n") + "\n"
    }

    private static func agenda(_ body: Body, _ next: NextMeeting, _ library: Library) -> [String] {
        if next.source.head.kind == .call {
            var lines: [String] = []
            for item in next.source.items {
                guard let number = item.number else { continue }
                let clock = item.clock.map { $0.written + " " } ?? ""
                lines.append("- \(clock)\(number.written) \(item.title)")
            }
            return lines
        }
        let proposed = ProposedAgenda(
            of: body, in: library.bodies.proceedings, on: next.moment?.day.first ?? library.catalogue.today.adding(days: 1))
        return proposed.items.map { "- \($0.title)" }
    }

    private static func sender(_ body: Body, _ proceedings: Proceedings) -> String {
        let nynorsk = body.language == .nynorsk
        let name = body.secretary.flatMap { proceedings.people.meant(by: $0.value).first?.name }
        let person = name.flatMap(proceedings.people.person)
        let lines = [nynorsk ? "Venleg helsing" : "Vennlig hilsen", name, person?.title, person?.organisation]
        return lines.compactMap { $0 }.joined(separator: "\n")
    }
}
