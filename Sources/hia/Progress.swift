import Generator
import Synchronization

/// Says how far it has come, on a terminal, once it has taken more than a second.
final class Progress: Sendable {
    private struct State {
        var count = 0
        var shown = ContinuousClock.now + .seconds(1)
        var hasShown = false
    }

    private let state = Mutex(State())
    private let isOn = Terminal.isWatched

    /// Adds to the count. Safe to call from any task.
    @Sendable func report(_ progress: BuildProgress) {
        guard isOn else { return }
        state.withLock { state in
            let text: String
            switch progress {
            case .pages(let more):
                state.count += more
                text = "Lager dokumenter … \(state.count)"
            case .prints(let prints): text = "Lager PDF-er … \(prints.done) av \(prints.total)"
            }
            let now = ContinuousClock.now
            guard now >= state.shown else { return }
            state.shown = now + .milliseconds(200)
            state.hasShown = true
            Terminal.status(text)
        }
    }

    func end() {
        if state.withLock({ $0.hasShown }) { Terminal.clearStatus() }
    }
}
