import Synchronization

/// How long each phase took, in milliseconds: for `Scripts/bench`, never for a decision.
public struct Timings: Sendable {
    public var read = 0.0
    public var load = 0.0
    public var check = 0.0
    public var plan = 0.0
    /// Summed over all cores: documents are rendered while the writer asks for them.
    public var render = 0.0
    /// The whole of writing, with the rendering in it.
    public var write = 0.0
    public var print = 0.0

    /// A stopwatch that gives each lap to a phase.
    struct Clock {
        private(set) var timings = Timings()
        private var last = ContinuousClock.now

        mutating func lap(_ phase: WritableKeyPath<Timings, Double>) {
            let now = ContinuousClock.now
            timings[keyPath: phase] = (now - last).milliseconds
            last = now
        }
    }
}

/// Adds up what many tasks spend on one thing.
final class Stopwatch: Sendable {
    private let nanoseconds = Atomic<Int>(0)

    func measure<Value>(_ work: () -> Value) -> Value {
        let start = ContinuousClock.now
        defer { nanoseconds.add(Int((ContinuousClock.now - start).milliseconds * 1_000_000), ordering: .relaxed) }
        return work()
    }

    var milliseconds: Double { Double(nanoseconds.load(ordering: .relaxed)) / 1_000_000 }
}

extension Duration {
    fileprivate var milliseconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) * 1000 + Double(attoseconds) / 1e15
    }
}
