import HelseIArbeid

/// Compares the words of a source with those of the file made of it, by rules of its own, so that the importer's own count is not trusted.
enum RawWords {
    /// A word and, where a line ends in a hyphen, whether it may go on in the next.
    struct Word {
        let text: String
        let mayGoOn: Bool
    }

    /// Without what may go and is told of: bookmarks, tags, page numbers, signs nobody sees.
    static func of(source: String) -> [Word] {
        var text = source.replacing(/\[[Bb]ookmark:[^\]\n]*\]/, with: "")
        text.replace(/<\/?(p|br|b|i|u|strong|em|span|div|li|ul|ol|tr|td|th|h1|h2|h3|font|o:p|a|sup|sub)(\s[^>\n]{0,190})?\/?>/.ignoresCase(), with: "\n")
        text.replace(/(?m)^[ \t]*[Ss]ide \d{1,3}([ \/]+(av )?\d{1,3})?[ \t]*$/, with: "\n")
        text.replace(/(?m)^[ \t]*\d{1,3} av \d{1,3}[ \t]*$/, with: "\n")
        for (index, letters) in ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].enumerated() {
            if let sign = Unicode.Scalar(0xFB00 + index) { text = text.replacing(String(sign), with: letters) }
        }
        var words: [Word] = []
        let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
        for line in lines {
            let isBroken = line.unicodeScalars.last { !$0.properties.isWhitespace }.map { "-\u{AD}\u{2010}\u{2011}".unicodeScalars.contains($0) } ?? false
            let unseen: Set<Unicode.Scalar> = ["\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}"]
            let seen = String(String.UnicodeScalarView(line.unicodeScalars.filter { !unseen.contains($0) }))
            let parts = tokens(seen)
            words += parts.enumerated().map { Word(text: $0.element, mayGoOn: isBroken && $0.offset == parts.count - 1) }
        }
        return words
    }

    static func tokens(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }

    /// The words of the source that the file lacks; those told of as removed count once each.
    static func lost(_ source: String, in result: MinutesImport) -> [String] {
        var counts: [String: Int] = [:]
        for word in tokens(result.markdown) + result.removed.flatMap(tokens) { counts[word, default: 0] += 1 }
        func take(_ word: String) -> Bool {
            guard let count = counts[word], count > 0 else { return false }
            counts[word] = count - 1
            return true
        }
        var lost: [String] = []
        let words = of(source: source)
        var index = 0
        while index < words.count {
            if words[index].mayGoOn, index + 1 < words.count, take(words[index].text + words[index + 1].text) {
                index += 2
                continue
            }
            if !take(words[index].text) { lost.append(words[index].text) }
            index += 1
        }
        return lost
    }

    /// The first word of the source, from a line on, that does not come after the one before it in the body of the file.
    static func outOfOrder(_ source: String, from line: Int, in result: MinutesImport) -> String? {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(line - 1)
        let body = tokens(result.markdown.split(separator: "\n## ", maxSplits: 1).last.map(String.init) ?? "")
        let removed = Set(result.removed.flatMap(tokens))
        let words = of(source: lines.joined(separator: "\n"))
        var place = 0
        var index = 0
        while index < words.count {
            let word = words[index].text
            if words[index].mayGoOn, index + 1 < words.count, let found = body[place...].firstIndex(of: word + words[index + 1].text),
                body[place...].firstIndex(of: word).map({ $0 > found }) ?? true
            {
                place = found + 1
                index += 2
                continue
            }
            guard let found = body[place...].firstIndex(of: word) else {
                if removed.contains(word) {
                    index += 1
                    continue
                }
                return word
            }
            place = found + 1
            index += 1
        }
        return nil
    }
}
