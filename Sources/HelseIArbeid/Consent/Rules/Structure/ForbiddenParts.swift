import Diagnostics

/// The parts a form must not have.
enum ForbiddenParts {
    static func check(_ subject: RuleSubject, _ kinds: [PartKind]) -> [Diagnostic] {
        subject.version.texts.flatMap(\.parts).filter { kinds.contains($0.kind) }.map { part in
            subject.finding(.consentPart, "skjemaet skal ikke ha en del av slaget «\(part.kind.rawValue)»", at: part.place)
        }
    }
}
