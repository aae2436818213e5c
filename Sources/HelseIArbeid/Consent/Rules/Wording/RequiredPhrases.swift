import Diagnostics

/// What a form must say, where a reader meets it: neither comments nor what stands above the text count.
enum RequiredPhrases {
    static func check(_ subject: RuleSubject, _ phrases: ConsentRule.Phrases, _ place: ConsentRule.Place) -> [Diagnostic] {
        subject.readings.compactMap { reading in
            let text = reading.text
            let patterns = phrases.compiled(in: text.language)
            guard !patterns.isEmpty, !says(reading, patterns, place) else { return nil }
            let example = phrases.example(in: text.language)
            return subject.finding(.consentPhrase, message(example, text, place), at: span(text, place))
        }
    }

    private static func says(_ reading: FormReading, _ patterns: [FormPattern], _ place: ConsentRule.Place) -> Bool {
        switch place {
        case .anywhere: has(reading.seen, patterns)
        case .firstParagraph: has(reading.text.firstParagraph.map { [FormWords($0.text)] } ?? [], patterns)
        case .first60Words: hasEarly(reading.seen, patterns, within: 60)
        case .part(let kind): has(reading.parts.filter { $0.kind == kind }.flatMap(\.words), patterns)
        }
    }

    private static func has(_ texts: [FormWords], _ patterns: [FormPattern]) -> Bool {
        texts.contains { words in patterns.contains { !$0.matches(in: words, broken: false).isEmpty } }
    }

    /// Whether all of a match stands among the first words.
    private static func hasEarly(_ texts: [FormWords], _ patterns: [FormPattern], within count: Int) -> Bool {
        var left = count
        for words in texts where left > 0 {
            if patterns.contains(where: { $0.matches(in: words, broken: false).contains { $0.upperBound <= left } }) { return true }
            left -= words.words.count
        }
        return false
    }

    private static func span(_ text: ConsentText, _ place: ConsentRule.Place) -> Span {
        switch place {
        case .anywhere: text.place
        case .firstParagraph, .first60Words: text.firstParagraph?.span ?? text.place
        case .part(let kind): text.parts(kind).first?.place ?? text.place
        }
    }

    private static func message(_ example: String, _ text: ConsentText, _ place: ConsentRule.Place) -> String {
        let language = text.language.nameInMessages
        return switch place {
        case .anywhere: "skjemaet sier ikke «\(example)» på \(language)"
        case .firstParagraph: "det første avsnittet sier ikke «\(example)» på \(language)"
        case .first60Words: "de første 60 ordene sier ikke «\(example)» på \(language)"
        case .part(let kind): "delen «\(kind.rawValue)» sier ikke «\(example)» på \(language)"
        }
    }
}

extension ConsentText {
    fileprivate var firstParagraph: FormBlock? { blocks.first { $0.kind == .paragraph && !$0.text.isEmpty } }
}
