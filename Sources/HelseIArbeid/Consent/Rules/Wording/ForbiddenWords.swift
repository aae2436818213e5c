import Diagnostics

/// What a form must not say: nowhere in its file, neither in comments nor in its title nor in what the file is called; or, for some
/// words, only not at a box.
enum ForbiddenWords {
    static func check(_ subject: RuleSubject, _ phrases: ConsentRule.Phrases, onlyAtBoxes: Bool) -> [Diagnostic] {
        subject.readings.flatMap { reading -> [Diagnostic] in
            let patterns = phrases.compiled(in: reading.text.language)
            if onlyAtBoxes { return reading.boxes.flatMap { spans($0, patterns) }.map { atBox($0, subject) } }
            return reading.written.flatMap { spans($0, patterns) }.map { anywhere($0, subject) } + named(reading.text, patterns, subject)
        }
    }

    /// Where the patterns are found; those that overlap are told once.
    private static func spans(_ words: FormWords, _ patterns: [FormPattern]) -> [Span] {
        let found = patterns.flatMap { $0.matches(in: words, broken: true) }.sorted { $0.lowerBound < $1.lowerBound }
        let apart = found.reduce(into: [Range<Int>]()) { kept, range in
            guard let last = kept.last, range.lowerBound < last.upperBound else { return kept.append(range) }
            kept[kept.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        }
        return apart.map(words.span)
    }

    private static func atBox(_ span: Span, _ subject: RuleSubject) -> Diagnostic {
        subject.finding(subject.rule.wordCode, "«\(span.shown)» kan ikke stå ved en rute", at: span)
    }

    private static func anywhere(_ span: Span, _ subject: RuleSubject) -> Diagnostic {
        subject.finding(subject.rule.wordCode, "«\(span.shown)» kan ikke stå i skjemaet", at: span)
    }

    /// The names of the file and its folder come with the form wherever it is sent.
    private static func named(_ text: ConsentText, _ patterns: [FormPattern], _ subject: RuleSubject) -> [Diagnostic] {
        let start = Span(text.file, 0..<0)
        let name = text.file.path.split(separator: "/").suffix(2).joined(separator: "/")
        guard !spans(FormWords(ReadText(value: Located(name, at: start))), patterns).isEmpty else { return [] }
        return [subject.finding(subject.rule.wordCode, "navnet «\(name)» har et ord som ikke kan stå i skjemaet", at: start)]
    }
}

extension ConsentRule {
    fileprivate var wordCode: Code { mayBeDecided ? .consentDecision : .consentWord }
}

extension Span {
    /// On one line, and without what cannot be seen or only sets off.
    fileprivate var shown: String {
        let scalars = text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint && $0 != "*" }
        return String(String.UnicodeScalarView(scalars)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
