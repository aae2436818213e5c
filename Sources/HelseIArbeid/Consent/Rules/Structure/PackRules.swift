import Diagnostics

/// The form is in the pack that is handed out when a patient begins.
enum InFormPack {
    static func check(_ subject: RuleSubject) -> [Diagnostic] {
        guard subject.isNewest, subject.places.isEmpty else { return [] }
        let covers = subject.covers.map { Diagnostic.Note("pakken", at: $0.profile.span) }
        return [
            subject.finding(
                .consentStructure, "«\(subject.form.profile.name)» er ikke med i skjemapakken", at: subject.form.profile.span, notes: covers)
        ]
    }
}

/// The form comes early in the pack: first or second.
enum EarlyInFormPack {
    static func check(_ subject: RuleSubject) -> [Diagnostic] {
        guard subject.isNewest else { return [] }
        return subject.places.filter { $0.number > 2 }.map { place in
            subject.finding(
                .consentStructure, "«\(subject.form.profile.name)» er nummer \(place.number) i skjemapakken, og skal være blant de to første",
                at: place.span)
        }
    }
}

extension RuleSubject {
    /// The pack holds forms, not versions, so it is told of once.
    fileprivate var isNewest: Bool { form.newest?.number == version.number }

    fileprivate var covers: [ConsentForm] { forms.filter { $0.profile.kind == .cover } }

    /// Where the form stands in the packs, from 1.
    fileprivate var places: [(number: Int, span: Span)] {
        covers.flatMap { cover in
            cover.profile.pack.enumerated().filter { $0.element.value == form.id }.map { ($0.offset + 1, $0.element.span) }
        }
    }
}
