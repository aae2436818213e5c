import Diagnostics

/// The parts a form must have, each with something in it.
enum RequiredParts {
    static func check(_ subject: RuleSubject, _ kinds: [PartKind]) -> [Diagnostic] {
        subject.version.texts.flatMap { text in
            kinds.compactMap { kind in
                let parts = text.parts(kind)
                if parts.contains(where: \.hasContent) { return nil }
                let told = parts.isEmpty ? "mangler" : "er tom"
                return subject.finding(
                    .consentPart, "delen «\(kind.rawValue)» \(told) på \(text.language.nameInMessages)",
                    at: parts.first?.place ?? text.place)
            }
        }
    }
}
