import Diagnostics

/// Nothing stands in a paper that somebody was to replace: `<dato>`, `<navn>` (C204).
enum UnfilledMarks {
    static func check(_ paper: ProjectPaper) -> [Diagnostic] { paper.unfilled.map { .unfilled($0, in: paper) } }
}

extension Diagnostic {
    fileprivate static func unfilled(_ span: Span, in paper: ProjectPaper) -> Diagnostic {
        let shown = span.text.count > 60 ? span.text.prefix(57) + "…" : span.text
        return paper.fault(
            .paperUnfilled, "«\(shown)» er ikke fylt ut", at: span,
            help: "skriv det som skal stå der, eller la feltet stå tomt; da blir det en linje å fylle ut for hånd")
    }
}
