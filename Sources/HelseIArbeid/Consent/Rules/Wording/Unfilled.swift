import Diagnostics

/// Nothing stands in the text that somebody was to fill in: `[telefon]`, xxx, TODO, or nothing but dots.
enum Unfilled {
    static func check(_ version: ConsentVersion) -> [Diagnostic] {
        version.texts.flatMap { text in
            ([ReadText(value: text.head.title)] + text.seen).flatMap(spans).map { .unfilled($0, version.faultLevel) }
        }
    }

    private static func spans(_ text: ReadText) -> [Span] {
        if let dots = dots(text) { return [dots] }
        return (brackets(text.scalars) + marks(text.scalars)).map(text.span)
    }

    /// `[…]` with words in it; `[ ]` and `[x]` are boxes somebody drew.
    private static func brackets(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var open: Int?
        for (index, scalar) in scalars.enumerated() {
            if scalar == "[" { open = index }
            guard scalar == "]", let start = open else { continue }
            let inside = scalars[start + 1..<index].filter { !$0.properties.isWhitespace }
            if inside.count > 1 { found.append(start..<index + 1) }
            open = nil
        }
        return found
    }

    private static let words: Set<String> = ["todo", "fixme", "tbd"]

    private static func marks(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            let start = index
            while index < scalars.count, scalars[index].properties.isAlphabetic { index += 1 }
            let word = String(String.UnicodeScalarView(scalars[start..<index])).lowercased()
            if words.contains(word) || word.count > 2 && word.allSatisfy({ $0 == "x" }) { found.append(start..<index) }
            if index == start { index += 1 }
        }
        return found
    }

    /// A text of dots only.
    private static func dots(_ text: ReadText) -> Span? {
        let inked = text.scalars.indices.filter { !text.scalars[$0].properties.isWhitespace }
        guard let first = inked.first, let last = inked.last else { return nil }
        let isDots = inked.allSatisfy { text.scalars[$0] == "…" || text.scalars[$0] == "." || text.scalars[$0] == "_" }
        return isDots ? text.span(first..<last + 1) : nil
    }
}

extension Diagnostic {
    fileprivate static func unfilled(_ span: Span, _ level: Severity) -> Diagnostic {
        Diagnostic(level, .consentUnfilled, "«\(span.text)» er ikke fylt ut", at: span, help: "skriv det som skal stå der")
    }
}
