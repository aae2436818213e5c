/// How long each phase took, in milliseconds: for `Scripts/bench`, never for a decision.
public struct Timings: Sendable {
    public var read = 0.0
    public var load = 0.0
    public var check = 0.0
    public var plan = 0.0
    public var render = 0.0
    public var write = 0.0

    /// A stopwatch that gives each lap to a phase.
    struct Clock {
        private(set) var timings = Timings()
        private var last = ContinuousClock.now

        mutating func lap(_ phase: WritableKeyPath<Timings, Double>) {
            let now = ContinuousClock.now
            let (seconds, attoseconds) = (now - last).components
            timings[keyPath: phase] = Double(seconds) * 1000 + Double(attoseconds) / 1e15
            last = now
        }
    }
}
