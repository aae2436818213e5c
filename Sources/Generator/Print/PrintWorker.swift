import Subprocess

/// Takes batches from the queue and has them printed by a process of its own, as long as there are any. A process that
/// hangs, dies or talks nonsense costs the page it was at, and is replaced.
struct PrintWorker {
    private let number: Int
    private let press: Press
    private let queue: PrintQueue
    private let report: @Sendable (Press.Event) -> Void
    private var run: PrintRun?
    private var count = 0

    /// Leaks in the engine's libraries are bounded by starting afresh now and then.
    private static let jobsPerProcess = 500
    /// A process that does not even start is not tried for ever.
    private static let starts = 3

    init(number: Int, press: Press, queue: PrintQueue, report: @escaping @Sendable (Press.Event) -> Void) {
        self.number = number
        self.press = press
        self.queue = queue
        self.report = report
    }

    mutating func serve() async {
        var failedStarts = 0
        while true {
            switch await live() {
            case .nothingLeft: return
            case .replace: failedStarts = 0
            case .notReady(let reason):
                failedStarts += 1
                if failedStarts == Self.starts { return report(.engineFailed(reason)) }
            }
        }
    }

    /// How the life of a process ended.
    private enum End {
        case nothingLeft
        case replace
        case notReady(String)
    }

    /// One process, from its start until it has done its share.
    private mutating func live() async -> End {
        let engine = press.engine
        var worker = self
        defer { self = worker }
        do {
            let result = try await Subprocess.run(
                .name(engine.program), arguments: .init(engine.arguments + ["--root", press.root]),
                environment: .custom(["PATH": "\(engine.folder):/usr/bin:/bin", "LANG": "C.UTF-8"]),
                input: .inputWriter, output: .sequence, error: .discarded
            ) { execution in
                var lines = execution.standardOutput.strings(separatedBy: .unicodeScalarSequence(["\n"])).makeAsyncIterator()

                /// What it says next; `nil` when the time is up, it has ended, or it is not an answer.
                func answer(within limit: Duration) async -> (PrintAnswer?, isLate: Bool) {
                    let alarm = Task {
                        try await Task.sleep(for: limit)
                        try execution.send(signal: .kill)
                    }
                    let line = try? await lines.next()
                    alarm.cancel()
                    if case .success = await alarm.result { return (nil, true) }
                    return (line.flatMap { PrintAnswer($0) }, false)
                }

                let (ready, isLate) = await answer(within: engine.limit)
                guard ready?.isReady == true else {
                    try? execution.send(signal: .kill)
                    return End.notReady(ready?.outcome.reason ?? (isLate ? "den svarer ikke" : "den stopper med en gang"))
                }
                for _ in 0..<Self.jobsPerProcess {
                    guard let job = worker.nextJob() else { return End.nothingLeft }
                    let limit = engine.limit * job.weight
                    let line = job.line(id: worker.count, out: worker.out, references: engine.references)
                    let isSent = (try? await execution.standardInputWriter.write(line)) != nil
                    let (answer, isLate) = isSent ? await answer(within: limit) : (nil, false)
                    guard let answer, answer.id == worker.count else {
                        worker.note(job, .failed(isLate ? .tookTooLong(limit) : .engineStopped))
                        try? execution.send(signal: .kill)
                        return End.replace
                    }
                    worker.note(job, answer.outcome)
                }
                return End.replace
            }
            return result.closureResult
        } catch {
            return .notReady("den kan ikke startes (\(engine.folder)/\(engine.program))")
        }
    }

    // MARK: - Jobs

    private var out: String { "\(press.scratch)/\(number)-\(count)" }

    /// The next of this batch, or the first of the next one.
    private mutating func nextJob() -> PrintJob? {
        while true {
            if let job = run?.next() {
                count += 1
                return job
            }
            if let finished = run?.result { report(.printed(finished)) }
            run = queue.next().map(PrintRun.init)
            if run == nil { return nil }
        }
    }

    private mutating func note(_ job: PrintJob, _ outcome: PrintOutcome) {
        let file = out
        var outcome = outcome
        if case .printed(_, let bytes) = outcome, Disk.entry(file)?.size != bytes { outcome = .failed(.noFile) }
        run?.note(job, outcome, in: file)
        report(.oneDone)
    }
}

extension PrintOutcome {
    fileprivate var reason: String? { if case .failed(let reason) = self { reason } else { nil } }
}

extension String {
    fileprivate static func tookTooLong(_ limit: Duration) -> String { "det tok mer enn \(limit.components.seconds) sekunder" }
    fileprivate static let noFile = "utskriftsmotoren laget ikke den fila den sa"
    fileprivate static let engineStopped = "utskriftsmotoren stoppet"
}
