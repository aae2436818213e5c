public import Diagnostics
public import HelseIArbeid

/// The pipeline: read, load, check, plan, render, write. Each phase begins only when the one before it found no error,
/// and tells all it found at once.
public struct Build: Sendable {
    public let content: String
    public let templates: String
    public let output: String
    public let today: Day
    public let scope: Scope
    public let printing: PrintSettings
    /// Also forms that are replaced or withdrawn.
    public let archive: Bool
    /// Called when something more is made.
    public let progress: @Sendable (BuildProgress) -> Void

    public init(
        content: String, templates: String, output: String, today: Day, scope: Scope = .everything,
        printing: PrintSettings = .off, archive: Bool = false, progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
    ) {
        self.content = content
        self.templates = templates
        self.output = output
        self.today = today
        self.scope = scope
        self.printing = printing
        self.archive = archive
        self.progress = progress
    }

    /// What a build has come to.
    public struct Result: Sendable {
        /// How many documents were planned.
        public let documents: Int
        public let receipt: Receipt
        /// `nil` when nothing was to be printed.
        public let printed: PrintReceipt?
        public let timings: Timings
    }

    /// Everything up to the disk; `hia check` stops here.
    public func check() async -> Checked<Int> {
        var clock = Timings.Clock()
        return await plan(await read(&clock), &clock).map(\.documents.count)
    }

    /// Checks and writes.
    public func run() async -> Checked<Result> {
        var clock = Timings.Clock()
        let planned = await plan(await read(&clock), &clock)
        guard let plan = planned.value, !planned.diagnostics.hasErrors else { return Checked(nil, planned.diagnostics) }
        do {
            let folder = try OutputFolder.open(output)
            defer { folder.close() }
            let (result, found) = try await make(plan, in: folder, &clock)
            return Checked(result, planned.diagnostics + found)
        } catch {
            return Checked(nil, planned.diagnostics + [.cannotWrite(error, to: output)])
        }
    }

    /// Writes the pages, then prints.
    private func make(
        _ plan: Plan, in folder: OutputFolder, _ clock: inout Timings.Clock
    ) async throws(Disk.Failure) -> (Result, [Diagnostic]) {
        let keys = PrintKeys(plan.library.theme, style: Renderer.style(plan.library) + Renderer.publicStyle(plan.library))
        let stopwatch = Stopwatch()
        let writer = PageWriter(
            plan: plan, folder: folder, keys: keys, engine: printing.engine?.identity, stopwatch: stopwatch
        ) { progress(.pages($0)) }
        let (receipt, prints) = try await writer.write()
        clock.lap(\.write)
        var (printed, found): (PrintReceipt?, [Diagnostic]) = (nil, printing.missing.map { [.engineMissing($0)] } ?? [])
        if let engine = printing.engine {
            let phase = PrintPhase(
                plan: plan, folder: folder, keys: keys, engine: engine, extras: printing.extras
            ) { progress(.prints($0)) }
            printed = try await phase.run(prints).unwrap(into: &found)
        }
        clock.lap(\.print)
        var timings = clock.timings
        timings.render = stopwatch.milliseconds
        if printing.isRequired { found = found.map { $0.weighing(.error) } }
        return (Result(documents: plan.documents.count, receipt: receipt, printed: printed, timings: timings), found)
    }

    /// All files in memory, for tests.
    func rendered(_ workspace: Workspace) async -> Checked<[RenderedFile]> {
        var clock = Timings.Clock()
        let planned = await plan(Checked(workspace), &clock)
        guard let plan = planned.value, !planned.diagnostics.hasErrors else { return Checked(nil, planned.diagnostics) }
        return Checked(await Renderer.render(plan), planned.diagnostics)
    }

    // MARK: - The phases before rendering

    private func read(_ clock: inout Timings.Clock) async -> Checked<Workspace> {
        defer { clock.lap(\.read) }
        return await WorkspaceReader.read(content: content, templates: templates, only: scope.company)
    }

    private func plan(_ workspace: Checked<Workspace>, _ clock: inout Timings.Clock) async -> Checked<Plan> {
        let found = workspace.diagnostics
        guard let files = workspace.value, !found.hasErrors else { return Checked(nil, found) }
        let loaded = await LibraryLoader.load(files, today: today)
        clock.lap(\.load)
        let checked = Checked(loaded.value, found + loaded.diagnostics).then(Rules.check)
        clock.lap(\.check)
        let planned = checked.then { Planner.plan($0, scope, archive: archive) }
        clock.lap(\.plan)
        return planned
    }
}

extension Diagnostic {
    static func cannotWrite(_ failure: Disk.Failure, to output: String) -> Diagnostic {
        .error(
            .cannotWrite, "«\(output)» kan ikke skrives: \(failure.reason) (\(failure.path))", at: nil,
            help: "det som lå der fra før, er urørt")
    }

    fileprivate static func engineMissing(_ problem: String) -> Diagnostic {
        .warning(
            .printEngine, "ingen PDF-er ble laget: utskriftsmotoren WeasyPrint er ikke installert", at: nil,
            notes: problem.isEmpty ? [] : [.init(problem)],
            help: "kjør `./hia build` med nett, så installeres den; --no-pdf lar være å lage PDF-er")
    }
}
