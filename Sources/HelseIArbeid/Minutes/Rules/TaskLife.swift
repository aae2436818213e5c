import Diagnostics

/// A task lives once: it is given, carried on, and closed by one meeting. What is closed does not come back under its old number
/// (C160).
enum TaskLife {
    /// A new task with the words of one that was closed, or of one that is open already.
    static func check(_ text: TaskText, _ id: TaskID, against tasks: [ActionItem]) -> [Diagnostic] {
        let words = Self.words(text.text.value)
        guard !words.isEmpty, let twin = tasks.last(where: { Self.words($0.text) == words }) else { return [] }
        return [.sameTask(twin, id, at: text.text.span)]
    }

    static func check(_ text: UpdateText, of task: ActionItem) -> [Diagnostic] {
        switch task.state {
        case .open: []
        case .done(let item): [.closedTask(text.task, "ferdig", on: item.meeting, task)]
        case .dropped(let item): [.closedTask(text.task, "utgått", on: item.meeting, task)]
        }
    }

    /// The words of a text, by which two are the same.
    static func words(_ text: String) -> [String] { Tokens.of(text.lowercased()).filter(\.hasWord) }
}

extension Diagnostic {
    fileprivate static func closedTask(_ id: Located<TaskID>, _ state: String, on day: Day, _ task: ActionItem) -> Diagnostic {
        .error(
            .closedTask, "oppgave \(id.value) ble ført som \(state) \(day.written(in: .bokmål)), men er tatt opp igjen her",
            at: id.span,
            notes: [.init("oppgaven", at: task.span)],
            help: "er det mer å gjøre, så gi en ny oppgave med «Ansvar:»; var den ikke ferdig, så rett det eldre referatet")
    }

    fileprivate static func sameTask(_ twin: ActionItem, _ id: TaskID, at span: Span) -> Diagnostic {
        .warning(
            .closedTask, "oppgave \(id) har samme ord som \(twin.id), som er \(twin.isOpen ? "åpen" : "lukket")", at: span,
            notes: [.init("den første", at: twin.span)],
            help: twin.isOpen
                ? "er det den samme, så skriv «\(twin.id): videreføres»" : "er det en annen oppgave, så si hva som er nytt")
    }

    static func unknownTask(_ id: Located<TaskID>, among open: [ActionItem]) -> Diagnostic {
        let names = open.map { String(describing: $0.id) }
        let sameCase = open.filter { $0.id.stem == id.value.stem }.map { String(describing: $0.id) }
        return .error(
            .unknownID, "ingen tidligere oppgave heter \(id.value)", at: id.span,
            help: sameCase.count == 1
                ? "mente du «\(sameCase[0])»?"
                : names.isEmpty ? "gruppa har ingen åpne oppgaver" : "åpne oppgaver: " + names.joined(separator: ", "))
    }
}
