import Diagnostics
import HelseIArbeid

/// `Content/felles/termer.yaml`: how names and terms are spelt, and what abbreviations mean (C4–C7).
struct Terms: Sendable {
    let spellings: [Spelling]
    let abbreviations: [Abbreviation]

    /// A way of writing that is not used, and what is written instead.
    struct Spelling: Sendable {
        let banned: String
        let instead: String
        let reason: String?
    }

    /// An abbreviation and what it stands for.
    struct Abbreviation: Sendable {
        let short: String
        let long: String
    }

    static let empty = Terms(spellings: [], abbreviations: [])

    private static let spellingsField = Key.optional(
        "skrivemåter", FieldType<[Spelling]>.list(of: spelling.type), "skrivemåter som ikke brukes")
    private static let abbreviationsField = Key.optional(
        "forkortelser", FieldType<[Abbreviation]>.list(of: abbreviation.type), "forkortelser og hva de betyr")

    static let record = Record<Terms>(title: "termene", rows: [spellingsField.row, abbreviationsField.row]) { fields in
        let (spellings, abbreviations) = (fields(spellingsField), fields(abbreviationsField))
        return Terms(spellings: spellings ?? [], abbreviations: abbreviations ?? [])
    }

    private static let banned = Key.required("ikke", FieldType<String>.text, "skrivemåten som ikke brukes")
    private static let instead = Key.required("bruk", FieldType<String>.text, "det som skrives i stedet")
    private static let reason = Key.optional("grunn", FieldType<String>.text, "hvorfor")

    private static let spelling = Record<Spelling>(
        title: "skrivemåten", rows: [banned.row, instead.row, reason.row]
    ) { fields in
        let (banned, instead, reason) = (fields(banned), fields(instead), fields(reason))
        guard let banned, let instead else { return nil }
        return Spelling(banned: banned, instead: instead, reason: reason)
    }

    private static let short = Key.required("kort", FieldType<String>.text, "forkortelsen")
    private static let long = Key.required("betyr", FieldType<String>.text, "hva den står for")

    private static let abbreviation = Record<Abbreviation>(
        title: "forkortelsen", rows: [short.row, long.row]
    ) { fields in
        let (short, long) = (fields(short), fields(long))
        guard let short, let long else { return nil }
        return Abbreviation(short: short, long: long)
    }
}
