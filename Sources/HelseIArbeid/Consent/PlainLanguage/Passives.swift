import Diagnostics

/// Sentences that do not say who does it.
enum Passives {
    static func check(_ sentence: ReadSentence, _ norm: Norm) -> [Diagnostic] {
        sentence.words.indices.compactMap { index in
            let word = sentence.words[index].text
            if isEnding(word, after: index > 0 ? before(index, sentence) : nil, norm) {
                return .passive(sentence.words[index].written, at: sentence.span(index...index))
            }
            guard become.contains(word), let participle = participle(after: index, sentence, norm) else { return nil }
            return .passive(sentence.quote(index...participle), at: sentence.span(index...participle))
        }
    }

    /// The word a form with an ending belongs to: «skal alltid sendes».
    private static func before(_ index: Int, _ sentence: ReadSentence) -> [String] {
        sentence.words[max(0, index - 3)..<index].map(\.text)
    }

    private static func isEnding(_ word: String, after words: [String]?, _ norm: Norm) -> Bool {
        switch norm {
        case .bokmål:
            guard word.hasSuffix("es"), word.count > 4, !active.contains(word) else { return false }
            return known.contains(word) || words?.contains(where: modals.contains) ?? false
        case .nynorsk:
            guard word.hasSuffix("ast"), word.count > 4, !active.contains(word) else { return false }
            return words?.contains(where: modals.contains) ?? false
        }
    }

    /// «blir lagret», «blir ikke delt»: the participle right after, or after one small word.
    private static func participle(after index: Int, _ sentence: ReadSentence, _ norm: Norm) -> Int? {
        guard !sentence.isBroken(after: index) else { return nil }
        var next = index + 1
        if next + 1 < sentence.words.count, small.contains(sentence.words[next].text) { next += 1 }
        let word = sentence.words[next].text
        let endings = norm == .bokmål ? ["et", "dd", "t"] : ["a", "dd", "t"]
        guard word.count > 3, endings.contains(where: word.hasSuffix), !adjectives.contains(word), !word.hasSuffix("igt"),
            !word.hasSuffix("uelt"), !word.hasSuffix("ielt"), !word.hasSuffix("het")
        else { return nil }
        return next
    }

    private static let modals = Set(words: "kan skal må vil bør kunne skulle måtte ville burde kunna bli blir lar å")
    private static let become = Set(words: "bli blir ble blei vart vert blitt vorte verte")
    private static let small = Set(words: "ikke ikkje også da då så bare berre alltid aldri det dette derfor du vi de dere")

    /// Forms in -es that are seldom anything but passives.
    private static let known = Set(
        words: """
            sendes fylles gis gjennomføres benyttes vurderes deles lagres slettes brukes innhentes behandles registreres
            utleveres oppbevares gjøres skrives leveres kreves tas føres settes hentes opplyses informeres tilbys avtales
            bestilles kontaktes journalføres signeres underskrives returneres trekkes formidles utfylles innkalles drøftes
            """)
    /// What looks like one, and says who does it; «vi møtes», «det finnes».
    private static let active = Set(
        words: """
            finnes synes trives lykkes møtes kjennes føles minnes skyldes undres enes skilles høres treffes sees snakkes
            samles alles deres dennes felles ellers annes annerledes beggers finnast synast trivast lykkast møtast kjennast minnast
            undrast treffast samlast snakkast nest mest flest
            """)
    /// Adjectives and nouns that end like a participle.
    private static let adjectives = Set(
        words: """
            litt lett godt nytt stort kort klart annet andre bedt annleis bra ditt mitt sitt vårt alt slutt rett gratis møtt
            trygt sterkt svakt varmt kaldt tungt dyrt ledig friskt sykt sjukt stilt tett vondt glatt slikt heilt helt delvis
            noka noko mykje enkelt sjølvsagt selvsagt meget mindre først fyrst sist best verst flest fint rart svært ofte
            """)
}

extension Diagnostic {
    fileprivate static func passive(_ words: String, at span: Span) -> Diagnostic {
        .hint(
            .plainLanguage, "«\(words)» sier ikke hvem som gjør det", at: span,
            help: "skriv hvem: «vi sender», «legen lagrer», «du fyller ut»")
    }
}
