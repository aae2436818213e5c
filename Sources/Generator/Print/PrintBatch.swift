import Synchronization

/// Things to be printed by one worker, one after the other: the pages of one meeting, and then the bundle of them.
struct PrintBatch: Sendable {
    /// Which ledger they belong to.
    let ledger: PrintLedger
    /// Made when their turn comes: all pages of a county at once would fill the memory.
    let pages: [@Sendable () -> PrintJob]
    /// The bundle, made from what is known once the pages are printed; `nil` if there is none, or if it cannot be made.
    let bundle: @Sendable (_ printed: Prints) -> PrintJob?
}

/// What has become of a batch.
struct PrintedBatch: Sendable {
    let ledger: PrintLedger
    var finished: [Finished] = []
    var failed: [PrintFailure] = []

    /// A file that waits in the scratch folder.
    struct Finished: Sendable {
        let place: OutputPath
        /// Where it waits.
        let file: String
        let record: PrintRecord
    }
}

/// A file that was not made, and why.
struct PrintFailure: Sendable, Equatable {
    let file: OutputPath
    let reason: String
}

/// A batch that a worker is at.
struct PrintRun: Sendable {
    private var waiting: ArraySlice<@Sendable () -> PrintJob>
    private var bundle: (@Sendable (Prints) -> PrintJob?)?
    private var printed: Prints = [:]
    private(set) var result: PrintedBatch

    init(_ batch: PrintBatch) {
        waiting = batch.pages[...]
        bundle = batch.bundle
        result = PrintedBatch(ledger: batch.ledger)
    }

    mutating func next() -> PrintJob? {
        if let page = waiting.popFirst() { return page() }
        defer { bundle = nil }
        return bundle?(printed)
    }

    mutating func note(_ job: PrintJob, _ outcome: PrintOutcome, in file: String) {
        switch outcome {
        case .printed(let pages, let bytes):
            let record = PrintRecord(key: job.key, pages: pages, bytes: bytes)
            printed[job.file] = record
            result.finished.append(.init(place: job.file, file: file, record: record))
        case .failed(let reason): result.failed.append(PrintFailure(file: job.file, reason: reason))
        }
    }
}

/// The batches nobody has taken yet.
final class PrintQueue: Sendable {
    private let waiting: Mutex<ArraySlice<PrintBatch>>

    init(_ batches: [PrintBatch]) { waiting = Mutex(batches[...]) }

    func next() -> PrintBatch? { waiting.withLock { $0.popFirst() } }
}
