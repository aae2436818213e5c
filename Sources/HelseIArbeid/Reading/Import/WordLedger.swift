/// Counts every word of the source against the file that was made of it, so that none is lost without being told.
enum WordLedger {
    /// The words of the source that the file lacks, with their lines, in order.
    static func missing(from text: String, _ lines: [ImportLine], removed: [String]) -> [(word: String, line: Int)] {
        var counts: [String: Int] = [:]
        for word in (text.lettersAndDigits + removed.flatMap(\.lettersAndDigits)) { counts[word.lowercased(), default: 0] += 1 }
        func take(_ word: String) -> Bool {
            guard let count = counts[word], count > 0 else { return false }
            counts[word] = count - 1
            return true
        }
        var missing: [(word: String, line: Int)] = []
        var carried: (word: String, line: Int)?
        for line in lines where !line.isBlank {
            var words = line.text.lettersAndDigits.map { ($0.lowercased(), line.number) }
            if let before = carried, let first = words.first {
                // A word that was broken at the end of the line is one word now, or still two.
                if take(before.word + first.0) { words.removeFirst() } else if !take(before.word) { missing.append(before) }
                carried = nil
            }
            if line.isBroken || "-\u{2010}\u{2011}".contains(line.text.last ?? " "), let last = words.popLast() { carried = last }
            missing += words.filter { !take($0.0) }
        }
        if let carried, !take(carried.word) { missing.append(carried) }
        return missing
    }
}
