/// One word, or one number, of a folded text.
struct Word {
    let text: String
    /// In scalars of the folded text.
    let range: Range<Int>
    /// A capital first and small letters after it, as in a name.
    let isCapitalised: Bool
    /// Two capitals or more and nothing else: «NAV», or somebody who shouts.
    let isShouted: Bool
    /// First in a sentence, a line or a quotation, where a capital says nothing.
    let opens: Bool
    /// A sentence ended between this word and the one before.
    let breaks: Bool

    var number: Int? { text.utf8.count <= 9 ? Int(text) : nil }
}

/// The words of a folded text, in order.
struct Words {
    let all: [Word]

    init(_ text: FoldedText) {
        var words: [Word] = []
        var end = 0
        var index = 0
        let scalars = text.scalars
        while index < scalars.count {
            let isDigit = scalars[index].isDigit
            guard isDigit || scalars[index].isLetter else {
                index += 1
                continue
            }
            let start = index
            while index < scalars.count, isDigit ? scalars[index].isDigit : scalars[index].isLetter { index += 1 }
            words.append(Self.word(text, start..<index, gap: end..<start, isFirst: words.isEmpty))
            end = index
        }
        all = words
    }

    private static func word(_ text: FoldedText, _ range: Range<Int>, gap: Range<Int>, isFirst: Bool) -> Word {
        let capitals = text.capitals[range]
        let between = text.scalars[gap]
        let isCapital = capitals.first == true
        var letters = String.UnicodeScalarView()
        letters.append(contentsOf: text.scalars[range])
        let ends = between.contains {
            $0 == "!" || $0 == "?" || $0 == ";" || $0 == ":" || $0 == "|" || $0 == "\n" || $0 == "\r"
        }
        let dot = between.contains { $0 == "." || $0 == "…" }
        let quote = between.contains { $0 == "«" || $0 == "\"" || $0 == "“" || $0 == "„" || $0 == "‘" }
        return Word(
            text: String(letters), range: range,
            isCapitalised: isCapital && (range.count == 1 || !capitals.dropFirst().contains(true)),
            isShouted: range.count > 1 && !capitals.contains(false), opens: isFirst || ends || dot || quote,
            breaks: ends || dot && isCapital)
    }

    /// The index of the first word that begins at or after a place.
    func index(from place: Int) -> Int {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether one of the `count` words before a place is in the set.
    func has(_ set: Set<String>, within count: Int, before place: Int) -> Bool {
        let end = index(from: place)
        return all[max(0, end - count)..<end].contains { set.contains($0.text) }
    }

    /// Whether the word after a place is in the set.
    func has(_ set: Set<String>, after place: Int) -> Bool {
        let next = index(from: place)
        return next < all.count && set.contains(all[next].text)
    }
}

extension Set where Element == String {
    /// The words of a list written with blanks between.
    init(words list: String) { self.init(list.split { $0 == " " || $0 == "\n" }.map(String.init)) }
}
