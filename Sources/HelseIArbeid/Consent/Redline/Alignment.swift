/// What two lists have in common, in order.
enum Alignment {
    /// Pairs of places that hold the same, as many as possible, none crossing another. Exchanging the lists exchanges the places.
    static func pairs(_ old: [String], _ new: [String]) -> [(Int, Int)] {
        let head = zip(old, new).prefix { $0 == $1 }.count
        let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        let (before, after) = (Array(old[head..<old.count - tail]), Array(new[head..<new.count - tail]))
        // There may be several best answers; which is taken must not depend on which list is called old.
        let middle =
            before.lexicographicallyPrecedes(after)
            ? longest(before, after) : longest(after, before).map { ($0.1, $0.0) }
        return (0..<head).map { ($0, $0) } + middle.map { ($0.0 + head, $0.1 + head) }
            + (0..<tail).map { (old.count - tail + $0, new.count - tail + $0) }
    }

    /// More than this many differences, and they are not two versions of one thing: finding what they share would cost its square.
    private static let most = 4000

    private static func longest(_ a: [String], _ b: [String]) -> [(Int, Int)] {
        guard !a.isEmpty, !b.isEmpty, a.count + b.count <= most else { return [] }
        var gone = Set<Int>()
        var come = Set<Int>()
        for change in b.difference(from: a) {
            switch change {
            case .remove(let offset, _, _): gone.insert(offset)
            case .insert(let offset, _, _): come.insert(offset)
            }
        }
        return Array(zip(a.indices.filter { !gone.contains($0) }, b.indices.filter { !come.contains($0) }))
    }

    /// The places of a longest rising row of numbers: what kept its order when the rest was moved about (patience sorting).
    static func longestRising(_ numbers: [Int]) -> Set<Int> {
        /// For each length, the place of the smallest number that ends a row of it.
        var ends: [Int] = []
        var before: [Int?] = []
        for (place, number) in numbers.enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
            }
            before.append(low > 0 ? ends[low - 1] : nil)
            if low == ends.count { ends.append(place) } else { ends[low] = place }
        }
        var row = Set<Int>()
        var place = ends.last
        while let found = place {
            row.insert(found)
            place = before[found]
        }
        return row
    }

    /// Both lists in one: the new one in its order, and what is gone from the old one after what it stood after.
    static func merged(old: Int, new: Int, partners: [Int: Int]) -> [(old: Int?, new: Int?)] {
        var gone: [Int: [Int]] = [:]
        var last = -1
        for index in 0..<old {
            if let partner = partners[index] { last = partner } else { gone[last, default: []].append(index) }
        }
        let back = Dictionary(uniqueKeysWithValues: partners.map { ($1, $0) })
        var merged: [(old: Int?, new: Int?)] = (gone[-1] ?? []).map { ($0, nil) }
        for index in 0..<new {
            merged.append((back[index], index))
            merged += (gone[index] ?? []).map { ($0, nil) }
        }
        return merged
    }
}
