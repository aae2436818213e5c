import Diagnostics

/// A decision is about a rule that exists and that people may decide.
enum UnknownDecisions {
    static func check(_ version: ConsentVersion, _ packs: [RulePack]) -> [Diagnostic] {
        let rules = packs.flatMap(\.rules)
        let decidable = rules.filter(\.mayBeDecided).map(\.id.value)
        return version.decisions.compactMap { decision in
            guard let rule = rules.first(where: { $0.id.value == decision.rule.value }) else {
                return .unknownRule(decision.rule, among: decidable)
            }
            return rule.mayBeDecided ? nil : .notForDeciding(decision.rule, rule)
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownRule(_ id: Located<String>, among known: [String]) -> Diagnostic {
        .error(
            .consentState, "avgjørelsen gjelder en regel som ikke finnes, «\(id.value)»", at: id.span,
            help: Suggestion.help(for: id.value, among: known))
    }

    fileprivate static func notForDeciding(_ id: Located<String>, _ rule: ConsentRule) -> Diagnostic {
        .error(
            .consentState, "regelen «\(id.value)» gjelder uansett, og ingen kan bestemme noe annet", at: id.span,
            notes: [.init("regelen", at: rule.id.span)], help: "ta bort avgjørelsen, og rett teksten etter regelen")
    }
}
