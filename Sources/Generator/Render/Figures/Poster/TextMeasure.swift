/// The two weights a figure sets text in.
enum FontWeight: Sendable {
    case regular, bold
}

/// Breaks text into lines by the widths of Noto Sans. No line it gives is wider than was asked for.
struct TextMeasure {
    let size: Int
    let weight: FontWeight

    /// In the unit of `size`, rounded up. Kerning is left out: in Noto Sans it draws letters together.
    func width(_ text: String) -> Int {
        let thousandths = text.unicodeScalars.reduce(0) { $0 + advance($1) }
        return (thousandths * size + 999) / 1000
    }

    private func advance(_ scalar: Unicode.Scalar) -> Int {
        let (table, marks) =
            weight == .bold
            ? (NotoSansWidths.bold, NotoSansWidths.boldMarks) : (NotoSansWidths.regular, NotoSansWidths.regularMarks)
        let index = Int(scalar.value) - 0x20
        if table.indices.contains(index) { return table[index] }
        // What the table does not have is taken to be as wide as anything is: an em, or an emoji.
        return marks[scalar.value] ?? (scalar.value > 0xFFFF ? 1350 : 1050)
    }

    /// The text in as many lines as it needs; a word that is wider than a line is divided.
    func lines(_ text: String, width limit: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }) {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if width(longer) <= limit {
                line = longer
                continue
            }
            if !line.isEmpty { lines.append(line) }
            var parts = divided(word, width: limit)
            line = parts.popLast() ?? ""
            lines += parts
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// The text in at most so many lines. What must be cut ends in «…»; the `tail` is always kept whole.
    func lines(_ text: String, tail: String = "", width limit: Int, most: Int) -> [String] {
        let whole = lines(text + tail, width: limit)
        guard whole.count > most else { return whole }
        let letters = Array(text)
        // The longest beginning that fits.
        var (fits, tooLong) = (0, letters.count)
        while tooLong - fits > 1 {
            let middle = (fits + tooLong) / 2
            if lines(cut(letters, middle) + tail, width: limit).count <= most { fits = middle } else { tooLong = middle }
        }
        return Array(lines(cut(letters, fits) + tail, width: limit).prefix(most))
    }

    private func cut(_ letters: [Character], _ count: Int) -> String {
        var kept = letters.prefix(count)
        // Between two words, unless that costs a long one.
        if count < letters.count, letters[count] != " ", let blank = kept.lastIndex(of: " "), count - blank < 16 {
            kept = kept[..<blank]
        }
        while let last = kept.last, last == " " || last == "," || last == "." { kept.removeLast() }
        return String(kept) + "…"
    }

    /// As few lines as possible, and those as equally long as possible.
    func balanced(_ text: String, width limit: Int) -> [String] {
        var best = lines(text, width: limit)
        var narrower = limit * 19 / 20
        while narrower > limit / 2 {
            let candidate = lines(text, width: narrower)
            guard candidate.count == best.count, !isDivided(text, at: narrower) else { break }
            best = candidate
            narrower = narrower * 19 / 20
        }
        return best
    }

    /// Whether some word is too long for a line.
    func isDivided(_ text: String, at limit: Int) -> Bool {
        text.split(separator: " ").contains { width(String($0)) > limit }
    }

    /// A word in parts that fit: after its own hyphens where that helps, else with a hyphen anywhere, never next to an end.
    private func divided(_ word: Substring, width limit: Int) -> [String] {
        var parts: [String] = []
        var rest = word
        while width(String(rest)) > limit {
            let fitting = longestPrefix(of: rest, width: limit)
            let head = rest.prefix(fitting)
            if let hyphen = head.lastIndex(of: "-"), hyphen > head.startIndex {
                parts.append(String(head[...hyphen]))
                rest = rest[rest.index(after: hyphen)...]
            } else {
                let count = max(1, min(fitting, rest.count - 3))
                parts.append(rest.prefix(count) + "-")
                rest = rest.dropFirst(count)
            }
        }
        return parts + [String(rest)]
    }

    /// How many letters fit with a hyphen after them; at least one, so that dividing comes to an end.
    private func longestPrefix(of word: Substring, width limit: Int) -> Int {
        var count = 0
        var thousandths = advance("-")
        for letter in word {
            thousandths += letter.unicodeScalars.reduce(0) { $0 + advance($1) }
            if (thousandths * size + 999) / 1000 > limit { break }
            count += 1
        }
        return max(1, count)
    }
}
