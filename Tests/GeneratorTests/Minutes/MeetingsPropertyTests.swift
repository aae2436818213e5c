import Diagnostics
import HelseIArbeid
import TestSupport
import Testing

@testable import Generator

/// Whatever is said in whatever meetings: nothing that was promised is lost, and nothing is counted twice.
struct MeetingsPropertyTests {
    private static let seeds = UInt64(0)..<60

    private func workspace(_ files: [String: String]) -> Workspace {
        let all = RandomMeetings.base.merging(files) { _, new in new }
        return Workspace(
            content: all.map { SourceFile(path: $0.key, text: $0.value) }, templates: [], contentFolder: "Content", templatesFolder: "Templates")
    }

    private func load(_ files: [String: String], on day: Day) throws -> Meetings {
        let loaded = MinutesLoader.load(workspace(files), subjects: KnownSubjects([], isComplete: false), today: day)
        let wrong = loaded.diagnostics.filter { $0.severity == .error || $0.severity == .warning && $0.code != .caseNumber && $0.code != .dayOff }
        try #require(wrong.isEmpty, "\(Report.full(wrong))")
        return try #require(loaded.value)
    }

    private func texts(_ random: RandomMeetings, until day: Day? = nil) -> [String: String] {
        Dictionary(uniqueKeysWithValues: random.files.filter { file in day.map { file.day <= $0 } ?? true }.map { ($0.path, $0.text) })
    }

    private func told(_ due: Due?) -> String? {
        switch due {
        case .day(let day): day.last.iso
        case .vague(let words): words
        case nil: nil
        }
    }

    private func told(_ task: ActionItem) -> RandomMeetings.Task {
        var told = RandomMeetings.Task(
            body: task.source.body, id: "\(task.id)", text: task.text, owners: task.owners.map(\.name), due: told(task.due), given: task.given)
        switch task.state {
        case .open: break
        case .done(let item): told.closed = item.meeting.iso
        case .dropped(let item): (told.closed, told.isDropped) = (item.meeting.iso, true)
        }
        return told
    }

    /// Everything that follows from the meetings, in one text.
    private func told(_ all: Proceedings) -> String {
        let tasks = all.tasks.map { "\(told($0)) \($0.history.count)" }
        let forwards = all.forwards.map { "\($0.source) \($0.to) \($0.question) \(String(describing: $0.answer))" }
        let figures = all.figures.map { "\($0.name) \($0.points.map(\.figure.value))" }
        return (tasks + forwards + figures + all.resolutions.map(\.text)).joined(separator: "\n")
    }

    // MARK: - What was promised

    @Test(arguments: seeds)
    func everyTaskIsInTheRegisterOnceWithWhatBecameOfIt(seed: UInt64) throws {
        let random = RandomMeetings(seed: seed)
        let all = try load(texts(random), on: random.last).proceedings
        let key = { (task: RandomMeetings.Task) in "\(task.given.iso) \(task.body) \(task.id)" }
        #expect(all.tasks.map(told).sorted { key($0) < key($1) } == random.tasks.sorted { key($0) < key($1) })
        // No id twice in one body.
        #expect(Set(all.tasks.map { "\($0.source.body) \($0.id)" }).count == all.tasks.count)
        #expect(all.tasks.allSatisfy { !$0.owners.isEmpty && TaskID("\($0.id)") == $0.id })
    }

    @Test(arguments: seeds)
    func everyQuestionAndFigureIsThereToo(seed: UInt64) throws {
        let random = RandomMeetings(seed: seed)
        let all = try load(texts(random), on: random.last).proceedings
        let forwards = all.forwards.map { forward in
            RandomMeetings.Forward(
                from: forward.source.body, number: forward.number?.stem ?? "", question: forward.question, to: forward.to,
                answer: forward.answer.flatMap { all.item($0)?.number?.stem })
        }
        #expect(forwards.sorted { $0.question < $1.question } == random.forwards.sorted { $0.question < $1.question })
        #expect(Dictionary(uniqueKeysWithValues: all.figures.map { ($0.name, $0.points.map(\.figure.value)) }) == random.figures)
    }

