import Diagnostics

/// A recommendation says whom it is for, or nobody gets it (C171).
enum AddressedRecommendations: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        workshop.groups.flatMap(\.recommendations).filter(\.recipients.isEmpty).map { .noRecipient(at: $0.span) }
    }
}

extension Diagnostic {
    fileprivate static func noRecipient(at span: Span) -> Diagnostic {
        .hint(
            .recipient, "anbefalingen sier ikke hvem den er til", at: span,
            help: "begynn med mottakeren og kolon: «NAV: …», «Kommunene: …»")
    }
}
