import Diagnostics

/// Somebody has held the rules against their source within the last year.
enum OldPacks {
    static func check(_ packs: [RulePack], today: Day) -> [Diagnostic] {
        packs.filter { $0.checked.value.adding(days: 365) < today }.map(Diagnostic.old)
    }
}

extension Diagnostic {
    fileprivate static func old(_ pack: RulePack) -> Diagnostic {
        let checked = pack.checked.value.written(in: .bokmål)
        return .warning(
            .oldRules, "reglene i «\(pack.name)» ble sist holdt mot kilden \(checked)", at: pack.checked.span,
            notes: [.init("kilden er \(pack.source)")], help: "les kilden på nytt og sett dagen i «sist-kontrollert»")
    }
}
