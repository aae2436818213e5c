import Diagnostics
import HelseIArbeid
import TestSupport

@testable import Generator

/// The input files of a build in memory: the shared base, changed as a test wants it.
struct Inputs {
    private(set) var files: [String: String] = [:]
    var today = Day.epoch
    var scope = Scope.everything

    /// One region, one industry, one company, six short meetings, and a theme that shows little more than the text.
    static func base() throws -> Inputs {
        var inputs = Inputs()
        inputs.today = Day(iso: "2026-11-20") ?? .epoch
        for name in ["innhold", "maler"] { try inputs.add(name) }
        return inputs
    }

    /// The files of one archive in `Base`.
    mutating func add(_ name: String) throws {
        for section in Archive(try Project.text(of: "\(Project.tests)/Base/\(name).txt")).sections { files[section.name] = section.text }
    }

    subscript(path: String) -> String? {
        get { files[path] }
        set { files[path] = newValue }
    }

    /// The same with another text of module 1, put into the documents it names.
    func with(_ path: String, _ text: String) -> Inputs {
        var copy = self
        copy.files[path] = text
        return copy
    }

    var workspace: Workspace {
        let prefix = "Content/bedrifter/"
        let folders = files.keys.compactMap { path in
            path.hasPrefix(prefix) ? path.dropFirst(prefix.count).split(separator: "/").first.map(String.init) : nil
        }
        let wanted = scope.company.map { prefix + $0 + "/" }
        let pictures = sources(below: "Content/bilder/")
        let content = sources(below: "Content/").filter { file in
            if file.path.hasPrefix("Content/bilder/") { return false }
            guard let wanted, file.path.hasPrefix(prefix) else { return true }
            return file.path.hasPrefix(wanted)
        }
        return Workspace(
            content: content, templates: sources(below: "Templates/"), pictures: pictures, contentFolder: "Content",
            templatesFolder: "Templates", companyFolders: Set(folders).sorted())
    }

    private func sources(below folder: String) -> [SourceFile] {
        files.filter { $0.key.hasPrefix(folder) }.map { SourceFile(path: $0.key, text: $0.value) }
    }

    /// Memory to memory: every file that would be written, and all that was found.
    func build() async -> Checked<[RenderedFile]> {
        await Build(content: "Content", templates: "Templates", output: "Output", today: today, scope: scope)
            .rendered(workspace)
    }

    func library() async -> Checked<Library> { await LibraryLoader.load(workspace, today: today) }
}

extension [RenderedFile] {
    /// The text of one file, by its path below `Output`.
    subscript(path: String) -> String? {
        first { $0.path.text == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}
