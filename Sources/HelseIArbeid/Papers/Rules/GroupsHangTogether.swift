import Diagnostics

/// Every group of the organisation figure leads up to one that answers to nobody (C215).
enum GroupsHangTogether {
    static func check(_ paper: ProjectPaper) -> [Diagnostic] {
        let groups = Dictionary(paper.groups.map { ($0.id.value, $0) }) { first, _ in first }
        return paper.groups.flatMap { group -> [Diagnostic] in
            var found = [group.above, group.beside].compactMap { $0 }.filter { groups[$0.value] == nil }
                .map { Diagnostic.unknownGroup($0, paper) }
            if let above = group.above, group.beside != nil { found.append(.bothAboveAndBeside(group, at: above.span)) }
            if isInRing(group, groups) { found.append(.ring(group)) }
            return found
        }
    }

    private static func isInRing(_ group: ProjectGroup, _ groups: [String: ProjectGroup]) -> Bool {
        var next = group.higher
        for _ in groups {
            guard let id = next else { return false }
            if id == group.id.value { return true }
            next = groups[id]?.higher
        }
        return false
    }
}

extension ProjectGroup {
    /// The id of the group it is drawn from.
    public var higher: String? { (above ?? beside)?.value }
}

extension Diagnostic {
    fileprivate static func unknownGroup(_ id: Located<String>, _ paper: ProjectPaper) -> Diagnostic {
        .error(
            .organisation, "gruppa «\(id.value)» finnes ikke i organiseringen", at: id.span,
            help: Suggestion.help(for: id.value, among: paper.groups.map(\.id.value)))
    }

    fileprivate static func bothAboveAndBeside(_ group: ProjectGroup, at span: Span) -> Diagnostic {
        .error(
            .organisation, "«\(group.name)» står både under og ved siden av en gruppe", at: span,
            help: "bruk «under» når den rapporterer dit, og «råd-til» når den bare gir råd")
    }

    fileprivate static func ring(_ group: ProjectGroup) -> Diagnostic {
        .error(
            .organisation, "«\(group.name)» står under seg selv, gjennom gruppene over den", at: group.id.span,
            help: "la én gruppe stå øverst, uten «under»")
    }
}
