import Diagnostics
import Foundation
import HelseIArbeid
import Testing

@testable import Generator

/// The register of the shipped minutes is what a person reads in them, and what the commands print of it stands in a golden file.
struct StoryTests {
    private static let today = Day(iso: "2026-11-21") ?? .epoch
    private static let loaded = Task { await MeetingSource.load(content: Project.content, templates: Project.templates, today: today) }

    private static func source() async throws -> MeetingSource { try #require(await loaded.value.value) }
    private static func proceedings() async throws -> Proceedings { try await source().proceedings }

    @Test func nothingIsWrongWithTheShippedMinutes() async throws {
        #expect(Report.full(await Self.loaded.value.diagnostics) == "")
    }

    // MARK: - Tasks

    @Test func everyTaskIsThere() async throws {
        let all = try await Self.proceedings()
        #expect(all.tasks.map { "\($0.source.body) \($0.id)" } == Story.tasks.map { "\($0.body) \($0.id)" })
    }

    @Test(arguments: Story.tasks.indices)
    func theTaskIsWhatAPersonReads(index: Int) async throws {
        let (all, expected) = (try await Self.proceedings(), Story.tasks[index])
        let task = all.tasks[index]
        #expect(task.text == expected.text && task.rest == expected.rest)
        #expect(task.owners.map(\.name) == expected.owners)
        #expect(task.first.owners.map(\.name) == expected.firstOwners ?? expected.owners)
        #expect(Self.told(task.first.due) == expected.due)
        #expect(Self.told(task.due) == expected.newDue ?? expected.due)
        #expect(task.history.map(\.item.meeting.iso) == expected.spokenOf)
        #expect(task.history.last?.note ?? "" == expected.note)
        switch (task.state, expected.state) {
        case (.open, .open): break
        case (.done(let item), .done(let day)), (.dropped(let item), .dropped(let day)): #expect(item.meeting.iso == day && item.body == expected.body)
        default: Issue.record("\(task.id) is \(task.state), not \(expected.state)")
        }
        #expect(all.item(task.source)?.number?.stem == String(expected.id.prefix { $0 != "-" }))
    }

    private static func told(_ due: Due?) -> String {
        switch due {
        case .day(let day): day.last.iso
        case .vague(let words): words
        case nil: "-"
        }
    }

    @Test func whatIsOpenAndWhatIsLate() async throws {
        let all = try await Self.proceedings()
        #expect(all.open(in: "samarbeidsgruppa").map { "\($0.id)" } == ["18/26-1", "20/26-1", "21/26-1", "26/26-1", "27/26-1"])
        #expect(all.tasks.filter { $0.isOverdue(on: Self.today) }.map { "\($0.id)" } == ["18/26-1"])
        var byOwner: [String: [String]] = [:]
        for task in all.tasks where task.isOpen { for owner in task.owners { byOwner[owner.name, default: []].append("\(task.id)") } }
        #expect(byOwner.mapValues { $0.sorted() } == Story.openByOwner.mapValues { $0.sorted() })
    }

    /// After each of the three meetings: how many are open, and how many were closed.
    @Test(arguments: [("2026-06-11", 8), ("2026-09-10", 10), ("2026-11-12", 5)])
    func howManyAreOpenAfterEachMeeting(_ day: String, _ count: Int) async throws {
        let source = await MeetingSource.load(content: Project.content, templates: Project.templates, today: try #require(Day(iso: day)))
        let known = try #require(source.value)
        #expect(known.proceedings.open(in: "samarbeidsgruppa").count == count)
    }

    // MARK: - Meetings

    @Test(arguments: Story.meetings.indices)
    func theMeetingIsWhatAPersonReads(index: Int) async throws {
        let (all, expected) = (try await Self.proceedings(), Story.meetings[index])
        #expect(all.meetings.count == Story.meetings.count)
        let meeting = all.meetings[index]
        #expect(meeting.body == expected.body && meeting.day.iso == expected.day && meeting.head.kind == expected.kind)
        #expect(meeting.head.time?.written == expected.time && meeting.head.place == expected.place)
        let cases = meeting.items.compactMap { item in item.number.map { "\($0.stem) \(item.title)" } }
        #expect(cases == expected.cases)
        let people = all.people
        #expect(meeting.head.present.count == expected.present)
        #expect(meeting.head.absent.flatMap { people.meant(by: $0.value) }.map(\.name) == expected.absent)
        let next = meeting.items.compactMap { item -> String? in
            guard case .next(let moment?) = item.heading else { return nil }
            return [moment.day.first.iso, moment.time?.written ?? "", moment.rest].joined(separator: " ")
        }
        #expect(next == (expected.next.map { [$0] } ?? []))
    }

    @Test func theDaysOfTheCouncilAndTheDeadlineOfTheCall() async throws {
        let all = try await Self.proceedings()
        let council = try #require(all.meetings.first { $0.body == "fagradet" })
        #expect(council.head.date.value.first.iso == "2026-11-04" && council.head.date.value.last.iso == "2026-11-05")
        #expect(council.head.archive == "26/00417" && council.head.links.count == 2 && council.head.links.allSatisfy { $0.address != nil })
        let call = try #require(all.meetings.last)
        #expect(call.head.deadline?.iso == "2026-12-01")
        let clocks = call.items.flatMap(\.entries).compactMap { if case .clock(let time) = $0 { time.value.written } else { nil } }
        #expect(clocks == Story.clocks)
        let agendas = council.items.filter { $0.heading == .agenda }.map(\.entries.count)
        #expect(agendas == Story.agendaLines)
        let replaced = council.items.compactMap { item in item.entries.contains { if case .replaced = $0 { true } else { false } } ? item.title : nil }
        #expect(replaced == ["Gruppetilbod på skjerm"])
    }

    @Test func whoTheTwoWithTheSameInitialsAre() async throws {
        let source = try await Self.source()
        let records = source.library.bodies.records
        for (body, name) in [("samarbeidsgruppa", Story.hulda), ("styringsgruppa", Story.hjalmar)] {
            for meeting in records.meetings where meeting.body == body { #expect(records.meant(by: "HH", in: meeting) == [.person(name)]) }
        }
        let council = try #require(records.meetings.first { $0.body == "fagradet" })
        #expect(records.meant(by: "HH", in: council).count == 2)
    }

    // MARK: - The rest

    private static func name(_ item: ItemID, _ all: Proceedings) -> String { "\(item.body) \(all.item(item)?.number?.stem ?? "-")" }

    @Test func everyForwardAndAnswer() async throws {
        let all = try await Self.proceedings()
        #expect(all.forwards.count == Story.forwards.count)
        for (forward, expected) in zip(all.forwards, Story.forwards) {
            #expect(Self.name(forward.source, all) == expected.0)
            #expect(forward.question == expected.1)
            #expect(forward.to == expected.2)
            #expect(forward.answer.map { Self.name($0, all) } == expected.3)
        }
        #expect(all.unanswered(to: "styringsgruppa").count == 1)
    }

    @Test func everyFigure() async throws {
        let all = try await Self.proceedings()
        #expect(all.figures.map(\.name) == Story.figures.map(\.0))
        for (series, expected) in zip(all.figures, Story.figures) {
            #expect(series.points.map(\.figure.value) == expected.1)
            #expect(series.points.map(\.item.meeting.iso) == ["2026-06-11", "2026-09-10", "2026-11-12"])
            #expect(Set(series.points.map(\.figure.unit)).count == 1)
            #expect(series.points.allSatisfy { $0.figure.range != nil })
        }
        #expect(all.figures.map { $0.points.last?.figure.range ?? 0...0 } == [48...48, 37.5...37.5, 25...25, 16...16, 14...14, 3...5, 5...6, 6...8, 5...5])
    }

    @Test func everyResolutionWithItsOutcome() async throws {
        let all = try await Self.proceedings()
        #expect(all.resolutions.map { Self.name($0.item, all) } == Story.resolutions.map(\.0))
        #expect(all.resolutions.map(\.text) == Story.resolutions.map(\.1))
        #expect(all.resolutions.map(\.outcome) == Story.resolutions.map(\.2))
    }

    @Test func everyPassage() async throws {
        let all = try await Self.proceedings()
        #expect(all.passages.map { Self.name($0.item, all) } == Story.passages.map(\.0))
        #expect(all.passages.map(\.text) == Story.passages.map(\.1))
    }

    @Test func everythingTheCasesAreAboutAndTheirKinds() async throws {
        let all = try await Self.proceedings()
        var about: [(String, [String])] = []
        var kinds: [(String, String)] = []
        for meeting in all.meetings.sorted(by: { ($0.body, $0.day) < ($1.body, $1.day) }) {
            for (index, item) in meeting.items.enumerated() {
                for entry in item.entries {
                    let name = Self.name(meeting.id(of: index), all)
                    if case .about(let parts) = entry { about.append((name, parts.map(\.value))) }
                    if case .kind(let kind) = entry { kinds.append((name, kind.value)) }
                }
            }
        }
        #expect(about.map(\.0) == Story.about.map(\.0) && about.map(\.1) == Story.about.map(\.1))
        #expect(kinds.map(\.0) == Story.kinds.map(\.0) && kinds.map(\.1) == Story.kinds.map(\.1))
    }

    @Test func casesKnowWhereTheyCameFrom() async throws {
        let all = try await Self.proceedings()
        func place(_ name: String) throws -> ItemID {
            try #require(all.meetings.lazy.flatMap { meeting in meeting.items.indices.map(meeting.id) }.first { Self.name($0, all) == name })
        }
        for (subject, expected) in [
            ("styringsgruppa 8/26", ["samarbeidsgruppa 23/26", "styringsgruppa 15/26"]), ("styringsgruppa 9/26", ["styringsgruppa 12/26"]),
            ("samarbeidsgruppa 20/26", ["styringsgruppa 14/26"]), ("samarbeidsgruppa 14/26", ["samarbeidsgruppa 26/26"]),
        ] {
            #expect(all.mentions(of: .item(try place(subject))).map { Self.name($0, all) } == expected, "\(subject)")
        }
        let cases = ["samarbeidsgruppa 13/26", "samarbeidsgruppa 19/26", "samarbeidsgruppa 25/26"]
        #expect(all.mentions(of: .company("sjumilsstovelen-buss")).map { Self.name($0, all) } == cases)
        #expect(all.mentions(of: .consent("nav-samtykke", version: 2)).map { Self.name($0, all) } == ["samarbeidsgruppa 26/26", "styringsgruppa 16/26"])
    }

    // MARK: - What is printed

    private func expect(_ text: String, toBe name: String) throws {
        let path = "\(Project.tests)/Minutes/sider/\(name)"
        let shown = text.replacingOccurrences(of: "\u{A0}", with: "⍽")
        if ProcessInfo.processInfo.environment["HIA_RECORD"] == "1" {
            try shown.write(toFile: path, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)")
            return
        }
        #expect(try Project.text(of: path) == shown, "\(name) is not what it was; HIA_RECORD=1 writes it anew")
    }

    @Test func theRegisterIsPrintedAsItWas() async throws {
        let source = try await Self.source()
        let body = try #require(source.body("samarbeidsgruppen").value)
        let parts = [
            "$ hia actions --alle", ActionReport(source).text(withClosed: true), "", "$ hia minutes check samarbeidsgruppa",
            MinutesReport.understood(source, only: body), "", "$ hia minutes list", MinutesReport.list(source), "",
        ]
        try expect(parts.joined(separator: "\n"), toBe: "register.txt")
    }

    @Test func theNextFilesAreDraftedAsTheyWere() async throws {
        let source = try await Self.source()
        var parts: [String] = []
        for (name, day) in [("samarbeidsgruppa", nil), ("styringsgruppa", "2027-02-11"), ("fagradet", "2027-04-28")] {
            let body = try #require(source.body(name).value)
            let draft = try #require(MinutesDraft.next(of: body, in: source, on: day.flatMap { Day(iso: $0) }).value)
            parts += ["$ hia minutes new \(name)", draft.text]
        }
        try expect(parts.joined(separator: "\n"), toBe: "utkast.txt")
    }
}
