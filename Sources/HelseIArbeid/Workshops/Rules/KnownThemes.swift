import Diagnostics

/// A report's theme is one of the workshop's, or the booklet's list of themes falls apart over spelling (C177).
enum KnownThemes: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        let known = workshop.profile.themes
        guard !known.isEmpty else { return [] }
        let keys = Set(known.map(\.nameKey))
        return workshop.groups.flatMap(\.head.themes).filter { !keys.contains($0.value.nameKey) }.map {
            .unknownTheme($0, among: known)
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownTheme(_ theme: Located<String>, among known: [String]) -> Diagnostic {
        .warning(
            .unknownTheme, "temaet «\(theme.value)» står ikke under «temaer» i verksted.yaml", at: theme.span,
            help: Suggestion.help(for: theme.value, among: known))
    }
}
