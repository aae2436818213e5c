/// A row of words that a rule wants or forbids: `nav-veileder* i? helseiarbeid`.
///
/// It is written as a ``WordPattern`` is, but here somebody may have broken a word, so one word of the pattern may be several of the
/// text. Hyphens and signs in the pattern count for nothing.
public struct FormPattern: Sendable {
    fileprivate struct Place {
        let choices: [Choice]
        let isOptional: Bool
    }

    /// A word, or a piece of one.
    fileprivate struct Choice {
        let letters: [Unicode.Scalar]
        /// Any letters may stand before it.
        let openStart: Bool
        /// Any letters may stand after it.
        let openEnd: Bool
    }

    private let places: [Place]
    /// What a match begins with; `nil` when that may be anything.
    private let firsts: Set<Unicode.Scalar>?

    /// `nil` if there is a place in it without a letter.
    public init?(_ line: String) {
        var places: [Place] = []
        for part in line.split(separator: " ") {
            let choices = part.split(separator: "|", omittingEmptySubsequences: false).map { choice -> Choice in
                let sign = choice.last == "?" ? choice.dropLast() : choice
                let letters = FoldedText(String(sign)).scalars.filter { $0.isLetter || $0.isDigit }
                return Choice(letters: letters, openStart: sign.first == "*", openEnd: sign.last == "*")
            }
            guard choices.allSatisfy({ !$0.letters.isEmpty }) else { return nil }
            places.append(Place(choices: choices, isOptional: part.last == "?"))
        }
        guard places.contains(where: { !$0.isOptional }) else { return nil }
        self.places = places
        let leading = places.prefix { $0.isOptional }.count
        let choices = places[...leading].flatMap(\.choices)
        firsts = choices.contains(where: \.openStart) ? nil : Set(choices.map { $0.letters[0].undisguised })
    }

    /// The matches in a text, as ranges of its words, without overlaps. `broken` finds words in pieces too.
    func matches(in text: FormWords, broken: Bool) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var reached = 0
        for index in firsts.map(text.beginning) ?? Array(text.words.indices) where index >= reached {
            guard let end = end(in: text, from: index, place: 0, broken: broken), end > index else { continue }
            found.append(index..<end)
            reached = end
        }
        return found
    }

    /// The index after the last word of a match that begins at a word, within one sentence.
    private func end(in text: FormWords, from start: Int, place: Int, broken: Bool) -> Int? {
        guard place < places.count else { return start }
        if start < text.words.count, place == 0 || !text.words[start].breaks {
            for choice in places[place].choices {
                guard let next = choice.end(in: text, from: start, broken: broken) else { continue }
                if let end = end(in: text, from: next, place: place + 1, broken: broken) { return end }
            }
        }
        return places[place].isOptional ? end(in: text, from: start, place: place + 1, broken: broken) : nil
    }
}

extension FormPattern.Choice {
    /// The index after the words that together make this one; every one of them is needed.
    fileprivate func end(in text: FormWords, from start: Int, broken: Bool) -> Int? {
        var joined: [Unicode.Scalar] = []
        var index = start
        repeat {
            joined += text.letters[index]
            index += 1
            if matches(joined, whole: !text.isGlued(start) && !text.isGlued(index)) { return index }
            let spare = openStart ? text.words[start].range.count : 0
            if joined.count - spare >= letters.count { return nil }
        } while index < text.words.count && text.joins(index, broken: broken)
        return nil
    }

    private func matches(_ word: [Unicode.Scalar], whole: Bool) -> Bool {
        guard word.count >= letters.count else { return false }
        if fits(word, letters) { return true }
        // A digit among letters may stand for a letter: 1PS, j0bb.
        guard whole, word.contains(where: \.isDigit), word.contains(where: \.isLetter) else { return false }
        return fits(word.map(\.undisguised), letters.map(\.undisguised))
    }

    private func fits(_ word: [Unicode.Scalar], _ letters: [Unicode.Scalar]) -> Bool {
        switch (openStart, openEnd) {
        case (false, false): word == letters
        case (false, true): word.starts(with: letters)
        case (true, false): word.suffix(letters.count).elementsEqual(letters)
        case (true, true): (0...word.count - letters.count).contains { word[$0...].starts(with: letters) }
        }
    }
}

extension Unicode.Scalar {
    /// A digit as the letter it looks like; `1` is both `i` and `l`, so those are one.
    var undisguised: Unicode.Scalar {
        switch self {
        case "0": "o"
        case "1", "l": "i"
        case "3": "e"
        case "4": "a"
        case "5": "s"
        case "7": "t"
        default: self
        }
    }
}

extension ConsentRule.Phrases {
    func compiled(in language: Language) -> [FormPattern] { compiled[language] ?? compiledForAll }

    /// The first of them as a person would write it, for a message.
    func example(in language: Language) -> String {
        let line = (byLanguage[language] ?? []).first ?? all.first ?? ""
        let words = line.split(separator: " ").map { place in
            String((place.split(separator: "|").first ?? "").filter { $0 != "*" && $0 != "?" })
        }
        return words.joined(separator: " ")
    }
}
