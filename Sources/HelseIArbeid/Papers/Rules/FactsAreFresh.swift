import Diagnostics

/// Somebody has held every figure against its source within the time it may stand (C220).
enum FactsAreFresh {
    static func check(_ paper: ProjectPaper, on today: Day) -> [Diagnostic] {
        guard paper.head.state.value != .outdated else { return [] }
        let facts = paper.evidence.facts.map { ("tallet «\($0.id.value)»", $0.origin) }
        let tables = paper.evidence.tables.map { ("tabellen «\($0.id.value)»", $0.origin) }
        return (facts + tables).compactMap { name, origin in
            guard let checked = origin.checked else { return .neverChecked(name, origin) }
            return origin.expiry(after: checked.value) < today ? .old(name, checked, origin) : nil
        }
    }
}

extension FactOrigin {
    /// The last day it may stand: so many months after it was checked, on the same day or the last of the month.
    fileprivate func expiry(after checked: Day) -> Day {
        let month = Month(of: checked).adding(months: life)
        return Day(year: month.year, month: month.month, day: checked.day) ?? month.last
    }
}

extension Diagnostic {
    fileprivate static func old(_ name: String, _ checked: Located<Day>, _ origin: FactOrigin) -> Diagnostic {
        let life = origin.life == 1 ? "én måned" : "\(origin.life) måneder"
        return .warning(
            .factExpired, "\(name) ble sist kontrollert \(checked.value.written(in: .bokmål)), og kan stå i \(life)",
            at: checked.span,
            help: "se etter i kilden, rett tallet om det er nytt, og sett dagen i «sist-kontrollert»")
    }

    fileprivate static func neverChecked(_ name: String, _ origin: FactOrigin) -> Diagnostic {
        .hint(
            .factExpired, "det står ikke når \(name) sist ble holdt mot kilden", at: origin.span,
            help: "legg til «sist-kontrollert: …» med dagen noen så etter")
    }
}
