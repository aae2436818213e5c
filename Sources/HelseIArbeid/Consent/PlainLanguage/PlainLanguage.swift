public import Diagnostics

/// Where a form may be heavy to read, each with a reason and a way to mend it. Advice: nothing here stops a form.
///
/// Words that readers may not know are not looked for here, but in the rule packs, where people can change the list.
public enum PlainLanguage {
    public static func hints(_ text: ConsentText) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var abbreviations = Abbreviations()
        for read in text.blocks.flatMap({ [$0.text, $0.hint].compactMap(\.self) }) where !read.isEmpty {
            let sentences = ReadSentence.all(read)
            // Only the length of a sentence is the same matter in every language.
            found += sentences.flatMap(HeavySentences.length)
            guard let norm = Norm(text.language) else { continue }
            found += sentences.flatMap { sentence in
                HeavySentences.negations(sentence) + HeavySentences.insertions(sentence) + Passives.check(sentence, norm)
                    + Impersonal.check(sentence, norm) + Nominalisations.check(sentence, norm)
            }
            found += HeavySentences.paragraph(sentences) + sentences.flatMap { abbreviations.check($0) }
        }
        return found.sortedByPlace()
    }
}

/// The norms these rules know.
enum Norm {
    case bokmål, nynorsk

    init?(_ language: Language) {
        switch language {
        case .bokmål: self = .bokmål
        case .nynorsk: self = .nynorsk
        case .english, .polish, .ukrainian: return nil
        }
    }
}
