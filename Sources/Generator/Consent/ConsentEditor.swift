public import Diagnostics
public import HelseIArbeid
import Markdown

/// The forms, open for being approved, withdrawn and read against each other. Nobody else writes in them until it is closed.
///
/// What a command would make is loaded and checked in memory first; only what breaks no rule is written, all of it in one step.
public struct ConsentEditor: Sendable {
    let workspace: Workspace
    let consents: Consents
    let today: Day
    private let lock: Int32
    /// What was wrong before anything was done.
    public let found: [Diagnostic]

    public static func open(content: String, templates: String, today: Day) async -> Checked<ConsentEditor> {
        let path = "\(content)/\(ConsentLoader.folder)"
        guard Disk.entry(path)?.kind == .folder else { return Checked(nil, [.noForms(path)]) }
        do throws(Disk.Failure) {
            let lock = try Disk.lock(path)
            ConsentFolder.tidy(path)
            let read = await WorkspaceReader.read(content: content, templates: templates, only: "")
            guard let workspace = read.value else {
                Disk.unlock(lock)
                return Checked(nil, read.diagnostics)
            }
            // The reader's name for the folder, which has no slash at its end.
            let folder = "\(workspace.contentFolder)/\(ConsentLoader.folder)/"
            let own = read.diagnostics.filter { $0.span?.file.path.hasPrefix(folder) ?? false }
            let loaded = ConsentLoader.load(workspace)
            guard let consents = loaded.value, !(own + loaded.diagnostics).hasErrors else {
                Disk.unlock(lock)
                return Checked(nil, own + loaded.diagnostics)
            }
            let found = own + loaded.diagnostics + ConsentChecks.check(consents, on: today)
            return Checked(
                ConsentEditor(
                    workspace: workspace, consents: consents, today: today, lock: lock, found: found))
        } catch {
            return Checked(nil, [.cannotWriteForm(error)])
        }
    }

    private init(
        workspace: Workspace, consents: Consents, today: Day, lock: Int32, found: [Diagnostic]
    ) {
        self.workspace = workspace
        self.consents = consents
        self.today = today
        self.lock = lock
        self.found = found
    }

    public func close() { Disk.unlock(lock) }

    public var forms: [ConsentForm] { consents.forms }
    public var points: [OpenPoint] { consents.points }

    /// The form and one of its versions: the one with the number, or the newest.
    public func find(_ id: String, _ number: Int?) -> Checked<(ConsentForm, ConsentVersion)> {
        guard let form = consents.form(id) else { return Checked(nil, [.noSuchForm(id, among: forms.map(\.id))]) }
        guard let version = number.map(form.version) ?? form.newest else {
            return Checked(nil, [.noSuchVersion(number, of: form)])
        }
        return Checked((form, version))
    }

    /// Everything that is found in the forms, or in one of them.
    public func check(only id: String?) -> [Diagnostic] {
        guard let id else { return found }
        let own = "\(workspace.contentFolder)/\(ConsentLoader.folder)/\(id)/"
        return found.filter { $0.span?.file.path.hasPrefix(own) ?? true }
    }

    // MARK: - Trying and writing

    /// The forms as they would be with these files; by path below the folder of the form.
    func trying(_ files: [String: [UInt8]], in form: ConsentForm) -> Checked<Consents> {
        let folder = "\(workspace.contentFolder)/\(ConsentLoader.folder)/\(form.id)"
        let changed = files.map { SourceFile(path: "\(folder)/\($0.key)", bytes: $0.value) }
        let kept = workspace.content.filter { file in !changed.contains { $0.path == file.path } }
        let after = Workspace(
            content: kept + changed, templates: workspace.templates, pictures: workspace.pictures,
            contentFolder: workspace.contentFolder, templatesFolder: workspace.templatesFolder)
        let loaded = ConsentLoader.load(after)
        guard let consents = loaded.value, !loaded.diagnostics.hasErrors else { return Checked(nil, loaded.diagnostics) }
        let found = loaded.diagnostics + ConsentChecks.check(consents, on: today)
        // What is wrong with other forms is not this one's to mend.
        let own = found.filter { diagnostic in
            guard let path = diagnostic.span?.file.path, path.hasPrefix("\(workspace.contentFolder)/\(ConsentLoader.folder)/") else {
                return true
            }
            // A point that names no form might have been about this one.
            return path.hasPrefix(folder + "/") || path.contains("/\(ConsentLoader.rules)/") || path.hasSuffix("/\(ConsentLoader.points)")
        }
        return Checked(own.hasErrors ? nil : consents, own)
    }

    /// Writes files that have been tried. Says where.
    func write(_ files: [String: [UInt8]], of form: ConsentForm) -> Checked<[String]> {
        let folder = ConsentFolder(path: "\(workspace.contentFolder)/\(ConsentLoader.folder)/\(form.id)")
        do throws(Disk.Failure) {
            try folder.write(files)
            return Checked(files.keys.sorted().map { "\(folder.path)/\($0)" })
        } catch {
            return Checked(nil, [.cannotWriteForm(error)])
        }
    }

    /// The files of a version with fields set in the front matter of each.
    func heads(of version: ConsentVersion, _ fields: (ConsentText) -> [(name: String, value: String)]) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for text in version.texts {
            guard let name = text.file.path.split(separator: "/").last,
                let yaml = FrontMatter.split(text.file).value?.yaml
            else { continue }
            files[String(name)] = HeadEdit(file: text.file, head: yaml).setting(fields(text))
        }
        return files
    }
}

extension Diagnostic {
    fileprivate static func cannotWriteForm(_ failure: Disk.Failure) -> Diagnostic {
        .error(
            .cannotWrite, "«\(failure.path)» kan ikke skrives: \(failure.reason)", at: nil, help: "skjemaet er som det var")
    }

    fileprivate static func noForms(_ path: String) -> Diagnostic {
        .error(
            .missingFolder, "mappa «\(path)» finnes ikke", at: nil,
            help: "stå i prosjektmappa når du kaller hia, eller si hvor innholdet er med --content")
    }

    fileprivate static func noSuchForm(_ id: String, among known: [String]) -> Diagnostic {
        .error(
            .unknownID, "skjemaet «\(id.shortened)» finnes ikke", at: nil, help: Suggestion.help(for: id, among: known))
    }

    fileprivate static func noSuchVersion(_ number: Int?, of form: ConsentForm) -> Diagnostic {
        let known = form.versions.map { String($0.number) }.listed(in: .bokmål)
        return .error(
            .unknownID, number.map { "«\(form.id)» har ingen versjon \($0)" } ?? "«\(form.id)» har ingen versjoner", at: nil,
            help: known.isEmpty ? "lag 1-nb.md og 1-nn.md i mappa" : "den har \(known)")
    }
}
