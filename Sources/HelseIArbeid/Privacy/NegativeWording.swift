/// Finds statements that say what there is too little of, and helps to say what one would rather have.
public enum NegativeWording {
    public struct Hint: Sendable, Hashable {
        /// The negative word, in UTF-8 bytes of the statement.
        public let range: Range<Int>
        /// A question and the opening of an answer; none of the statement's own words but its «jeg» or «vi».
        public let suggestion: String
    }

    /// The first negative word, if there is one.
    public static func finding(in statement: String) -> Hint? {
        let folded = FoldedText(statement)
        let words = Words(folded).all
        guard let match = patterns.matches(in: words).first(where: { !isHarmless(words, $0) }) else { return nil }
        let opening = Opening(words: words, match: match).text
        let range = words[match.lowerBound].range.lowerBound..<words[match.upperBound - 1].range.upperBound
        return Hint(range: folded.bytes(range), suggestion: "Hva vil dere ha i stedet? For eksempel: «\(opening) …»")
    }

    private static let patterns = PatternIndex(
        """
        ikke|ikkje|aldri|ingen|ingenting|inga|inkje
        mangler|manglar|mangla|manglet
        mangel|mangelen på
        slutte|slutter|sluttar|slutta|sluttet å|med
        """)

    /// «ikke bare», «om ikke annet», «hvorfor ikke», and «ikke sant» deny nothing.
    private static func isHarmless(_ words: [Word], _ match: Range<Int>) -> Bool {
        let word = words[match.lowerBound].text
        guard word == "ikke" || word == "ikkje" else { return false }
        let next = match.upperBound < words.count ? words[match.upperBound].text : ""
        let before = match.lowerBound > 0 ? words[match.lowerBound - 1].text : ""
        return ["bare", "berre", "sant", "minst"].contains(next) || ["hvorfor", "kvifor"].contains(before)
    }
}

/// How the turned statement may begin: who, and a verb that fits what was missed.
private struct Opening {
    let words: [Word]
    let match: Range<Int>

    var text: String { "\(subject) \(verb)" }

    private var isNynorsk: Bool {
        words.contains {
            ["eg", "me", "ikkje", "manglar", "inga", "dei", "ein", "kjem", "noko", "korleis", "kva"].contains($0.text)
        }
    }

    private var subject: String {
        switch words.first(where: { ["jeg", "eg", "vi", "me"].contains($0.text) })?.text {
        case "jeg": "Jeg"
        case "eg": "Eg"
        case "me": "Me"
        default: "Vi"
        }
    }

    private var verb: String {
        let word = words[match.lowerBound].text
        let near = words[match.upperBound...].prefix(3).map(\.text)
        if near.contains("tid") { return rest("pause") || rest("pausar") ? take : "\(take) oss tid til" }
        if word.hasPrefix("mang") { return "har" }
        if word.hasPrefix("slutt") { return isNynorsk ? "byrjar å" : "begynner å" }
        // «vi spør aldri», «ingen spør»
        let before = match.lowerBound > 0 ? words[match.lowerBound - 1].text : ""
        if Self.verbs.contains(before) { return before }
        if let next = near.first, Self.verbs.contains(next) { return next }
        return isNynorsk ? "gjer" : "gjør"
    }

    private var take: String { isNynorsk ? "tek" : "tar" }

    private func rest(_ beginning: String) -> Bool { words[match.upperBound...].contains { $0.text.hasPrefix(beginning) } }

    /// Verbs in the present that can begin a good statement.
    private static let verbs = Set(
        words: """
            har får tar tek sier seier spør hjelper hjelpar kan vil tør blir vert vet veit snakker snakkar hører høyrer
            ser møter deler bytter byter lytter lyttar gir gjev svarer svarar gjør gjer forstår skjønar er
            kjenner
            """)
}
