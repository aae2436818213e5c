/// A row of words to look for, written as a short line: `går|gikk til|hos psykolog*`.
///
/// Between blanks stand the words that may come, with `|` between; `?` after them all makes the place optional; `*` stands for
/// any letters before or after; `<…>` is a class of words that the one who looks explains.
struct WordPattern: Sendable {
    enum Choice: Sendable {
        case word(String)
        case beginning(String)
        case ending(String)
        case kind(String)
    }

    struct Place: Sendable {
        let choices: [Choice]
        let isOptional: Bool
    }

    let places: [Place]

    init(_ line: some StringProtocol) {
        places = line.split(separator: " ").map { part in
            let isOptional = part.last == "?"
            let choices = (isOptional ? part.dropLast() : part[...]).split(separator: "|").map { choice -> Choice in
                if choice.first == "<" { return .kind(String(choice.dropFirst().dropLast())) }
                if choice.first == "*" { return .ending(String(choice.dropFirst())) }
                if choice.last == "*" { return .beginning(String(choice.dropLast())) }
                return .word(String(choice))
            }
            return Place(choices: choices, isOptional: isOptional)
        }
    }

    /// The index after the last word of the longest match that begins at a word, within one sentence.
    func end(in words: [Word], from start: Int, place: Int = 0, is kind: (String, Word) -> Bool) -> Int? {
        guard place < places.count else { return start }
        var best: Int?
        if start < words.count, place == 0 || !words[start].breaks, matches(places[place], words[start], kind) {
            best = end(in: words, from: start + 1, place: place + 1, is: kind)
        }
        if best == nil, places[place].isOptional { best = end(in: words, from: start, place: place + 1, is: kind) }
        return best
    }

    private func matches(_ place: Place, _ word: Word, _ kind: (String, Word) -> Bool) -> Bool {
        place.choices.contains { choice in
            switch choice {
            case .word(let text): word.text == text
            case .beginning(let text): word.text.hasPrefix(text)
            case .ending(let text): word.text.hasSuffix(text)
            case .kind(let name): kind(name, word)
            }
        }
    }
}

/// Patterns by the word they begin with, so that a text is gone through once however many there are.
struct PatternIndex: Sendable {
    private let patterns: [WordPattern]
    private let byFirst: [String: [Int]]
    /// Those that begin with a class or half a word.
    private let open: [Int]

    /// One pattern a line.
    init(_ lines: String) {
        let patterns = lines.split(separator: "\n").map(WordPattern.init)
        var byFirst: [String: [Int]] = [:]
        var open: [Int] = []
        for (index, pattern) in patterns.enumerated() {
            for choice in pattern.places.first?.choices ?? [] {
                if case .word(let word) = choice { byFirst[word, default: []].append(index) } else { open.append(index) }
            }
        }
        (self.patterns, self.byFirst, self.open) = (patterns, byFirst, open)
    }

    /// The matches in a text, as ranges of words, the longest at each place.
    func matches(in words: [Word], is kind: (String, Word) -> Bool = { _, _ in false }) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < words.count {
            let ends = ((byFirst[words[index].text] ?? []) + open).compactMap {
                patterns[$0].end(in: words, from: index, is: kind)
            }
            if let end = ends.max(), end > index {
                found.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }
}
