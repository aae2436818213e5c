import Diagnostics

/// Every figure has a source, and says what time it is about (C217).
enum FiguresHaveSource {
    static func check(_ paper: ProjectPaper) -> [Diagnostic] {
        let facts = paper.evidence.facts.map { ("tallet «\($0.id.value)»", $0.origin) }
        let tables = paper.evidence.tables.map { ("tabellen «\($0.id.value)»", $0.origin) }
        return (facts + tables).compactMap { name, origin in missing(name, origin, paper) }
            + paper.texts.compactMap { text in percent(in: text).map { .bareFigure($0) } }
    }

    private static func missing(_ name: String, _ origin: FactOrigin, _ paper: ProjectPaper) -> Diagnostic? {
        switch (origin.source, origin.period) {
        case (nil, nil): .lacks("kilde og periode", name, "«kilde: …» og «periode: …»", origin, paper)
        case (nil, _): .lacks("kilde", name, "«kilde: …» med id-en til en av kildene", origin, paper)
        case (_, nil): .lacks("periode", name, "«periode: …», som «2. kvartal 2026»", origin, paper)
        default: nil
        }
    }

    /// The first figure in percent of a stretch that names no source.
    private static func percent(in text: PaperText) -> Span? {
        guard !text.hasSource, text.kind == .paragraph || text.kind == .item else { return nil }
        let tokens = PlanToken.all(in: text.read.scalars)
        let index = zip(tokens, tokens.dropFirst()).enumerated().first { _, pair in
            guard case .number = pair.0.kind else { return false }
            return pair.1.kind == .sign("%") || pair.1.kind == .word("prosent")
        }?.offset
        return index.map { text.read.span(tokens[$0].range.lowerBound..<tokens[$0 + 1].range.upperBound) }
    }
}

extension Diagnostic {
    fileprivate static func lacks(
        _ what: String, _ name: String, _ field: String, _ origin: FactOrigin, _ paper: ProjectPaper
    ) -> Diagnostic {
        paper.fault(.factSource, "\(name) mangler \(what)", at: origin.span, help: "legg til \(field)")
    }

    fileprivate static func bareFigure(_ span: Span) -> Diagnostic {
        .hint(
            .factSource, "her står et tall i prosent, men avsnittet viser ikke til noen kilde", at: span,
            help: "skriv «[^id]» etter tallet, med id-en til en kilde; før tallet under «tall» hvis det brukes flere steder")
    }
}
