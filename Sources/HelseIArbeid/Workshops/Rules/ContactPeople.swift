import Diagnostics

/// Somebody in the group sees to it that it meets again, or says that it does not (C169).
enum ContactPeople: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        workshop.groups.flatMap { group -> [Diagnostic] in
            guard let contact = group.head.nextContact else { return [] }
            let open: [Diagnostic] = contact.date == nil && contact.about == nil ? [.noDay(at: contact.span)] : []
            guard let responsible = contact.responsible else { return open + [.nobodyResponsible(at: contact.span)] }
            let isInGroup = group.head.participants.contains { $0.name.nameKey == responsible.value.nameKey }
            return open + (isInGroup ? [] : [.responsibleOutside(responsible, group)])
        }
    }
}

extension Diagnostic {
    fileprivate static func noDay(at span: Span) -> Diagnostic {
        .hint(
            .nextContact, "neste kontakt har ingen dag", at: span,
            help: "skriv «dato: torsdag 15. oktober 2026», eller «når: før jul» om dagen ikke er avtalt")
    }

    fileprivate static func nobodyResponsible(at span: Span) -> Diagnostic {
        .hint(
            .nextContact, "ingen har ansvar for neste kontakt", at: span,
            help: "skriv «ansvarlig: …» med navnet på en i gruppa")
    }

    fileprivate static func responsibleOutside(_ responsible: Located<String>, _ group: GroupReport) -> Diagnostic {
        .hint(
            .nextContact, "den ansvarlige er ikke blant deltakerne i gruppa", at: responsible.span,
            help: Suggestion.nearest(to: responsible.value, in: group.head.participants.map(\.name)).map { "mente du «\($0)»?" }
                ?? "skriv navnet slik det står under «deltakere», eller skriv personen inn der")
    }
}
