/// The results in the order of the items, worked out on all cores: the only concurrency there is.
///
/// Items go to the cores in chunks of `chunk`, so that a task is worth starting.
func concurrentMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], chunk: Int = 64, _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
    guard items.count > chunk else { return items.map(transform) }
    let starts = Array(stride(from: 0, to: items.count, by: chunk))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        for (number, start) in starts.enumerated() {
            group.addTask { (number, items[start..<min(start + chunk, items.count)].map(transform)) }
        }
        var chunks = [[Result]](repeating: [], count: starts.count)
        for await (number, results) in group { chunks[number] = results }
        return chunks.flatMap { $0 }
    }
}

/// Works the items out on all cores and hands the results to `consume`, one at a time and on one core, as they come.
/// Only a few chunks are held at any time, however many items there are.
func concurrentStream<Item: Sendable, Result: Sendable>(
    _ items: [Item], chunk: Int = 32, _ transform: @escaping @Sendable (Item) -> Result, consume: (Result) -> Void
) async {
    let chunksInFlight = 6
    var starts = stride(from: 0, to: items.count, by: chunk).makeIterator()
    await withTaskGroup(of: [Result].self) { group in
        func addNext() {
            guard let start = starts.next() else { return }
            group.addTask { items[start..<min(start + chunk, items.count)].map(transform) }
        }
        for _ in 0..<chunksInFlight { addNext() }
        for await results in group {
            addNext()
            results.forEach(consume)
        }
    }
}
