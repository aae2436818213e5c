import Diagnostics
import HelseIArbeid

/// A page is read against its sources before its life time is over.
enum PagesCheckedLately {
    static func check(_ site: Site, on day: Day) -> [Diagnostic] {
        site.pages.compactMap { page in
            let checked = page.head.checked.checked
            if checked.value > day { return .pageCheckedLater(checked) }
            return page.head.checked.freshness(on: day) == .fresh(true) ? nil : .pageStale(checked, page.head.checked.life)
        }
    }
}

extension Diagnostic {
    fileprivate static func pageStale(_ checked: Located<Day>, _ life: Int) -> Diagnostic {
        .warning(
            .notChecked,
            "siden ble sist kontrollert \(checked.value.written(in: .bokmål)), og skal leses mot kildene igjen etter \(life) dager",
            at: checked.span, help: "siden sier at den kanskje ikke er oppdatert; les den, rett den, og sett dagens dato")
    }

    fileprivate static func pageCheckedLater(_ checked: Located<Day>) -> Diagnostic {
        .error(
            .notChecked, "siden er kontrollert \(checked.value.written(in: .bokmål)), som ikke har vært ennå", at: checked.span,
            help: "skriv dagen noen leste den mot kildene")
    }
}
