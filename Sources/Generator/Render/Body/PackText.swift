import Diagnostics
import HelseIArbeid
import Markdown

/// The text of one document as one company gets it: variants picked, what the registers know in place of the forms, and what is
/// said of each statement, measure or goal said once for each.
///
/// One pass over a flat list, which goes back for every repetition; nothing recurses on what authors nest.
struct PackText {
    enum Step {
        case open(Block, ProcessItem?)
        case close
        case fragment(Fragment, ProcessItem?)
        case known(ProcessPart)
    }

    private(set) var steps: [Step] = []
    private let pack: PackContext
    private let selection: Selection
    private let hasNotes: Bool
    private var around: [Around] = []
    private var hidden = 0
    private var item: ProcessItem?

    /// What an open container does when it closes.
    private enum Around {
        case shown
        /// It has left no trace of its own.
        case transparent
        case hidden
        case repeated(from: Int, left: ArraySlice<ProcessItem>)
    }

    /// Notes are for the one who speaks, not for the wall.
    static func steps(of kind: DocumentKind, for pack: PackContext, hasNotes: Bool = true) -> [Step] {
        var text = PackText(pack, hasNotes: hasNotes)
        text.read(pack.content.documents[kind] ?? [])
        return text.steps
    }

    private init(_ pack: PackContext, hasNotes: Bool) {
        self.pack = pack
        self.hasNotes = hasNotes
        selection = pack.selection
    }

    private mutating func read(_ events: [ContentEvent]) {
        steps.reserveCapacity(events.count)
        var index = 0
        while index < events.count {
            switch events[index] {
            case .open(let block, _): open(block, at: index)
            case .close: index = close() ?? index
            case .fragment(let fragment): if hidden == 0 { steps.append(.fragment(fragment, item)) }
            }
            index += 1
        }
    }

    private mutating func open(_ block: Block, at index: Int) {
        guard hidden == 0, selection.includes(block), !isLeftOut(block) else { return hide() }
        switch block {
        case .process(let part):
            guard pack.facts.knows(part) else { return around.append(.transparent) }
            steps.append(.known(part))
            hide()
        case .each(let kind, let blanks):
            let items = ProcessItem.items(kind, blanks: blanks, in: pack.process)
            guard let first = items.first else { return hide() }
            item = first
            around.append(.repeated(from: index, left: items.dropFirst()))
        default:
            steps.append(.open(block, item))
            around.append(.shown)
        }
    }

    /// Where to go on from, if not from here.
    private mutating func close() -> Int? {
        switch around.popLast() {
        case .shown: steps.append(.close)
        case .hidden: hidden -= 1
        case .repeated(let start, var left):
            item = left.popFirst()
            guard item != nil else { return nil }
            around.append(.repeated(from: start, left: left))
            return start
        case .transparent, nil: break
        }
        return nil
    }

    private mutating func hide() {
        hidden += 1
        around.append(.hidden)
    }

    private func isLeftOut(_ block: Block) -> Bool {
        if case .note = block { !hasNotes } else { false }
    }
}
