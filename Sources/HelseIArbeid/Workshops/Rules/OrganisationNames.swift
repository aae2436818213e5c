import Diagnostics

/// An organisation is spelt one way, or it stands twice in the lists: of those who took part, and of those who are recommended
/// something (C171, C177).
enum OrganisationNames: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        let names = names(in: workshop)
        var (count, first, order): ([String: Int], [String: Located<String>], [String]) = ([:], [:], [])
        for name in names {
            let key = name.value.nameKey
            if first[key] == nil { order.append(key) }
            first[key] = first[key] ?? name
            count[key, default: 0] += 1
        }
        let known = Set(surroundings.organisations.map(\.nameKey))
        return order.filter { !known.contains($0) }.compactMap { key in
            guard let name = first[key], let limit = limit(key) else { return nil }
            // Of two that nobody knows, the one that is written more often is right, or else the one that came first.
            let better = order.filter { other in
                other != key && !known.contains(other)
                    && (count[other] ?? 0, rank(key, order)) > (count[key] ?? 0, rank(other, order))
            }
            let candidates = surroundings.organisations + better.compactMap { first[$0]?.value }
            return Suggestion.nearest(to: name.value.tidied, in: candidates, atMost: limit).map {
                .nearlyAlike(name, $0, first: first[$0.nameKey]?.span)
            }
        }
    }

    private static func names(in workshop: Workshop) -> [Located<String>] {
        workshop.groups.flatMap { group in
            group.head.participants.compactMap { person in person.organisation.map { Located($0, at: person.span) } }
                + group.recommendations.flatMap(\.recipients)
        }
    }

    private static func rank(_ key: String, _ order: [String]) -> Int { order.firstIndex(of: key) ?? 0 }

    /// So many letters may differ in one and the same name; «Udir» and «Hdir» are two.
    private static func limit(_ name: String) -> Int? {
        switch name.count {
        case ..<6: nil
        case ..<12: 1
        case ..<20: 2
        default: 3
        }
    }
}

extension Diagnostic {
    fileprivate static func nearlyAlike(_ name: Located<String>, _ other: String, first: Span?) -> Diagnostic {
        .hint(
            .recipient, "«\(name.value)» ligner på «\(other)»", at: name.span,
            notes: first.map { [.init("den andre", at: $0)] } ?? [],
            help: "er det samme organisasjon, så skriv navnet likt; ellers står den to ganger i listene")
    }
}
