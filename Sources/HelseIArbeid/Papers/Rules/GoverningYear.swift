import Diagnostics

/// A governing document is named with its year: letters of assignment are new each January (C214).
enum GoverningYear {
    static func check(_ paper: ProjectPaper) -> [Diagnostic] {
        paper.outcome.governing.filter { $0.year == nil && !hasYear($0.name.value) }.map { .withoutYear($0, paper) }
    }

    private static func hasYear(_ name: String) -> Bool {
        PlanToken.all(in: Array(name.unicodeScalars)).contains { token in
            guard case .number(let year, digits: 4) = token.kind else { return false }
            return (1900...2200).contains(year)
        }
    }
}

extension Diagnostic {
    fileprivate static func withoutYear(_ document: GoverningDocument, _ paper: ProjectPaper) -> Diagnostic {
        paper.fault(
            .governingYear, "det styrende dokumentet «\(document.name.value)» har ikke årstall", at: document.name.span,
            help: "legg til «år: …», så leseren finner riktig utgave")
    }
}
