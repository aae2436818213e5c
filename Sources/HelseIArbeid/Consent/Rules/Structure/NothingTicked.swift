import Diagnostics

/// Nothing is ticked before the reader has ticked it, however the tick is drawn.
enum NothingTicked {
    static func check(_ subject: RuleSubject) -> [Diagnostic] {
        subject.version.texts.flatMap { ticks(in: $0.raw) }.map { span in
            subject.finding(.consentStructure, "her er noe krysset av på forhånd", at: span)
        }
    }

    private static let signs = Set("☑☒✓✔✗✘✕✖✅❌❎🗸🗹🗷🗵⊠⊗⮽🅇🅧".unicodeScalars)
    private static let inBrackets = Set("xXvVхХχΧ×✕".unicodeScalars)

    private static func ticks(in text: ReadText) -> [Span] {
        text.scalars.indices.compactMap { index in
            if signs.contains(text.scalars[index]) { return text.span(index..<index + 1) }
            return text.scalars[index] == "[" ? ticked(text, from: index) : nil
        }
    }

    /// `[x]`, with or without blanks.
    private static func ticked(_ text: ReadText, from start: Int) -> Span? {
        let inside = text.scalars[(start + 1)...].prefix(5).prefix { $0 != "]" }
        guard inside.endIndex < text.scalars.count, text.scalars[inside.endIndex] == "]" else { return nil }
        let inked = inside.filter { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }
        return inked.count == 1 && inBrackets.contains(inked[0]) ? text.span(start..<inside.endIndex + 1) : nil
    }
}
