import Diagnostics

/// Short forms that are not explained the first time they stand in a form.
struct Abbreviations {
    private var seen = Set<String>()

    mutating func check(_ sentence: ReadSentence) -> [Diagnostic] {
        sentence.words.indices.compactMap { index in
            let word = sentence.words[index]
            // «IA-avtalen»
            let name = String(word.written.prefix { $0 != "-" })
            guard Self.known.contains(name), seen.insert(name).inserted, !Self.isExplained(word, in: sentence.text) else {
                return nil
            }
            return .abbreviation(name, at: sentence.span(index...index))
        }
    }

    /// «bedriftshelsetjenesten (BHT)», «BHT (bedriftshelsetjenesten)»
    private static func isExplained(_ word: ReadSentence.Word, in text: ReadText) -> Bool {
        text.scalars[..<word.range.lowerBound].last { !$0.isBlank } == "("
            || text.scalars[word.range.upperBound...].first { !$0.isBlank } == "("
    }

    private static let known: Set<String> = ["BHT", "IGP", "IGLO", "HMS", "IA", "AAP", "DPS", "KIB", "KID"]
}

extension Diagnostic {
    fileprivate static func abbreviation(_ name: String, at span: Span) -> Diagnostic {
        .hint(
            .plainLanguage, "«\(name)» er ikke forklart", at: span,
            help: "skriv hele ordet, eller forklar det i parentes første gang")
    }
}
