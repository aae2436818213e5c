import Diagnostics
import HelseIArbeid

/// Everything forms are held against: the rule packs, each other's languages, and what was frozen.
enum ConsentChecks {
    static func check(_ consents: Consents, on today: Day) -> [Diagnostic] {
        ConsentRules.check(consents.forms, packs: consents.packs, today: today, fingerprints: Fingerprint.parts)
            + FrozenTexts.check(consents.forms) + KnownForms.check(consents) + heavyWords(consents.forms)
    }

    /// Advice to the one who writes: only on what is being written.
    private static func heavyWords(_ forms: [ConsentForm]) -> [Diagnostic] {
        forms.compactMap(\.newest).filter(\.state.isOpen).flatMap(\.texts).flatMap(PlainLanguage.hints)
    }

    /// What the languages of one version do not agree on.
    static func languages(of version: ConsentVersion) -> [Diagnostic] { LanguagesAgree.check(version) }
}
