import Diagnostics

/// A call to a meeting gives no tasks and decides nothing: that is for the minutes. It may list the tasks that are open.
enum CallsOnlyAsk: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        records.entries.compactMap { meeting, _, entry in
            guard meeting.head.kind == .call else { return nil }
            switch entry {
            case .task(let task): return .inCall("en oppgave", task.span)
            case .update(let update) where !update.onlyLists: return .inCall("hva som ble av en oppgave", update.task.span)
            case .resolution(let text): return .inCall("et vedtak", text.span)
            case .answer(let text): return .inCall("et svar", text.number.span)
            default: return nil
            }
        }
    }
}

extension UpdateText {
    /// Whether it says no more than that the task is open.
    fileprivate var onlyLists: Bool { change == .carriedOn && due == nil && owners.isEmpty }
}

extension Diagnostic {
    fileprivate static func inCall(_ what: String, _ span: Span) -> Diagnostic {
        .error(
            .misplacedEntry, "her står \(what), men fila er en innkalling", at: span,
            help: "er møtet holdt, så sett «dokument: referat» øverst; ellers ta det bort")
    }
}
