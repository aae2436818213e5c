public import Diagnostics
public import HelseIArbeid

/// The registers of one company, open for adding rows. Nobody else writes in them until it is closed.
///
/// Rows are only ever added, each file is replaced in one step, and what would break a rule is not written: a command that
/// is killed leaves every register as it was, or as it should be.
public struct CompanyEditor: Sendable {
    /// With every row there is, also those dated after `today`: a row in between must not break them.
    public let history: History
    /// The day new rows are dated.
    public let today: Day
    let folder: RegisterFolder
    private let lint: PrivacyLint
    private let catalogue: Catalogue?
    private let lock: Int32

    public var company: Company { history.now.company }
    /// With every row there is.
    public var process: CompanyProcess { history.now }
    /// As it stood on `today`.
    public var shown: CompanyProcess { history.standing(on: today) }

    /// Reads the company's folder, and the region for the names in it. Errors in other files do not matter here.
    public static func open(content: String, templates: String, company slug: String, today: Day) async -> Checked<CompanyEditor> {
        let path = "\(content)/\(Audience.companiesFolder)/\(slug)"
        do throws(Disk.Failure) {
            guard Disk.entry(content) != nil else { return Checked(nil, [.noContent(content)]) }
            guard Disk.entry(path)?.kind == .folder else { return await Checked(nil, [noSuch(slug, content, templates)]) }
            let lock = try Disk.lock(path)
            let opened = await read(content, templates, slug, today, lock)
            if opened.value == nil { Disk.unlock(lock) }
            return opened
        } catch {
            return Checked(nil, [.cannotWriteRegister(error)])
        }
    }

    private static func read(
        _ content: String, _ templates: String, _ slug: String, _ today: Day, _ lock: Int32
    ) async -> Checked<CompanyEditor> {
        let path = "\(content)/\(Audience.companiesFolder)/\(slug)"
        let workspace = await WorkspaceReader.read(content: content, templates: templates, only: slug)
        let own = workspace.diagnostics.filter { $0.span?.file.path.hasPrefix(path + "/") ?? false }
        guard let files = workspace.value, let folder = CompanyFolder.all(in: files).first(where: { $0.id.slug == slug }) else {
            return Checked(nil, own)
        }
        let checked = folder.latest(from: today)
        let errors = (own + checked.diagnostics).filter { $0.severity == .error }
        guard let history = checked.value, errors.isEmpty else { return Checked(nil, errors + [.registerHasErrors]) }
        let region = files.contentFile("region.yaml").flatMap { RegionFile.record.read($0).value }
        return Checked(
            CompanyEditor(
                history: history, today: today, folder: RegisterFolder(path: path, company: folder),
                lint: AnonymousTexts.lint(for: history.now.company, in: region),
                catalogue: region.map { Catalogue(region: $0, industries: [:], today: today) }, lock: lock))
    }

    private static func noSuch(_ slug: String, _ content: String, _ templates: String) async -> Diagnostic {
        let workspace = await WorkspaceReader.read(content: content, templates: templates, only: "")
        return .noSuchCompany(slug, among: workspace.value?.companyFolders ?? [])
    }

    public func close() { Disk.unlock(lock) }

    // MARK: - Adding

    /// What the files will hold with the rows at their ends; no value if a rule would be broken. What is only likely to be
    /// wrong, and what may tell who somebody is, is said about the new rows.
    func adding(_ rows: [NewRow]) -> Checked<RegisterChange> {
        var change = RegisterChange(rows: rows)
        for row in rows {
            let path = "\(folder.path)/\(row.file)"
            let bytes = change.files[row.file] ?? folder.bytes(of: row.file) ?? row.empty
            let appended = row.appended(bytes, path)
            guard let whole = appended.value, !appended.diagnostics.hasErrors else { return Checked(nil, appended.diagnostics) }
            change.files[row.file] = whole
        }
        let after = found(in: folder.company(with: change.files))
        let before = Set(found(in: folder.company).diagnostics.map(\.identity))
        let added = after.diagnostics.filter { $0.severity > .hint && !before.contains($0.identity) }
        guard let history = after.value, !added.hasErrors else { return Checked(nil, added) }
        let texts = AnonymousTexts.check(history.rows, added: self.history.rows, of: company, with: lint)
        return Checked(texts.hasErrors ? nil : change, added + texts)
    }

    /// What the folder holds, and what is wrong with it; rows dated after today are no error, but somebody may have meant another year.
    private func found(in folder: CompanyFolder) -> Checked<History> {
        let latest = folder.latest(from: today)
        guard let history = latest.value else { return latest }
        let future = FutureRows.check(history.rows, after: today).map { $0.weighing(.warning) }
        let days = catalogue.map { CompanyRules.checkDays(history.now.company, against: $0) } ?? []
        return Checked(history, latest.diagnostics + future + days)
    }

    /// Adds the rows and writes; says what was written and where.
    public func add(_ rows: [NewRow]) -> Checked<[String]> {
        adding(rows).then { change in
            do throws(Disk.Failure) {
                return Checked(try folder.write(change))
            } catch {
                return Checked(nil, [.cannotWriteRegister(error)])
            }
        }
    }
}

extension Diagnostic {
    /// The same thing said of the same place.
    fileprivate var identity: String { "\(span?.file.path ?? ""):\(span?.range.lowerBound ?? 0) \(code.rawValue) \(message)" }

    fileprivate static func cannotWriteRegister(_ failure: Disk.Failure) -> Diagnostic {
        .error(
            .cannotWrite, "«\(failure.path)» kan ikke skrives: \(failure.reason)", at: nil,
            help: "registeret er som det var")
    }

    fileprivate static func noContent(_ path: String) -> Diagnostic {
        .error(
            .missingFolder, "mappa «\(path)» finnes ikke", at: nil,
            help: "stå i prosjektmappa når du kaller hia, eller si hvor innholdet er med --content")
    }

    fileprivate static var registerHasErrors: Diagnostic {
        .error(
            .cannotWrite, "registrene har feil fra før, så ingenting er skrevet", at: nil,
            help: "rett dem, og kjør kommandoen en gang til")
    }
}