    /// After each meeting, every task that nobody has closed stands in the next meeting's agenda, and each stays itself from one to the next.
    @Test(arguments: UInt64(0)..<30)
    func nothingIsLostBetweenMeetings(seed: UInt64) throws {
        let random = RandomMeetings(seed: seed)
        var known: [String: String] = [:]
        for file in random.files {
            let all = try load(texts(random, until: file.day), on: file.day).proceedings
            let now = Dictionary(uniqueKeysWithValues: all.tasks.map { ("\($0.source.body) \($0.id)", $0.text) })
            for (id, text) in known { #expect(now[id] == text, "\(id) \(file.path)") }
            known = now
            for body in all.bodies {
                let agenda = ProposedAgenda(of: body, in: all, on: file.day.adding(days: 30))
                let expected = random.tasks.filter { $0.body == body.id && $0.given <= file.day && ($0.closed.map { $0 > file.day.iso } ?? true) }
                #expect(Set(agenda.open.map { "\($0.id)" }) == Set(expected.map(\.id)) && agenda.open.count == expected.count)
                let asked = random.forwards.filter { forward in forward.to == body.id && all.forwards.contains { $0.question == forward.question && $0.answer == nil } }
                #expect(agenda.items.compactMap(\.forward?.question).sorted() == asked.map(\.question).sorted())
                #expect(agenda.items.prefix(body.standing.count).map(\.title) == body.standing.map(\.title))
            }
        }
    }

    @Test(arguments: seeds)
    func theNextNumberWasNeverUsed(seed: UInt64) throws {
        let random = RandomMeetings(seed: seed)
        let all = try load(texts(random), on: random.last).proceedings
        for body in all.bodies where body.kind.numbersThroughYear {
            for days in [1, 200, 400] {
                var next = NextNumber.after(all, in: body, on: random.last.adding(days: days))
                for _ in 0..<5 {
                    #expect(!(random.cases[body.id] ?? []).contains(next.written))
                    next = next.following
                }
            }
        }
    }

    @Test(arguments: seeds)
    func theOrderOfTheFilesDoesNotMatter(seed: UInt64) throws {
        let random = RandomMeetings(seed: seed)
        let meetings = try load(texts(random), on: random.last)
        var shuffler = SplitMix64(seed: seed &+ 7)
        let records = MeetingRecords(
            people: meetings.records.people, bodies: meetings.records.bodies.shuffled(using: &shuffler),
            meetings: meetings.records.meetings.shuffled(using: &shuffler), subjects: KnownSubjects([], isComplete: false), today: random.last)
        let again = try #require(Proceedings.checked(records).value)
        #expect(told(again) == told(meetings.proceedings))
    }

    // MARK: - The next file

    private static let base = Task { try await Inputs.base().library().value }

    private func source(_ files: [String: String], on day: Day) async throws -> MeetingSource {
        let base = try #require(try await Self.base.value)
        let library = Library(
            catalogue: base.catalogue, histories: base.histories, companyFolders: base.companyFolders, meetings: base.meetings, pages: base.pages,
            consents: base.consents, bodies: try load(files, on: day), papers: base.papers, site: base.site,
            pictures: base.pictures, terms: base.terms, theme: base.theme, workshops: base.workshops)
        return MeetingSource(library: library, content: "Content", today: day)
    }

    /// As a call, and as minutes of a day that has been: it loads, it names each open task once, and changes none.
    @Test(arguments: UInt64(0)..<20)
    func aDraftLoadsAndNamesEveryOpenTaskOnce(seed: UInt64) async throws {
        let random = RandomMeetings(seed: seed)
        var files = texts(random)
        for id in RandomMeetings.ids {
            let day = WorkingDays.onOrBefore(random.last.adding(days: 14))
            for today in [random.last, day] {
                let source = try await source(files, on: today)
                let body = try #require(source.proceedings.body(id))
                let draft = try #require(MinutesDraft.next(of: body, in: source, on: day).value).text
                let open = source.proceedings.open(in: id)
                #expect(!open.contains { task in draft.ranges(of: "- \(task.id):").count != 1 })
                #expect(draft.ranges(of: "-1: ").count + draft.ranges(of: "-2: ").count <= open.count)
                files["Content/referater/\(id)/\(day.iso).md"] = draft
                let after = try load(files, on: today).proceedings
                #expect(after.open(in: id).map { "\($0.id) \(told($0))" } == open.map { "\($0.id) \(told($0))" })
                #expect(after.tasks.count == random.tasks.count)
                let asked = source.proceedings.unanswered(to: id)
                let meeting = try #require(after.meetings.last { $0.body == id })
                #expect(meeting.day == day && meeting.head.kind == (today == day ? .minutes : .call))
                #expect(meeting.items.count { $0.number != nil } >= body.standing.count + asked.count)
                // Minutes answer what was asked; a call only names it.
                #expect(after.unanswered(to: id).count == (today == day ? 0 : asked.count))
                files["Content/referater/\(id)/\(day.iso).md"] = nil
            }
        }
    }
}
