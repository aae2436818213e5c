import Diagnostics

/// Parts that follow directly upon each other. A part that is not there is another rule's business.
enum PartsInOrder {
    static func check(_ subject: RuleSubject, _ kinds: [PartKind]) -> [Diagnostic] {
        subject.version.texts.flatMap { text -> [Diagnostic] in
            let present = kinds.filter { !text.parts($0).isEmpty }
            return zip(present, present.dropFirst()).compactMap { before, after in
                let follows = zip(text.parts, text.parts.dropFirst()).contains { $0.kind == before && $1.kind == after }
                guard !follows, let part = text.parts(after).first else { return nil }
                return subject.finding(
                    .consentPart, "delen «\(after.rawValue)» skal stå rett etter «\(before.rawValue)»", at: part.place,
                    notes: text.parts(before).last.map { [.init("den skal stå etter denne", at: $0.place)] } ?? [])
            }
        }
    }
}
