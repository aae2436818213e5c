/// Prints batches on a few workers at a time.
struct Press: Sendable {
    let engine: PrintEngine
    /// The folder pages are read from, and the one the workers write to.
    let root: String
    let scratch: String

    enum Event: Sendable {
        case printed(PrintedBatch)
        case oneDone
        /// The engine cannot be started, for this reason: nothing more will be printed.
        case engineFailed(String)
    }

    /// What happens, as it happens.
    func run(_ batches: [PrintBatch]) -> AsyncStream<Event> {
        let queue = PrintQueue(batches)
        return AsyncStream { events in
            let work = Task {
                await withTaskGroup(of: Void.self) { group in
                    for number in 0..<min(engine.workers, batches.count) {
                        group.addTask {
                            var worker = PrintWorker(number: number, press: self, queue: queue) { events.yield($0) }
                            await worker.serve()
                        }
                    }
                }
                events.finish()
            }
            events.onTermination = { _ in work.cancel() }
        }
    }
}
