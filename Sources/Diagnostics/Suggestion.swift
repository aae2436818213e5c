/// Finds what the author probably meant among the names that exist.
public enum Suggestion {
    /// The candidate nearest to `name`, if it is near enough to be worth mentioning: at most `limit` letters differ, or a third.
    public static func nearest<Names: Sequence>(to name: String, in candidates: Names, atMost limit: Int? = nil) -> String?
    where Names.Element == String {
        let wanted = Array(name.lowercased())
        let limit = limit ?? max(1, wanted.count / 3)
        var best: (distance: Int, name: String)?
        for candidate in candidates {
            let letters = Array(candidate.lowercased())
            guard abs(letters.count - wanted.count) <= limit else { continue }
            let distance = editDistance(wanted, letters)
            guard distance <= limit else { continue }
            if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.name
    }

    /// «mente du «x»?» with the nearest name, or else the list of what may stand here.
    public static func help<Names: Collection>(for name: String, among candidates: Names) -> String? where Names.Element == String {
        if let match = nearest(to: name, in: candidates) { return "mente du «\(match)»?" }
        guard !candidates.isEmpty, candidates.count <= 24 else { return nil }
        return "her kan det stå: " + candidates.joined(separator: ", ")
    }

    /// Letters to add, remove, exchange or swap with the neighbour to make one word of the other.
    private static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...b.count)
        for i in 0..<a.count {
            var current = [i + 1]
            for j in 0..<b.count {
                var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforePrevious[j - 1] + 1) }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[b.count]
    }
}
