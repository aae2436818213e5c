import Diagnostics

/// Sentences that hold too much at once.
enum HeavySentences {
    /// For patients: a sentence of more words is hard to hold on to when one is ill.
    static let mostWords = 22
    static let mostWordsInserted = 8
    static let mostSentences = 4

    static func length(_ sentence: ReadSentence) -> [Diagnostic] {
        sentence.words.count > mostWords ? [.longSentence(sentence)] : []
    }

    static func negations(_ sentence: ReadSentence) -> [Diagnostic] {
        let found = sentence.words.filter { negations.contains($0.text) }
        return found.count > 1 ? [.negations(found.map(\.written), at: sentence.span)] : []
    }

    /// What stands between two commas, two dashes or in brackets, in the middle of something else.
    static func insertions(_ sentence: ReadSentence) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var start: (sign: Unicode.Scalar, word: Int)?
        for word in sentence.words.indices.dropLast() {
            let gap = sentence.words[word].range.upperBound..<sentence.words[word + 1].range.lowerBound
            guard let sign = sentence.text.scalars[gap].first(where: { ",–—()".unicodeScalars.contains($0) }) else { continue }
            if let begun = start, closes(sign, begun.sign), word - begun.word >= mostWordsInserted {
                found.append(.insertion(word - begun.word + 1, at: sentence.span(begun.word...word)))
            }
            start = sign == ")" ? nil : (sign, word + 1)
        }
        return found
    }

    private static func closes(_ sign: Unicode.Scalar, _ opener: Unicode.Scalar) -> Bool {
        opener == "(" ? sign == ")" : sign == opener
    }

    static func paragraph(_ sentences: [ReadSentence]) -> [Diagnostic] {
        guard sentences.count > mostSentences, let first = sentences.first else { return [] }
        return [.longParagraph(sentences.count, at: first.span)]
    }

    private static let negations = Set(words: "ikke ikkje uten utan aldri ingen ingenting inkje verken korkje")
}

extension Diagnostic {
    fileprivate static func longSentence(_ sentence: ReadSentence) -> Diagnostic {
        .hint(
            .plainLanguage, "setningen har \(sentence.words.count) ord", at: sentence.span,
            help: "del den; mer enn \(HeavySentences.mostWords) ord er mye å holde fast på en gang")
    }

    fileprivate static func negations(_ words: [String], at span: Span) -> Diagnostic {
        .hint(
            .plainLanguage, "setningen har \(words.count) nektelser: \(words.map { "«\($0)»" }.listed(in: .bokmål))", at: span,
            help: "si det som gjelder, én gang, eller del setningen")
    }

    fileprivate static func insertion(_ count: Int, at span: Span) -> Diagnostic {
        .hint(
            .plainLanguage, "innskuddet er på \(count) ord, og deler setningen i to", at: span,
            help: "flytt innskuddet til slutten eller til en egen setning")
    }

    fileprivate static func longParagraph(_ count: Int, at span: Span) -> Diagnostic {
        .hint(
            .plainLanguage, "avsnittet har \(count) setninger", at: span,
            help: "del avsnittet; \(HeavySentences.mostSentences) setninger er nok om én ting")
    }
}
