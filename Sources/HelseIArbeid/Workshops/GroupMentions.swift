/// Groups that a report speaks of: «se gruppe 4E-2», «gruppene 2B og 3A» (C168).
///
/// Only what has a letter is taken for a code: «gruppe 2» may be anything. What is said to be of another workshop is let be.
enum GroupMentions {
    static func read(_ text: ReadText) -> [(code: GroupCode, scalars: Range<Int>)] {
        let tokens = tokens(text.scalars)
        var found: [(GroupCode, Range<Int>)] = []
        var index = 0
        while index < tokens.count {
            defer { index += 1 }
            guard words.contains(tokens[index].text.lowercased()) else { continue }
            var (own, next) = ([(GroupCode, Range<Int>)](), index + 1)
            while next < tokens.count, let code = code(tokens[next].text) {
                own.append((code, tokens[next].range))
                next += 1
                if next < tokens.count, ["og", "&", "eller"].contains(tokens[next].text) { next += 1 }
            }
            let isElsewhere = next < tokens.count && ["fra", "frå"].contains(tokens[next].text)
            if !isElsewhere { found += own }
        }
        return found
    }

    private static let words: Set<String> = ["gruppe", "gruppa", "gruppen", "gruppene", "gruppas", "gruppens", "gruppenes"]

    private static func code(_ text: String) -> GroupCode? {
        GroupCode(text).flatMap { $0.letter.isEmpty ? nil : $0 }
    }

    /// What stands between blanks, without the signs around it.
    private static func tokens(_ scalars: [Unicode.Scalar]) -> [(text: String, range: Range<Int>)] {
        var tokens: [(String, Range<Int>)] = []
        var start: Int?
        for index in 0...scalars.count {
            let isPart = index < scalars.count && !scalars[index].properties.isWhitespace && !separators.contains(scalars[index])
            if isPart { start = start ?? index; continue }
            guard let begin = start else { continue }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[begin..<index])
            tokens.append((String(view), begin..<index))
            start = nil
        }
        return tokens
    }

    private static let separators: Set<Unicode.Scalar> = [
        ",", ".", ";", ":", "(", ")", "!", "?", "«", "»", "\"", "[", "]", "/", "|",
    ]
}
