public import HelseIArbeid

/// Tasks on a terminal: who has promised what, and what is late (C161).
public struct ActionReport: Sendable {
    private let proceedings: Proceedings
    private let today: Day

    public init(_ source: MeetingSource) { (proceedings, today) = (source.proceedings, source.today) }

    /// The open tasks in order of due day; of one person, of one body, or only those that are late.
    public func text(of person: Owner? = nil, in body: Body? = nil, onlyOverdue: Bool = false, withClosed: Bool = false) -> String {
        let tasks = proceedings.tasks.filter { task in
            (withClosed || task.isOpen) && (person.map { proceedings.isPromised(task, by: $0) } ?? true)
                && (body.map { $0.id == task.source.body } ?? true) && (!onlyOverdue || task.isOverdue(on: today))
        }.sorted { $0.sorting < $1.sorting }
        guard !tasks.isEmpty else { return "Ingen oppgaver." }
        var table = TextTable(["Oppgave", "Organ", "Frist", "Hvem", "Hva"])
        for task in tasks {
            let due = task.due?.written(in: .bokmål) ?? "–"
            let late = task.isOverdue(on: today) ? " (over fristen)" : ""
            let state = task.isOpen ? "" : " (lukket)"
            let owners = task.owners.map(proceedings.people.initials).joined(separator: "/")
            table.add([String(describing: task.id), task.source.body, due + late + state, owners, task.whole])
        }
        let overdue = tasks.count { $0.isOverdue(on: today) }
        let open = tasks.count(where: \.isOpen)
        return table.text + "\n\n\(open) \(open == 1 ? "åpen oppgave" : "åpne oppgaver"), \(overdue) over fristen."
    }

    /// Who somebody means by initials or a name.
    public func owner(_ word: String) -> [Owner] { proceedings.people.meant(by: word) }
}

extension ActionItem {
    /// Those with a day first, in order of it; then those with only words; by meeting and place in it in the end.
    var sorting: String {
        let due = due?.day?.iso ?? (due == nil ? "9999-99-99" : "9999-99-98")
        return "\(due) \(source.meeting.iso) \(source.body) \(source.index + 1_000) \(id.number + 1_000)"
    }
}
