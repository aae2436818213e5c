import Diagnostics
import Foundation
import HelseIArbeid
import TestSupport
import Testing

@testable import Generator

/// A text file in `Cases`: what is changed in the shared base, and everything that is to come of it.
///
/// `-- Content/… --` and `-- Templates/… --` give a file, `-- remove … --` takes one away, `-- options --` has `date: …`,
/// `only: …` and `base: …`, more files to begin with. `-- expected diagnostics --` is the whole report; without it there must be none. `-- expected files --` is
/// every output path; `-- expected Output/… --` is one output, of HTML only what stands in `<main>`. A no-break space is
/// shown as `⍽`, since nobody can see it.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    let path: String
    let archive: Archive

    var testDescription: String { name }
    var name: String { String(path.dropFirst("\(Project.tests)/Cases/".count).dropLast(".txt".count)) }

    static func all() throws -> [GoldenCase] {
        let folder = "\(Project.tests)/Cases"
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
        return try names.map {
            GoldenCase(path: "\(folder)/\($0)", archive: Archive(try Project.text(of: "\(folder)/\($0)")))
        }
    }

    // MARK: - What goes in

    func inputs() throws -> Inputs {
        var inputs = try Inputs.base()
        for section in archive.sections {
            if section.name == "options" {
                try read(options: section.text, into: &inputs)
            } else if section.name.hasPrefix("remove ") {
                let path = String(section.name.dropFirst("remove ".count))
                try #require(inputs[path] != nil, "\(name) removes «\(path)», which the base does not have")
                inputs[path] = nil
            } else if section.name.hasPrefix("Content/") || section.name.hasPrefix("Templates/") {
                inputs[section.name] = section.text
            } else {
                try #require(Expectation(section.name) != nil, "\(name) has a section «\(section.name)»")
            }
        }
        return inputs
    }

    private func read(options: String, into inputs: inout Inputs) throws {
        for line in options.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            try #require(parts.count == 2, "\(name) has an option «\(line)»")
            switch parts[0] {
            case "date:": inputs.today = try #require(Day(iso: parts[1]))
            case "only:":
                let slugs = parts[1].split(separator: "/", maxSplits: 1).map(String.init)
                inputs.scope =
                    slugs.count == 1 ? .company(slugs[0]) : .meeting(slugs[0], try #require(Session(called: slugs[1])))
            case "base:": try inputs.add(parts[1])
            default: Issue.record("\(name) has an option «\(line)»")
            }
        }
    }

    // MARK: - What comes out

    /// What a section that begins with «expected» is about.
    enum Expectation: Equatable {
        case diagnostics
        case files
        case output(String)

        init?(_ section: String) {
            switch section {
            case "expected diagnostics": self = .diagnostics
            case "expected files": self = .files
            case let name where name.hasPrefix("expected Output/"):
                self = .output(String(name.dropFirst("expected Output/".count)))
            default: return nil
            }
        }
    }

    /// The same case with its expectations as the build made them; a report is added where there is one.
    func recorded(from built: Checked<[RenderedFile]>) -> Archive {
        let report = Self.visible(Report.full(built.diagnostics))
        var sections: [Archive.Section] = []
        for section in archive.sections where Expectation(section.name) != .diagnostics {
            let text = Expectation(section.name).map { Self.made($0, by: built) ?? "MANGLER\n" } ?? section.text
            if Expectation(section.name) != nil, !report.isEmpty,
                !sections.contains(where: { $0.name == "expected diagnostics" })
            {
                sections.append(.init(name: "expected diagnostics", text: report))
            }
            sections.append(.init(name: section.name, text: text))
        }
        if !report.isEmpty, !sections.contains(where: { $0.name == "expected diagnostics" }) {
            sections.append(.init(name: "expected diagnostics", text: report))
        }
        return Archive(comment: archive.comment, sections: sections)
    }

    static func made(_ expectation: Expectation, by built: Checked<[RenderedFile]>) -> String? {
        switch expectation {
        case .diagnostics: visible(Report.full(built.diagnostics))
        case .files: built.value.map { files in files.map { $0.path.text + "\n" }.joined() }
        case .output(let path): built.value?[path].map { visible(path.hasSuffix(".html") ? mainPart(of: $0) : $0) }
        }
    }

    private static func mainPart(of html: String) -> String {
        guard let start = html.range(of: "<main"), let open = html[start.upperBound...].firstIndex(of: ">"),
            let end = html.range(of: "</main>")
        else { return html }
        return html[html.index(after: open)..<end.lowerBound].trimmingCharacters(in: .newlines)
    }

    /// What cannot be seen made visible, and a line ending at the end.
    private static func visible(_ text: String) -> String {
        let shown = text.replacingOccurrences(of: "\u{A0}", with: "⍽").replacingOccurrences(of: "\r\n", with: "\n")
        return shown.isEmpty || shown.hasSuffix("\n") ? shown : shown + "\n"
    }
}
