import Diagnostics

/// A group works on a question, and its title says which (C164).
enum QuestionTitle: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        workshop.groups.map(\.head.title).filter { !$0.value.hasSuffix("?") }.map { .noQuestion(at: $0.span) }
    }
}

extension Diagnostic {
    fileprivate static func noQuestion(at span: Span) -> Diagnostic {
        .hint(
            .reportTitle, "tittelen er ikke et spørsmål", at: span,
            help: "skriv spørsmålet gruppa arbeidet med: «Hvordan kan …?»")
    }
}
