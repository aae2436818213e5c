/// How lines that were broken to fit a page become paragraphs again (C236).
struct Reflow: Sendable {
    /// How long lines are where the text fills them.
    let width: Int
    /// Whether lines end where the paper does at all: then some of them begin in the middle of a sentence.
    private let isWrapped: Bool
    /// Words with a hyphen in them and words without, from the whole text: what a word that is broken at a hyphen was.
    private let words: Set<String>

    init(_ lines: [ImportLine]) {
        let lengths = lines.map(\.text.count).filter { $0 > 0 }.sorted()
        width = lengths.isEmpty ? 0 : max(40, lengths[(lengths.count * 95 / 100).clamped(below: lengths.count)])
        let pairs = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank }
        isWrapped = pairs.filter { $1.text.first?.isLowercase == true }.count * 10 >= max(1, pairs.count)
        words = Set(
            lines.flatMap { $0.text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init) }.filter { $0.last != "-" })
    }

    /// Whether somebody ended the first line there, and not the edge of the paper: the next word would have had room.
    func isEnded(_ line: String, before next: String) -> Bool {
        // A footnote is a text of its own (C237).
        if let mark = next.first, "¹²³⁰⁴⁵⁶⁷⁸⁹".contains(mark) { return true }
        guard let first = next.first(where: { !"«\"“”'([*".contains($0) }) else { return false }
        let last = line.last ?? " "
        // A comma, a hyphen or a dash at the end waits for more.
        guard !first.isLowercase, !",-–/\u{2010}\u{2011}".contains(last) else { return false }
        let isSentence = ".!?:»)".contains(last)
        if first.isNumber, Self.waiting.contains(line.split(separator: " ").last.map { $0.lowercased() } ?? "") { return false }
        guard isWrapped else { return true }
        let room = width - line.count - 1 - next.firstWord.count
        // «Husk:» over a list.
        if ".!?".contains(last), next.last == ":", next.count * 2 < width { return true }
        return isSentence ? room * 8 >= width : room * 5 >= width && !first.isNumber
    }

    /// Words before a number that the next line begins with.
    private static let waiting: Set<String> = [
        "til", "innen", "den", "kl.", "kl", "fra", "frå", "før", "etter", "i", "på", "sak", "ca.", "og", "eller", "med", "av",
        "for",
    ]

    /// Two lines of one paragraph as one.
    func joined(_ left: String, _ right: String, isBroken: Bool, line: Int, _ log: inout ImportLog) -> String {
        guard let last = left.last, let first = right.first else { return left + right }
        if isBroken { return left + right }
        let before = left.dropLast().last ?? " "
        switch last {
        case "-", "\u{2010}", "\u{2011}":
            guard !before.isWhitespace, !["og", "eller", "til", "samt"].contains(right.firstWord.lowercased()) else { break }
            return afterHyphen(left, right, line, &log)
        case "–" where before.isNumber || before == ".":
            if first.isNumber { return left + right }
        case "/" where !before.isWhitespace: return left + right
        default: break
        }
        return left + " " + right
    }

    /// «NAV-» and «veileder» keep their hyphen, «arbeids-» and «rettet» lose it; what tells is the rest of the text, or the
    /// letters.
    private func afterHyphen(_ left: String, _ right: String, _ line: Int, _ log: inout ImportLog) -> String {
        let whole = String(left.dropLast())
        let before = String(whole.reversed().prefix { $0.isLetter }.reversed())
        let after = String(right.prefix { $0.isLetter })
        let isName = before.dropFirst().contains(where: \.isUppercase) || after.first?.isUppercase == true
        guard before.count > 1, !after.isEmpty, !isName else { return left + right }
        let compound = whole.lowercased().split { !$0.isLetter && $0 != "-" }.last.map(String.init) ?? ""
        if words.contains("\(compound)-\(after.lowercased())") { return left + right }
        if !words.contains(compound + after.lowercased()) { log.add(.hyphen(before, after, line)) }
        return whole + right
    }
}

extension Int {
    fileprivate func clamped(below end: Int) -> Int { Swift.min(self, end - 1) }
}

extension ImportNote {
    fileprivate static func hyphen(_ before: String, _ after: String, _ line: Int) -> Self {
        Self(.unsure, line, "«\(before)-» og «\(after)» på neste linje er satt sammen til «\(before)\(after)»")
    }
}
