import Diagnostics
import Testing

@testable import HelseIArbeid

/// Small texts as the readers of minutes meet them.
enum Written {
    static func file(_ text: String) -> SourceFile { SourceFile(path: "referat.md", text: text) }

    static func located(_ text: String) -> Located<String> {
        let file = file(text)
        return Located(text, at: Span(file, 0..<text.utf8.count))
    }

    /// A paragraph that is read as it was written.
    static func block(_ text: String) -> ReadText { ReadText(verbatim: located(text)) }

    static func line(_ text: String) -> WrittenLine { WrittenLine(text: block(text)) }

    static let bodies = [
        body("samarbeidsgruppa", ["samarbeidsgruppa", "samarbeidsgruppen"], .cooperation),
        body("styringsgruppa", ["styringsgruppa", "styringsgruppen"], .steering), body("fagradet", ["fagrådet"], .council),
    ]

    static func body(_ id: String, _ mentions: [String], _ kind: Body.Kind, members: [Membership] = []) -> Body {
        Body(
            id: id, name: "Hele navnet på \(id)", mentions: mentions, kind: kind, language: .bokmål, reportsTo: nil, secretary: nil, standing: [],
            members: members, file: file(""))
    }

    static let people = People(
        persons: [
            person("Oda Oppdiktet", "OO"), person("Pål Påfunn", "PP"), person("Turid Tenkt", "TT"), person("Ragna Regle", "RR"),
            person("Mons Munnhell", "MM"), person("Hulda Hittepå", "HH"), person("Hjalmar Hjernespinn", "HH"),
            person("Liv Luftslott", "LL", "LIS"), person("Anne-Grete Oterholt Vik", "AGOV", "AOV"),
        ],
        organisations: [
            organisation("Eventyrfylket helseforetak", "helseforetaket", "HF"), organisation("Arbeid og helse", "A og H"),
            organisation("NAV Eventyrfylket", "NAV"),
        ])

    static func person(_ name: String, _ initials: String...) -> Person { Person(name: located(name), initials: initials) }
    private static func organisation(_ name: String, _ aliases: String...) -> Organisation { Organisation(name: located(name), aliases: aliases) }

    static func knows(_ word: String) -> Bool { !people.meant(by: word).isEmpty }

    /// The day of the meeting.
    static let day = Day(iso: "2026-06-11") ?? .epoch

    static var reader: EntryReader { EntryReader(bodies: bodies, day: day, knows: knows) }

    /// What a paragraph says, a line for each: `kind: …`.
    static func entries(_ text: String, after previous: String? = nil) -> [String] {
        reader.read(block(text), after: previous.map(located)).map { told($0.entry) + ($0.takesPrevious ? " <" : "") }
    }

    static func told(_ entry: MinutesEntry) -> String {
        switch entry {
        case .task(let task):
            "oppgave: \(task.text.value) | \(task.owners.map(\.value).joined(separator: "+"))"
                + (task.rest.isEmpty ? "" : " | \(task.rest)") + (task.due.map { " | \(told($0.value))" } ?? "")
        case .update(let update): told(update)
        case .resolution(let text): "vedtak: \(text.value)"
        case .forward(let forward): "til \(forward.to.value): \(forward.question.value)"
        case .answer(let answer): "svar: \(answer.body.value) \(answer.number.value.stem)"
        case .about(let parts): "gjelder: \(parts.map(\.value).joined(separator: " + "))"
        case .figure(let figure): "tall: \(figure.name.value) = \(figure.value)"
        case .passage(let text): "rapport: \(text.value)"
        case .presenter(let name): "ved: \(name.value)"
        case .clock(let time): "tid: \(time.value.written)"
        case .kind(let kind): "slag: \(kind.value)"
        case .question(let text): "spørsmål: \(text.value)"
        case .replaced(let text): "erstattet: \(text.value)"
        case .agenda(let line): "dagsorden: \(line.time?.value.written ?? "-") \(line.text.value) \(line.kind)"
        case .unread(let label, let text, _): "ulest \(label.name): \(text.value)"
        }
    }

    static func told(_ due: Due) -> String {
        switch due {
        case .day(let day): day.last.iso
        case .vague(let words): "«\(words)»"
        }
    }

    static func told(_ update: UpdateText) -> String {
        let change = switch update.change {
            case .done: "ferdig"
            case .dropped: "utgår"
            case .carriedOn: "videre"
        }
        let owners = update.owners.map(\.value).joined(separator: "+")
        return "\(update.task.value) \(change)" + (update.due.map { " frist \(told($0.value))" } ?? "") + (owners.isEmpty ? "" : " ansvar \(owners)")
            + (update.note.isEmpty ? "" : " | \(update.note)")
    }
}
