import Diagnostics

/// All who took part get to know in plain words what came of it (C175).
enum HasDebrief: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        workshop.debrief == nil && !workshop.groups.isEmpty ? [.noDebrief(at: workshop.profile.title.span)] : []
    }
}

extension Diagnostic {
    fileprivate static func noDebrief(at span: Span) -> Diagnostic {
        .hint(
            .reportField, "verkstedet har ingen oppsummering til deltakerne", at: span,
            help: "skriv oppsummering.md: kort, og slik at den som ikke var i gruppa, forstår det")
    }
}
