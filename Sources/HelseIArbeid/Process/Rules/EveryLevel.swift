import Diagnostics

/// All four levels of IGLO should support a change (rules B7; C83).
enum EveryLevel: ProcessRule {
    static func check(_ process: CompanyProcess) -> [Diagnostic] {
        guard let last = process.measures.last else { return [] }
        let used = Set(process.measures.map(\.level))
        let empty = Level.allCases.filter { !used.contains($0) }
        return empty.isEmpty ? [] : [.emptyLevels(empty, at: last.span)]
    }
}

extension Diagnostic {
    fileprivate static func emptyLevels(_ levels: [Level], at span: Span) -> Diagnostic {
        let names = levels.map { "«\($0.rawValue)»" }.listed(in: .bokmål)
        return .hint(
            .levelWithoutMeasure, "handlingsplanen har ingen tiltak på \(levels.count == 1 ? "nivået" : "nivåene") \(names)", at: span,
            help: "en endring holder best når alle fire nivåene støtter den; spør hva som kan gjøres der også")
    }
}
