import Diagnostics

/// A heading of the group's own is printed as it stands; the author is told, since it may be one of the known ones spelt otherwise.
enum KnownHeadings: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        workshop.groups.flatMap { group in
            group.sections.filter { $0.kind == .own }.compactMap(\.heading).map { heading in
                .ownHeading(heading, nearest: ReportField.nearest(to: heading.value, in: group.language), group.language)
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func ownHeading(_ heading: Located<String>, nearest: String?, _ language: Language) -> Diagnostic {
        let known = ReportField.allCases.map { $0.name(in: language) }.joined(separator: ", ")
        return .hint(
            .reportField, "overskriften «\(heading.value)» er ikke en av de vanlige; den blir skrevet ut slik den står",
            at: heading.span,
            help: nearest.map { "mente du «\($0)»?" } ?? "de vanlige er: \(known)")
    }
}
