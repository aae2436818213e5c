import Diagnostics
import Foundation
import HelseIArbeid
import Markdown
import TestSupport
import Testing

@testable import Generator

/// What the importer makes is what the loader reads: the same cases, the same tasks, the same next meeting.
struct ImportedMinutesLoadTests {
    private static var samples: [String] {
        get throws {
            let folder = "\(Project.tests)/../HelseIArbeidTests/Reading/Import/Samples"
            return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted().map { "\(folder)/\($0)" }
        }
    }

    @Test(arguments: try samples) func isReadAsItWasUnderstood(_ path: String) throws {
        let source = Archive(try String(contentsOfFile: path, encoding: .utf8)).sections.first { $0.name == "kilde" }?.text ?? ""
        let imported = MinutesImport.read(source)
        let file = SourceFile(path: "referat.md", text: imported.markdown)
        let split = try #require(FrontMatter.split(file).value)
        guard let day = imported.understood.day?.first else { return }

        var found: [Diagnostic] = []
        let id = Located("gruppa", at: Span(file, 0..<0))
        let yaml = try #require(split.yaml)
        let fields = YAMLParser.parse(file, yaml).unwrap(into: &found)
        let written = fields.flatMap { MinutesFile.record(body: id).read($0, &found) }
        let head = try #require(written)
        let entries = EntryReader(bodies: [], day: day) { _ in false }
        let read = MinutesReader.read(file, split.body, head, entries)
        found += read.diagnostics
        let document = try #require(read.value)
        #expect(found.filter { $0.severity == .error }.map(\.message) == [])

        #expect(document.text.head.date.value.first == day)
        #expect(document.text.head.present.map(\.value) == imported.understood.present)
        #expect(document.text.items.compactMap(\.caseNumber).count == imported.understood.cases.count)
        #expect(document.text.items.flatMap(\.entries).tasks.map { $0.owners.count > 0 } == imported.understood.tasks.map { !$0.owners.isEmpty })
        let isUnsure = imported.markdown.contains("::: usikker")
        #expect(found.contains { $0.code == .unsureReading } == isUnsure)
    }
}

extension ItemText {
    fileprivate var caseNumber: CaseNumber? { if case .numbered(let number) = heading { number } else { nil } }
}

extension [MinutesEntry] {
    fileprivate var tasks: [TaskText] { compactMap { if case .task(let task) = $0 { task } else { nil } } }
}
