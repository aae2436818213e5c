import Diagnostics

/// Addresses and waiting times are looked at again before their life time is over, and on no day that is still to come.
enum CheckedLately: ReferralRule {
    static func check(_ guide: ReferralGuide, in region: Region, on day: Day) -> [Diagnostic] {
        guide.receptions.compactMap { check($0.address, "adressen", on: day) }
            + guide.waits.compactMap { check($0.weeks, "ventetida", on: day) }
    }

    /// Also for everything else that goes stale.
    static func check<Value>(_ fact: Perishable<Value>, _ what: String, staysForever: Bool = false, on day: Day) -> Diagnostic? {
        if fact.checked.value > day { return .checkedLater(what, fact.checked) }
        guard fact.isPast(on: day) else { return nil }
        let isGone = if case .expired = fact.freshness(on: day) { !staysForever } else { false }
        let effect = isGone ? "det er gått så lang tid at sidene ikke viser det" : "sidene sier at det kanskje ikke stemmer lenger"
        return .stale(what, fact.checked, fact.life, effect)
    }
}

extension Diagnostic {
    fileprivate static func stale(_ what: String, _ checked: Located<Day>, _ life: Int, _ effect: String) -> Diagnostic {
        .warning(
            .notChecked,
            "\(what) ble sist kontrollert \(checked.value.written(in: .bokmål)), og skal ses på igjen etter \(life) dager",
            at: checked.span, help: "\(effect); spør den som vet, rett det som er nytt, og sett dagens dato")
    }

    fileprivate static func checkedLater(_ what: String, _ checked: Located<Day>) -> Diagnostic {
        .error(
            .notChecked, "\(what) er kontrollert \(checked.value.written(in: .bokmål)), som ikke har vært ennå", at: checked.span,
            help: "skriv dagen noen holdt det mot kilden")
    }
}
