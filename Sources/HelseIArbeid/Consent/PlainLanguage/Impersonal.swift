import Diagnostics

/// «Man» and «en», where it should say «du» or «vi».
enum Impersonal {
    static func check(_ sentence: ReadSentence, _ norm: Norm) -> [Diagnostic] {
        sentence.words.indices.compactMap { index in
            guard isImpersonal(index, sentence, norm) else { return nil }
            return .impersonal(sentence.words[index].written, norm, at: sentence.span(index...index))
        }
    }

    /// «en» is nearly always an article: it is somebody only where a subject stands, with a verb after it.
    private static func isImpersonal(_ index: Int, _ sentence: ReadSentence, _ norm: Norm) -> Bool {
        let word = sentence.words[index].text
        if word == "man" { return true }
        guard word == (norm == .bokmål ? "en" : "ein"), index + 1 < sentence.words.count,
            verbs.contains(sentence.words[index + 1].text)
        else { return false }
        return index == 0 || openers.contains(sentence.words[index - 1].text) || sentence.isBroken(after: index - 1)
    }

    private static let verbs = Set(words: "kan skal må vil bør har er får ønsker ønskjer trenger treng ikke ikkje")
    private static let openers = Set(words: "at hvis dersom når om da fordi og men som før etter mens medan sidan siden")
}

extension Diagnostic {
    fileprivate static func impersonal(_ word: String, _ norm: Norm, at span: Span) -> Diagnostic {
        .hint(
            .plainLanguage, "«\(word)» sier ikke hvem det gjelder", at: span, help: "skriv «du», «vi» eller hvem det er")
    }
}

/// Verbs made into nouns: «foreta en vurdering» is «vurdere».
enum Nominalisations {
    static func check(_ sentence: ReadSentence, _ norm: Norm) -> [Diagnostic] {
        sentence.words.indices.compactMap { index in
            guard let noun = noun(after: index, sentence) else { return nil }
            return .nominalisation(sentence.quote(index...noun), at: sentence.span(index...noun))
        }
    }

    private static func noun(after index: Int, _ sentence: ReadSentence) -> Int? {
        let word = sentence.words[index].text
        if carriers.contains(where: word.hasPrefix) {
            // An article and an adjective may stand between.
            return (index + 1..<min(index + 4, sentence.words.count)).first { isMadeOfVerb(sentence.words[$0].text) }
        }
        // «ved innhenting av»
        guard word == "ved", index + 2 < sentence.words.count, isMadeOfVerb(sentence.words[index + 1].text),
            sentence.words[index + 2].text == "av"
        else { return nil }
        return index + 2
    }

    private static func isMadeOfVerb(_ word: String) -> Bool {
        word.count > 6 && endings.contains(where: word.hasSuffix)
    }

    private static let carriers = ["foreta", "føreta", "gjennomfør", "iverksett", "iverkset", "utfør"]
    private static let endings = [
        "ing", "inga", "ingen", "inger", "ingar", "else", "elsen", "elsar", "elser", "sjon", "sjonen", "sjonar", "sjoner",
    ]
}

extension Diagnostic {
    fileprivate static func nominalisation(_ words: String, at span: Span) -> Diagnostic {
        .hint(.plainLanguage, "«\(words)» gjemmer det noen gjør, i et substantiv", at: span, help: "bruk verbet")
    }
}
