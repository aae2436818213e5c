import Diagnostics
import Foundation
import HelseIArbeid
import TestSupport
import Testing

@testable import Generator

/// A folder with the base content of the golden cases and three small forms on the disk, read against each other and ready to be
/// approved: a consent, a slip of paper, and the cover sheet of the two.
final class ConsentScratch {
    let scratch: Scratch
    static let forms = "Content/samtykke"
    /// The day they are approved.
    static let today = Day(iso: "2026-11-20")!
    static let body = "personvernombudet"

    var content: String { scratch.path + "/Content" }
    /// Those of the golden cases, unless a test wants all that the real ones show.
    var templates: String

    /// Nobody has read the languages against each other.
    init() throws {
        scratch = try Scratch()
        templates = scratch.path + "/Templates"
        for (path, text) in try Inputs.base().files { try scratch.write(text, to: path) }
        for (name, text) in try Self.small() { try write(text, to: name) }
    }

    /// The same with every version read against the other languages.
    static func read() async throws -> ConsentScratch {
        let forms = try ConsentScratch()
        for (name, text) in mirrors { try forms.write(text, to: name) }
        return forms
    }

    private static func small() throws -> [String: String] {
        let sections = Archive(try Project.text(of: "\(Project.tests)/Consent/smaskjemaer.txt")).sections
        return Dictionary(uniqueKeysWithValues: sections.map { ($0.name, $0.text) })
    }

    /// What `mirror` would write, made once.
    private static let mirrors: [String: String] = {
        let files = ((try? small()) ?? [:]).map { SourceFile(path: "Content/samtykke/\($0.key)", text: $0.value) }
        let workspace = Workspace(content: files, templates: [], contentFolder: "Content", templatesFolder: "Templates")
        var mirrors: [String: String] = [:]
        for form in ConsentLoader.load(workspace).value?.forms ?? [] {
            for version in form.versions {
                let record = MirrorRecord(day: today, by: "koordinator", parts: Fingerprint.parts(version))
                let order = [Fingerprint.titleKey] + version.lead.parts.map(\.id.value)
                mirrors["\(form.id)/\(version.number)-speil.yaml"] = MirrorFile.text(record, order: order)
            }
        }
        return mirrors
    }()

    // MARK: - Files

    func text(_ name: String) throws -> String { try scratch.read("\(Self.forms)/\(name)") }
    func bytes(_ name: String) throws -> [UInt8] { try #require(Disk.bytes(of: "\(scratch.path)/\(Self.forms)/\(name)")) }
    func write(_ text: String, to name: String) throws { try scratch.write(text, to: "\(Self.forms)/\(name)") }

    /// One text put in place of another, which must be there.
    func replace(_ old: String, with new: String, in name: String) throws {
        let text = try text(name)
        try #require(text.contains(old), "«\(old)» is not in \(name)")
        try write(text.replacingOccurrences(of: old, with: new), to: name)
    }

    /// A new version of a form, like the one before, with one text changed in each language.
    func newVersion(_ number: Int, of form: String, changing edits: [String: (String, String)]) throws {
        for (language, edit) in edits {
            var text = try text("\(form)/\(number - 1)-\(language).md")
            if let approved = text.range(of: "godkjent-av:"), let fence = text.range(of: "---\n", range: approved.upperBound..<text.endIndex) {
                text.removeSubrange(approved.lowerBound..<fence.lowerBound)
            }
            text = text.replacingOccurrences(of: "status: godkjent", with: "status: til-godkjenning")
                .replacingOccurrences(of: "versjon: \(number - 1)", with: "versjon: \(number)")
            try #require(text.contains(edit.0), "«\(edit.0)» is not in \(form)/\(number - 1)-\(language)")
            try write(text.replacingOccurrences(of: edit.0, with: edit.1), to: "\(form)/\(number)-\(language).md")
        }
    }

    // MARK: - Commands

    struct Refused: Error { let diagnostics: [Diagnostic] }

    func edit<Result>(on day: Day = today, _ body: (ConsentEditor) throws -> Result) async throws -> Result {
        let opened = await ConsentEditor.open(content: content, templates: templates, today: day)
        guard let editor = opened.value else { throw Refused(diagnostics: opened.diagnostics) }
        defer { editor.close() }
        return try body(editor)
    }

    @discardableResult
    func approve(_ form: String, _ number: Int? = nil, on day: Day = today, from: Day? = nil) async throws -> Checked<[String]> {
        try await edit(on: day) {
            $0.approve(form, number, .init(by: Self.body, caseNumber: "12/26", on: day, from: from ?? day))
        }
    }

    func mirror(_ form: String, _ number: Int? = nil, on day: Day = today) async throws {
        let done = try await edit(on: day) { $0.mirror(form, number, by: "koordinator") }
        if done.value == nil { throw Refused(diagnostics: done.diagnostics) }
    }

    @discardableResult
    func withdraw(_ form: String, _ number: Int? = nil, on day: Day) async throws -> Checked<[String]> {
        try await edit(on: day) { $0.withdraw(form, number, by: Self.body, reason: "Vi tar ikke bilder: \"mer\" \\ slutt") }
    }

    /// Everything that is found in the forms, or why they cannot be opened.
    func found(on day: Day = today) async throws -> [Diagnostic] {
        do { return try await edit(on: day) { $0.check(only: nil) } } catch let refused as Refused { return refused.diagnostics }
    }

    func form(_ id: String, on day: Day = today) async throws -> ConsentForm {
        try await edit(on: day) { editor in try #require(editor.forms.first { $0.id == id }) }
    }

    // MARK: - Builds

    func workspace() async throws -> Workspace {
        try #require(await WorkspaceReader.read(content: content, templates: templates).value)
    }

    func plan(on day: Day = today, archive: Bool = false) async throws -> Plan {
        let loaded = await LibraryLoader.load(try await workspace(), today: day)
        let planned = loaded.then(Rules.check).then { Planner.plan($0, .everything, archive: archive) }
        guard let plan = planned.value else { throw Refused(diagnostics: planned.diagnostics) }
        return plan
    }

    func build(on day: Day = today, archive: Bool = false) async throws -> [RenderedFile] {
        await Renderer.render(try await plan(on: day, archive: archive))
    }
}
