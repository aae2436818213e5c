public import Diagnostics

/// Every figure names a source that is in the list (C207, C217). Notes in the text are looked up where they are read.
enum KnownSources {
    static func check(_ paper: ProjectPaper) -> [Diagnostic] {
        let origins = paper.evidence.facts.map(\.origin) + paper.evidence.tables.map(\.origin)
        return origins.compactMap(\.source).filter { paper.evidence.source($0.value) == nil }.map { .unknownSource($0, paper) }
    }
}

extension Diagnostic {
    /// Also for the notes of the text.
    public static func unknownSource(_ id: Located<String>, _ paper: ProjectPaper) -> Diagnostic {
        let known = paper.evidence.sources.map(\.id.value)
        return .error(
            .noteMark, "det finnes ingen kilde med id-en «\(id.value)»", at: id.span,
            help: Suggestion.help(for: id.value, among: known) ?? "før den inn under «kilder» i prosjekt.yaml")
    }
}
