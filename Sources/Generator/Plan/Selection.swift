import Diagnostics
import HelseIArbeid

/// Which variants of a text somebody gets.
struct Selection: Sendable {
    let industry: String
    let formats: [Meeting.Format]
    let hasSeveralCohorts: Bool

    /// Whether the block, and all that stands in it, is for them.
    func includes(_ block: Block) -> Bool {
        switch block {
        case .industries(let industries): industries.contains { $0.value == industry }
        case .formats(let wanted): wanted.contains { formats.contains($0) }
        case .cohorts(let several): several == hasSeveralCohorts
        default: true
        }
    }
}

extension Schedule {
    /// The schedule the facilitator guide tells, for those who get this selection of it; `title` puts values into the titles.
    init(from guide: [ContentEvent], _ selection: Selection, title write: (Caption) -> String = \.text) {
        var blocks: [Block] = []
        var hidden = 0
        for event in guide {
            switch event {
            case .open(let block, let span):
                if hidden > 0 || !selection.includes(block) { hidden += 1; continue }
                switch block {
                case .timed(let minutes, let kind, let gives, let title):
                    blocks.append(
                        Block(title: write(title), kind: kind, minutes: minutes, gives: gives, steps: [], span: span))
                case .step(let minutes, let title):
                    blocks.appendStep(Step(title: write(title), minutes: minutes))
                default: break
                }
            case .close:
                if hidden > 0 { hidden -= 1 }
            case .fragment: break
            }
        }
        self.init(blocks: blocks)
    }
}

extension [Schedule.Block] {
    fileprivate mutating func appendStep(_ step: Schedule.Step) {
        guard let last = popLast() else { return }
        append(
            Schedule.Block(
                title: last.title, kind: last.kind, minutes: last.minutes, gives: last.gives,
                steps: last.steps + [step], span: last.span))
    }
}
