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
    /// Called with the number of documents that have just been made.
    public let progress: @Sendable (Int) -> Void

    public init(
        content: String, templates: String, output: String, today: Day, scope: Scope = .everything,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        self.content = content
        self.templates = templates
        self.output = output
        self.today = today
        self.scope = scope
        self.progress = progress
    }

    /// What a build has come to.
    public struct Result: Sendable {
        /// How many documents were planned.
        public let documents: Int
        public let receipt: Receipt?
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
        let stopwatch = Stopwatch()
        let written = await OutputWriter.write(plan.documents.map(\.path), to: output, scope: scope) { index in
            progress(1)
            return stopwatch.measure { Renderer.render(plan.documents[index], in: plan) }
        }
        clock.lap(\.write)
        let diagnostics = planned.diagnostics + written.diagnostics
        guard let receipt = written.value else { return Checked(nil, diagnostics) }
        var timings = clock.timings
        timings.render = stopwatch.milliseconds
        return Checked(Result(documents: plan.documents.count, receipt: receipt, timings: timings), diagnostics)
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
        let planned = checked.then { Planner.plan($0, scope) }
        clock.lap(\.plan)
        return planned
    }
}
