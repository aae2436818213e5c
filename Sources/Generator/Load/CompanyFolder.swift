import Diagnostics
import HelseIArbeid

/// The folder of one company: `bedrift.yaml`, and the registers beside it.
struct CompanyFolder: Sendable {
    let id: Company.ID
    let files: [SourceFile]

    static let plan = "bedrift.yaml"

    /// Every company's folder, in order of name, each with the files that stand right in it.
    static func all(in workspace: Workspace) -> [CompanyFolder] {
        let files = workspace.content(in: Audience.companiesFolder).filter { $0.path.split(separator: "/").count == 2 }
        let folders = Dictionary(grouping: files) { String($0.path.prefix { $0 != "/" }) }
        return folders.keys.sorted().map { CompanyFolder(id: Company.ID(slug: $0), files: folders[$0, default: []].map(\.file)) }
    }

    /// What is known of the company on `today`; what is wrong in its plan and in its registers is told at once.
    func history(on today: Day) -> Checked<History> {
        guard let plan = files.first(where: { $0.path.hasSuffix("/" + Self.plan) }) else {
            return Checked(nil, files.first.map { [.registersAlone($0)] } ?? [])
        }
        guard id.slug.isSlug else { return Checked(nil, [.badSlug(id.slug, plan)]) }
        var found = files.filter { !isKnown($0) }.map(Diagnostic.unknownRegister)
        let company = YAMLParser.parse(plan, 0..<plan.bytes.count).unwrap(into: &found)
            .flatMap { CompanyFile.record(id: id).read($0, &found) }
        let rows = Registers.rows(in: files).unwrap(into: &found)
        guard let company, let rows else { return Checked(nil, found) }
        found += FutureRows.check(rows, after: today)
        let history = History.checked(rows, of: company, on: today)
        return Checked(history.value, found + history.diagnostics)
    }

    /// What is known with every row there is, on the last day of them if that is later than `today`.
    func latest(from today: Day) -> Checked<History> {
        let last = Registers.rows(in: files).value?.lastDay
        return history(on: max(today, last ?? today))
    }

    private func isKnown(_ file: SourceFile) -> Bool {
        ([Self.plan] + Registers.files).contains { file.path.hasSuffix("/" + $0) }
    }
}

extension Diagnostic {
    fileprivate static func unknownRegister(_ file: SourceFile) -> Diagnostic {
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        return .warning(
            .strayFile, "«\(name)» er ikke et av registrene, og blir ikke lest", at: Span(file, 0..<0),
            help: Suggestion.help(for: name, among: Registers.files))
    }

    fileprivate static func registersAlone(_ file: SourceFile) -> Diagnostic {
        .warning(
            .strayFile, "mappa har ingen bedrift.yaml, så ingenting i den blir lest", at: Span(file, 0..<0),
            help: "lag den med `hia new company`, eller se om mappa har fått feil navn")
    }
}
