import Diagnostics
import HelseIArbeid

/// News does not stay on the front page past the day it was to leave it.
enum NewsOnFront {
    static func check(_ site: Site, on day: Day) -> [Diagnostic] {
        site.news.compactMap { item in
            guard let last = item.head.frontUntil else { return nil }
            if last.value < item.head.day.value { return .leavesBeforeItComes(last, item.head.day) }
            return last.value < day ? .expired(last) : nil
        }
    }
}

extension Diagnostic {
    fileprivate static func expired(_ last: Located<Day>) -> Diagnostic {
        .warning(
            .newsExpired, "nyheten skulle stå på forsiden til \(last.value.written(in: .bokmål)), og vises ikke der lenger",
            at: last.span, help: "ta bort «forside-til», eller sett en ny dag om den fortsatt er en nyhet")
    }

    fileprivate static func leavesBeforeItComes(_ last: Located<Day>, _ day: Located<Day>) -> Diagnostic {
        .error(
            .newsExpired, "nyheten skal av forsiden før den kommer dit", at: last.span,
            notes: [.init("dagen nyheten er fra, står her", at: day.span)], help: "rett en av dagene")
    }
}
