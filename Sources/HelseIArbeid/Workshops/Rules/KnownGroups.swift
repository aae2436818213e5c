import Diagnostics

/// A group that is referred to is there: in this workshop, or among those of the one before (C168, C172).
enum KnownGroups: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        folder(workshop, surroundings)
            + workshop.groups.flatMap { group in
                continuing(group, workshop, surroundings)
                    + group.mentions.filter { workshop.group($0.value) == nil }.map {
                        .unknownGroup($0, among: workshop.groups.map(\.code)).weighing(.warning)
                    }
            }
    }

    private static func folder(_ workshop: Workshop, _ surroundings: WorkshopSurroundings) -> [Diagnostic] {
        [workshop.profile.earlier, workshop.profile.next].compactMap { $0?.folder }.filter { folder in
            folder.value == workshop.id || !surroundings.workshops.contains { $0.id == folder.value }
        }.map { .unknownFolder($0, among: surroundings.workshops.map(\.id).filter { $0 != workshop.id }) }
    }

    private static func continuing(
        _ group: GroupReport, _ workshop: Workshop, _ surroundings: WorkshopSurroundings
    ) -> [Diagnostic] {
        guard let reference = group.head.continues else { return [] }
        guard let earlier = workshop.profile.earlier else { return [.noEarlier(at: reference.span)] }
        if let arena = reference.value.arena, arena.nameKey != earlier.name.nameKey {
            return [.otherArena(arena, earlier, at: reference.span)]
        }
        let known = surroundings.groups(of: earlier)
        if known.isEmpty || known.contains(where: { $0.overlaps(reference.value.code) }) { return [] }
        return [.unknownGroup(reference.map(\.code), among: known)]
    }
}

extension Diagnostic {
    static func unknownGroup(_ code: Located<GroupCode>, among known: [GroupCode]) -> Diagnostic {
        .error(
            .unknownGroup, "gruppe \(code.value.written) finnes ikke", at: code.span,
            help: known.isEmpty ? "ingen grupper er ført ennå" : "gruppene er: \(known.map(\.written).joined(separator: ", "))")
    }

    fileprivate static func unknownFolder(_ folder: Located<String>, among known: [String]) -> Diagnostic {
        .error(
            .unknownGroup, "verkstedet «\(folder.value)» finnes ikke i Content/verksted", at: folder.span,
            help: Suggestion.help(for: folder.value, among: known)
                ?? "ta bort «mappe»: navnet er nok når rapportene ikke ligger her")
    }

    fileprivate static func noEarlier(at span: Span) -> Diagnostic {
        .error(
            .unknownGroup, "gruppa viderefører en annen, men verksted.yaml sier ikke hvilken arena som var før", at: span,
            help: "legg til «forrige:» med «navn: …» i verksted.yaml, eller ta bort «viderefører»")
    }

    fileprivate static func otherArena(_ arena: String, _ earlier: Arena, at span: Span) -> Diagnostic {
        .warning(
            .unknownGroup, "«\(arena)» er ikke arenaen som står under «forrige» i verksted.yaml", at: span,
            help: "der står «\(earlier.name)»; skriv det samme navnet begge steder")
    }
}
