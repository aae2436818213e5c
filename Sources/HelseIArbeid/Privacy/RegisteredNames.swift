/// Finds the people of the registers, and the commonest names of the country.
///
/// A whole name is certain. Half a name is likely; if it is an ordinary word too («Liv», «Per», «Dag»), only where a capital
/// says that it is a name.
struct RegisteredNames: Sendable {
    private let wholeByFirst: [String: [[String]]]
    private let firsts: Set<String>
    private let lasts: Set<String>
    private let initials: Set<String>

    /// Names as the registers have them: «Espen Eksempel (fysioterapeut)».
    init(_ people: [String]) {
        var whole: [String: [[String]]] = [:]
        var firsts: Set<String> = []
        var lasts: Set<String> = []
        var initials: Set<String> = []
        for person in people {
            let parts = Words(FoldedText(String(person.prefix { $0 != "(" && $0 != "," }))).all.map(\.text).filter {
                $0.count > 1
            }
            guard let first = parts.first else { continue }
            firsts.insert(first)
            guard let last = parts.last, parts.count > 1 else { continue }
            lasts.insert(last)
            for row in Set([parts, [first, last], [last, first]]) { whole[row[0], default: []].append(row) }
            for row in [parts, [first, last]] { initials.insert(row.map { String($0.prefix(1)) }.joined()) }
        }
        wholeByFirst = whole.mapValues { rows in rows.sorted { ($0.count, $0.joined()) > ($1.count, $1.joined()) } }
        (self.firsts, self.lasts) = (firsts, lasts)
        self.initials = initials.subtracting(KnownWords.abbreviations)
    }

    func findings(in words: Words, of text: FoldedText) -> [Sighting] {
        var found: [Sighting] = []
        var index = 0
        while index < words.all.count {
            let word = words.all[index]
            if let count = whole(words.all, index) {
                let end = words.all[index + count - 1].range.upperBound
                let isSaid = !KnownWords.ordinary.contains(word.text) || word.isCapitalised || word.isShouted
                found.append((.name, word.range.lowerBound..<end, isSaid ? .certain : .likely))
                index += count
                continue
            }
            if isHalf(word) || isCommon(word) || isFirstWithInitial(words.all, index) {
                found.append((.name, word.range, .likely))
            }
            if let range = bracketed(words.all, index, text) { found.append((.name, range, .likely)) }
            index += 1
        }
        return found
    }

    /// How many words from here are a whole name; the last one may be a genitive.
    private func whole(_ words: [Word], _ index: Int) -> Int? {
        wholeByFirst[words[index].text]?.first { row in
            index + row.count <= words.count
                && zip(row.indices, row).allSatisfy { offset, part in
                    let word = words[index + offset]
                    return word.text == part || offset == row.count - 1 && word.text == part + "s"
                }
        }?.count
    }

    private func isHalf(_ word: Word) -> Bool {
        let name = { (set: Set<String>) -> String? in
            if set.contains(word.text) { return word.text }
            guard word.text.last == "s" else { return nil }
            let stem = String(word.text.dropLast())
            return set.contains(stem) ? stem : nil
        }
        if let first = name(firsts), !isOrdinary(first, word.text) || word.isCapitalised && !word.opens { return true }
        guard let last = name(lasts) else { return false }
        // Most family names are words for places: without a capital only those that can be nothing else.
        return word.isCapitalised ? !word.opens || !isOrdinary(last, word.text) : last.hasSuffix("sen") || last.hasSuffix("son")
    }

    private func isCommon(_ word: Word) -> Bool {
        guard word.isCapitalised else { return false }
        if CommonNames.all.contains(word.text) { return true }
        guard word.text.last == "s", !KnownWords.ordinary.contains(word.text) else { return false }
        return CommonNames.all.contains(String(word.text.dropLast()))
    }

    private func isOrdinary(_ name: String, _ written: String) -> Bool {
        KnownWords.ordinary.contains(name) || KnownWords.ordinary.contains(written)
    }

    /// «Liv L.»: an ordinary word, but an initial after it.
    private func isFirstWithInitial(_ words: [Word], _ index: Int) -> Bool {
        guard firsts.contains(words[index].text), words[index].isCapitalised, index + 1 < words.count else { return false }
        let next = words[index + 1]
        return next.text.utf8.count == 1 && next.isCapitalised && !next.opens && next.text != "i"
    }

    /// «(KN)» or «[K. N.]».
    private func bracketed(_ words: [Word], _ index: Int, _ text: FoldedText) -> Range<Int>? {
        let start = words[index].range.lowerBound - 1
        guard start >= 0, text.scalars[start] == "(" || text.scalars[start] == "[" else { return nil }
        var letters = ""
        var end = start + 1
        while end < text.scalars.count, end < start + 12, text.scalars[end] != ")", text.scalars[end] != "]" {
            if text.scalars[end].isLetter {
                guard text.capitals[end] else { return nil }
                letters.unicodeScalars.append(text.scalars[end])
            }
            end += 1
        }
        guard end < text.scalars.count, text.scalars[end] == ")" || text.scalars[end] == "]", initials.contains(letters) else {
            return nil
        }
        return start..<end + 1
    }
}
