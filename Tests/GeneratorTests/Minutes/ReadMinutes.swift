import Diagnostics
import Foundation
import HelseIArbeid
import Markdown
import TestSupport

@testable import Generator

/// Reads minutes in memory, without any rule, against the people and bodies of the shipped content.
struct ReadMinutes {
    private let people: People
    private let bodies: [Body]

    static let shipped = try? ReadMinutes()

    private init() throws {
        func file(_ path: String) throws -> SourceFile { SourceFile(path: path, text: try Project.text(of: "\(Project.content)/\(path)")) }
        people = PeopleFile.record.read(try file("personer.yaml")).value ?? People()
        bodies = try ["samarbeidsgruppa", "styringsgruppa", "fagradet"].compactMap { id in
            let file = try file("organ/\(id).yaml")
            return BodyFile.record(id: id, file).read(file).value
        }
    }

    /// The texts below the front matter of all shipped minutes.
    static func texts() throws -> [(name: String, text: String)] {
        let folder = "\(Project.content)/referater"
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }.sorted()
        return try names.map { name in
            let file = SourceFile(path: name, text: try Project.text(of: "\(folder)/\(name)"))
            return (name, FrontMatter.split(file).value.map { file.text(in: $0.body) } ?? "")
        }
    }

    /// As minutes of 11 June 2026.
    func read(_ text: String) -> Checked<MinutesDocument> {
        let file = SourceFile(path: "referat.md", text: text)
        guard case .day(let date) = WrittenDay.read("11. juni 2026", near: nil) else { return Checked(nil, []) }
        let head = MinutesHead(
            body: Located("samarbeidsgruppa", at: Span(file, 0..<0)), kind: .minutes, title: "Status", language: .bokmål,
            date: Located(date, at: Span(file, 0..<0)))
        let reader = EntryReader(bodies: bodies, day: date.first) { !people.meant(by: $0).isEmpty }
        return MinutesReader.read(file, 0..<file.bytes.count, head, reader)
    }
}

/// The words of a text, however many times each.
struct WordCount {
    private(set) var counts: [String: Int] = [:]

    mutating func add(_ text: String, times: Int = 1) {
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) { counts[String(word), default: 0] += times }
    }

    /// The words that are here more often than there.
    func missing(in other: WordCount) -> [String] {
        counts.filter { $0.value > other.counts[$0.key] ?? 0 }.map { "\($0.key) (\($0.value) mot \(other.counts[$0.key] ?? 0))" }.sorted()
    }
}

extension WordCount {
    /// All that is printed of minutes or stands in an entry, and the labels that were read.
    static func kept(of document: MinutesDocument) -> WordCount {
        var kept = WordCount()
        for (item, events) in zip(document.text.items, document.events) {
            kept.add(item.span.text)
            for event in events {
                switch event {
                case .fragment(let fragment):
                    for piece in fragment.html { if case .markup(let html) = piece { kept.add(withoutTags(html)) } }
                    for link in fragment.links { kept.add(link.destination) }
                case .entry(let index): kept.add(item.entries[index])
                case .companyStatus: kept.add("bedriftsstatus")
                case .quote(let source): kept.add("sitat " + source)
                case .unsure(let reason): kept.add("usikker " + reason)
                case .close: break
                }
            }
        }
        return kept
    }

    private static func withoutTags(_ html: String) -> String {
        var (text, isTag) = ("", false)
        for sign in html {
            if sign == "<" { isTag = true } else if sign == ">" { isTag = false } else if !isTag { text.append(sign) }
        }
        for (name, sign) in [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", " ")] { text = text.replacing(name, with: sign) }
        return text
    }

    private mutating func add(_ entry: MinutesEntry) {
        switch entry {
        case .task(let task):
            for text in [task.text.value, task.rest, task.due?.span.text ?? ""] + task.owners.map(\.value) { add(text) }
            // «Ansvar» may stand there twice, and «og» is what parts the names.
            add("ansvar ansvar frist frist")
            add(String(repeating: "og ", count: task.owners.count))
        case .update(let update):
            for text in [update.task.span.text, update.note, update.due?.span.text ?? ""] + update.owners.map(\.value) { add(text) }
            add("oppgave ferdig utført gjort utgår videreføres pågår fortsetter blir ført vidare ny nytt frist ansvar og med til ikke")
        case .resolution(let text): add("vedtak konklusjon " + text.value)
        case .forward(let forward) where forward.form == .labelled: add("meldes videre til " + forward.to.value + "n " + forward.to.span.text + " " + forward.question.value)
        // It is printed as it stands.
        case .forward: break
        case .answer(let answer): add("svar på " + answer.body.span.text)
        case .about(let parts): add("gjelder gjeld " + parts.map(\.value).joined(separator: " "))
        case .figure(let figure): add("tall tal " + figure.name.value + " " + figure.value)
        case .passage(let text): add("til sluttrapporten " + text.value)
        case .presenter(let name): add("ved " + name.value)
        case .clock(let time): add("tid " + time.span.text)
        case .kind(let kind): add("sakstype " + kind.value)
        case .question(let text): add("problemstilling " + text.value)
        case .replaced(let text): add("utgikk gikk gjekk ut og ble blei vart erstattet erstatta av " + text.value)
        case .agenda(let line): add((line.time?.span.text ?? "") + " " + line.text.value)
        case .unread(let label, let text, _): add(label.name + " " + text.span.text)
        }
    }
}
