/// A stretch of words that both texts have, or only one of them.
public enum Run: Sendable, Equatable {
    case kept(String)
    case removed(String)
    case added(String)

    public var text: String {
        switch self {
        case .kept(let text), .removed(let text), .added(let text): text
        }
    }

    public var isKept: Bool { if case .kept = self { true } else { false } }
}

extension Array where Element == Run {
    /// The text as it was.
    public var old: String { map { if case .added = $0 { "" } else { $0.text } }.joined() }
    /// The text as it is.
    public var new: String { map { if case .removed = $0 { "" } else { $0.text } }.joined() }
    public var isChanged: Bool { contains { !$0.isKept } }

    /// What was kept, taken away and added on the way from one text to the other. Sentences are set against each other first, then
    /// the words of those that are alike: nobody recognises a sentence by two small words it has in common with another.
    static func between(_ old: String, _ new: String) -> [Run] {
        var stretches = Stretches()
        let (before, after) = (Sentences.of(old), Sentences.of(new))
        let kept = Alignment.pairs(before.map(\.trimmed), after.map(\.trimmed))
        var (i, j) = (0, 0)
        for (oldIndex, newIndex) in kept + [(before.count, after.count)] {
            stretches.add(gapBetween: Array<String>(before[i..<oldIndex]), Array<String>(after[j..<newIndex]))
            guard oldIndex < before.count else { break }
            stretches.add(wordsOf: before[oldIndex], after[newIndex])
            (i, j) = (oldIndex + 1, newIndex + 1)
        }
        return stretches.runs
    }
}

/// Runs in the making: what is kept and what is changed, in turn.
private struct Stretches {
    private struct Stretch {
        var kept = ""
        /// What was changed after it.
        var removed = ""
        var added = ""

        var isBothWays: Bool { !removed.isEmpty && !added.isEmpty }
        /// How many words were changed.
        var words: Int { [removed, added].map { Tokens.of($0).count(where: \.hasWord) }.max() ?? 0 }
        var isChanged: Bool { !removed.isEmpty || !added.isEmpty }
    }

    private var all = [Stretch()]

    /// Sentences that are not the same: those that are alike are set against each other, the others were taken away or added.
    mutating func add(gapBetween old: [String], _ new: [String]) {
        let (before, after) = (old.map(WordBag.init), new.map(WordBag.init))
        let pairs = Likeness.pairs(before, after, atLeast: 500, inOrder: true)
        let best = pairs.map { before[$0.0].likeness(to: after[$0.1]) }.max() ?? 500
        let (whole, changed) = (old.joined(), new.joined())
        // One sentence became two, or two became one.
        if old.count != new.count, WordBag(whole).likeness(to: WordBag(changed)) > best {
            return add(wordsOf: whole, changed)
        }
        var (i, j) = (0, 0)
        for (oldIndex, newIndex) in pairs + [(old.count, new.count)] {
            change(old[i..<oldIndex].joined(), new[j..<newIndex].joined())
            guard oldIndex < old.count else { break }
            add(wordsOf: old[oldIndex], new[newIndex])
            (i, j) = (oldIndex + 1, newIndex + 1)
        }
    }

    /// Two texts, word by word.
    mutating func add(wordsOf old: String, _ new: String) {
        guard old != new else { return keep(old) }
        let (before, after) = (Tokens.of(old), Tokens.of(new))
        var (i, j) = (0, 0)
        for (oldIndex, newIndex) in Alignment.pairs(before, after) {
            change(before[i..<oldIndex].joined(), after[j..<newIndex].joined())
            keep(before[oldIndex])
            (i, j) = (oldIndex + 1, newIndex + 1)
        }
        change(before[i...].joined(), after[j...].joined())
    }

    private mutating func keep(_ text: String) {
        if all[all.count - 1].isChanged { all.append(Stretch()) }
        all[all.count - 1].kept += text
    }

    private mutating func change(_ old: String, _ new: String) {
        all[all.count - 1].removed += old
        all[all.count - 1].added += new
    }

    var runs: [Run] {
        var calm = all.prefix(1)
        // Held against what was found first, not what was joined since: or one noise would draw all after it along.
        for (last, stretch) in zip(all, all.dropFirst()) {
            if Self.isNoise(stretch.kept, between: last, and: stretch) {
                calm[calm.count - 1].removed += stretch.kept + stretch.removed
                calm[calm.count - 1].added += stretch.kept + stretch.added
            } else {
                calm.append(stretch)
            }
        }
        return calm.flatMap { stretch -> [Run] in
            [.kept(stretch.kept), .removed(stretch.removed), .added(stretch.added)].filter { !$0.text.isEmpty }
        }
    }

    /// A blank or a lonely word between two exchanges: «du kan svare» became «vi kan spørre» is one change, not two.
    private static func isNoise(_ kept: String, between left: Stretch, and right: Stretch) -> Bool {
        // What is long is no noise, and is not counted.
        guard right.isChanged, !kept.isEmpty, kept.utf8.count < 60 else { return false }
        let words = Tokens.of(kept).count(where: \.hasWord)
        let isExchange = !(left.removed + right.removed).isEmpty && !(left.added + right.added).isEmpty
        let isSmall = left.isBothWays && right.isBothWays || left.words > 1 && right.words > 1
        return words == 0 && isExchange || words == 1 && isSmall
    }
}

extension String {
    /// Without the blanks around it.
    var trimmed: String {
        let scalars = Array(unicodeScalars)
        guard let first = scalars.firstIndex(where: { !$0.isBlank }), let last = scalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(scalars: scalars[first...last])
    }
}
