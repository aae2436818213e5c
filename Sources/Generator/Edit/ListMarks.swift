/// What a list has before its lines and around them: bullets, numbers, quotation marks. A number is a mark only if every line has
/// a mark, so that «1. og 2. etasje møtes» stays what somebody wrote.
struct ListMarks {
    private let areMarked: Bool

    private static let bullets: Set<Character> = [
        "-", "•", "·", "*", "–", "—", "▪", "◦", "→", "§", "o", "\u{F0B7}", "\u{F02D}", "\u{F0A7}", "\u{F0E0}",
    ]
    private static let quotes: [(open: String, close: String)] = [("«", "»"), ("\"", "\""), ("“", "”"), ("„", "“")]

    /// The lines, without space around them; none is empty.
    init(_ lines: [String]) {
        areMarked = lines.allSatisfy { Self.withoutBullet($0) != $0 || Self.number(of: $0) != nil }
    }

    func removed(from line: String) -> String {
        let text = Self.withoutBullet(line)
        let bare = areMarked && text == line ? Self.withoutNumber(text) : text
        return Self.withoutQuotes(bare)
    }

    /// A bullet has space after it: «-5 grader» is no list.
    private static func withoutBullet(_ line: String) -> String {
        guard let first = line.first, bullets.contains(first), let next = line.dropFirst().first, next.isWhitespace else { return line }
        return String(line.dropFirst()).trimmed
    }

    /// «3.», «3)» or «b)» at the start: where it ends.
    private static func number(of line: String) -> String.Index? {
        guard let end = line.firstIndex(where: { $0 == "." || $0 == ")" }), end > line.startIndex else { return nil }
        let mark = line[..<end]
        let isNumber = mark.count <= 3 && mark.allSatisfy(\.isNumber)
        let isLetter = line[end] == ")" && mark.count == 1 && mark.allSatisfy(\.isLetter)
        return isNumber || isLetter ? line.index(after: end) : nil
    }

    private static func withoutNumber(_ line: String) -> String { number(of: line).map { String(line[$0...]).trimmed } ?? line }

    /// Only quotation marks around the whole of it.
    private static func withoutQuotes(_ line: String) -> String {
        guard line.count > 2, let marks = quotes.first(where: { line.hasPrefix($0.open) && line.hasSuffix($0.close) }) else {
            return line
        }
        let inner = String(line.dropFirst().dropLast()).trimmed
        return inner.contains(marks.open) || inner.contains(marks.close) ? line : inner
    }
}
