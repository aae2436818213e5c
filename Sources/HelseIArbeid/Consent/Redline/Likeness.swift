/// The words of a text and how often each is in it, whatever their order.
struct WordBag {
    private let counts: [String: Int]
    let count: Int

    init(_ text: String) {
        let words = Tokens.of(text).filter(\.hasWord)
        counts = words.reduce(into: [:]) { $0[$1.lowercased(), default: 0] += 1 }
        count = words.count
    }

    /// How much of two texts is the same words, in thousandths (Dice 1945).
    func likeness(to other: WordBag) -> Int {
        guard count + other.count > 0 else { return 0 }
        let common = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
        return 2000 * common / (count + other.count)
    }
}

enum Likeness {
    /// More comparisons than this, and the texts are not two versions of one thing.
    private static let most = 250_000

    /// Who is most like whom, the surest first, each at most once. Exchanging the lists exchanges the places.
    ///
    /// - Parameter inOrder: no pair may cross one that is surer.
    static func pairs(
        _ old: [WordBag], _ new: [WordBag], atLeast least: Int, inOrder: Bool = false
    ) -> [(Int, Int)] {
        guard old.count * new.count <= most else { return [] }
        var candidates: [(likeness: Int, old: Int, new: Int)] = []
        for (i, a) in old.enumerated() {
            for (j, b) in new.enumerated() {
                let likeness = a.likeness(to: b)
                if likeness >= least { candidates.append((likeness, i, j)) }
            }
        }
        candidates.sort { a, b in
            // Of two as much alike, those that stand most nearly at the same place; then the first.
            (-a.likeness, abs(a.old - a.new), a.old + a.new, a.old) < (-b.likeness, abs(b.old - b.new), b.old + b.new, b.old)
        }
        var taken: [Int: Int] = [:]
        var used = Set<Int>()
        for (_, i, j) in candidates where taken[i] == nil && !used.contains(j) {
            guard !inOrder || taken.allSatisfy({ ($0.key < i) == ($0.value < j) }) else { continue }
            taken[i] = j
            used.insert(j)
        }
        return taken.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
