import Diagnostics
import HelseIArbeid

/// Patterns of words by language, as they stand in a rule: `{alle: ["ips"], nb: ["arbeidssøker*"]}`.
enum ConsentPhrases {
    static let type = FieldType<[(Tag, [String])]>.byName(Tag.self, FieldType<[String]>.oneOrMany(of: pattern))
        .map(expected: "minst ett mønster") { pairs -> ConsentRule.Phrases? in
            guard pairs.contains(where: { !$0.1.isEmpty }) else { return nil }
            let byLanguage = pairs.compactMap { tag, patterns in Language(rawValue: tag.rawValue).map { ($0, patterns) } }
            return ConsentRule.Phrases(
                all: pairs.first { $0.0 == .all }?.1 ?? [], byLanguage: Dictionary(byLanguage) { first, _ in first })
        }

    private static let pattern = FieldType<String>.text.map(
        expected: "ord med ett mellomrom imellom, med bokstaver i hvert, som «nav-veileder* i? helseiarbeid»"
    ) { FormPattern($0) == nil ? nil : $0 }

    enum Tag: String, CaseIterable, Sendable {
        case all = "alle"
        case nb, nn, en, pl, uk
    }
}
