import Diagnostics
import Foundation
import HelseIArbeid
import Markdown
import Testing

@testable import Generator

/// One real set of minutes, from the shared folder and not kept here: imported, then read as any other file of minutes. It is held against
/// a list made by reading it. People stand in that list by their initials only. Without the file the test is skipped.
struct RealMinutesLoadTests {
    private static let path = URL(filePath: Project.root).deletingLastPathComponent().path + "/shared/brief/seeds/minutes-2020-11-10.txt"
    private static var bytes: [UInt8]? { FileManager.default.contents(atPath: path).map(Array.init) }

    /// The case, and who was to do what in it, in order.
    private static let expected: [(case: String, owners: [[String]])] = [
        ("27/20", [["HN", "MS"], ["EAT"], ["MS"]]), ("28/20", []), ("29/20", [["EAT", "MS", "LS"]]), ("30/20", [["OKM"]]),
        ("31/20", [["HN", "LS", "MS"], ["EAT"]]), ("", [["EAT"], ["EAT"]]),
    ]

    private static func records() throws -> (MeetingRecords, MinutesDocument) {
        let source = try #require(bytes)
        let imported = try MinutesImporter.read(path: "referat.txt", bytes: source).minutes.markdown
        let file = SourceFile(path: "Content/referater/gruppa/2020-11-10.md", text: imported)
        var found: [Diagnostic] = []
        let split = try #require(FrontMatter.split(file).value)
        let yaml = try #require(split.yaml)
        let node = try #require(YAMLParser.parse(file, yaml).value)
        let read = MinutesFile.record(body: Located("gruppa", at: Span(file, 0..<0))).read(node, &found)
        let head = try #require(read)
        #expect(found.isEmpty)
        let people = People(namesOnly: head.present + head.absent)
        let bodies = ["samarbeidsgruppa", "styringsgruppa"].map { name in
            Body(
                id: name == "samarbeidsgruppa" ? "gruppa" : name, name: name, mentions: [name, name.replacingOccurrences(of: "gruppa", with: "gruppen")],
                kind: name == "styringsgruppa" ? .steering : .cooperation, language: .bokmål, reportsTo: nil, secretary: nil, standing: [], members: [],
                file: file)
        }
        let reader = EntryReader(bodies: bodies, day: head.date.value.first) { !people.meant(by: $0).isEmpty }
        let document = try #require(MinutesReader.read(file, split.body, head, reader).value)
        let records = MeetingRecords(
            people: people, bodies: bodies, meetings: [document.text], subjects: KnownSubjects([]), today: Day(iso: "2020-12-01") ?? .epoch)
        return (records, document)
    }

    @Test(.enabled(if: bytes != nil)) func everyTaskHasItsOwners() throws {
        let (records, document) = try Self.records()
        let numbers = document.text.items.compactMap(\.number?.written)
        #expect(numbers == Self.expected.map(\.case).filter { !$0.isEmpty })
        for (number, owners) in Self.expected {
            let items = document.text.items.filter { ($0.number?.written ?? "") == number }
            let tasks = items.flatMap(\.entries).compactMap { entry -> TaskText? in if case .task(let task) = entry { task } else { nil } }
            #expect(tasks.map { $0.owners.map(\.value) } == owners, "\(number)")
            for word in tasks.flatMap(\.owners) {
                let meant = records.meant(by: word.value, in: document.text)
                #expect(meant.count == 1, "\(word.value)")
                for owner in meant { #expect(Initials.of(owner.name).contains(word.value)) }
            }
            #expect(tasks.allSatisfy { !$0.text.value.isEmpty })
        }
    }

    @Test(.enabled(if: bytes != nil)) func theNextMeetingAndTheForwardsAreFound() throws {
        let (records, document) = try Self.records()
        let next = document.text.items.compactMap { item -> WrittenMoment? in if case .next(let moment) = item.heading { moment } else { nil } }
        #expect(next.map(\.day.first.iso) == ["2021-01-07"])
        #expect(next.map(\.day.weekday) == [.thursday])
        #expect(next.first?.time?.written == "14.00–16.00")
        let checked = Proceedings.checked(records)
        #expect(checked.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        let proceedings = try #require(checked.value)
        #expect(proceedings.tasks.count == 9)
        #expect(proceedings.tasks.count(where: \.isOpen) == 9)
        #expect(proceedings.forwards.map(\.number?.written) == ["27/20"])
        #expect(proceedings.forwards.map(\.to) == ["styringsgruppa"])
    }

    /// A short form for a kind of doctor is not somebody of that name.
    @Test(.enabled(if: bytes != nil)) func aShortFormIsNobody() throws {
        let (records, document) = try Self.records()
        var owners: [String] = []
        for case .task(let task) in document.text.items.flatMap(\.entries) { owners += task.owners.map(\.value) }
        #expect(!owners.contains("LIS"))
        #expect(Initials.otherMeanings["LIS"] != nil)
        _ = records
    }
}
