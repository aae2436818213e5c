import Diagnostics

/// The next contact is after the workshop, on a working day, and has a time in reserve that is another one (C169).
enum ContactDays: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        workshop.groups.compactMap(\.head.nextContact).flatMap { contact in
            let dates = [contact.date, contact.backupDate].compactMap(\.self)
            return dates.flatMap(WorkshopDays.days) + dates.flatMap { early($0, after: workshop) } + backup(contact)
        }
    }

    private static func early(_ date: Located<DateText>, after workshop: Workshop) -> [Diagnostic] {
        guard let last = workshop.lastDay, date.value.day <= last else { return [] }
        return [.tooEarly(date, last)]
    }

    private static func backup(_ contact: NextContact) -> [Diagnostic] {
        guard let span = contact.backupTime?.span ?? contact.backupDate?.span else { return [] }
        if contact.date == nil, contact.time == nil { return [.backupOfNothing(at: span)] }
        let sameDay = contact.backupDate.map { $0.value.day == contact.date?.value.day } ?? true
        let sameTime = contact.backupTime.map { $0.value.start == contact.time?.value.start } ?? true
        return sameDay && sameTime ? [.backupIsTheSame(at: span)] : []
    }
}

extension Diagnostic {
    fileprivate static func tooEarly(_ date: Located<DateText>, _ last: Day) -> Diagnostic {
        .warning(
            .nextContact,
            "neste kontakt er \(date.value.day.written(in: .bokmål)), men verkstedet varte til \(last.written(in: .bokmål))",
            at: date.span, help: "rett datoen; se på årstallet")
    }

    fileprivate static func backupIsTheSame(at span: Span) -> Diagnostic {
        .warning(
            .nextContact, "reservetida er den samme som tida", at: span,
            help: "skriv en annen tid eller en annen dag, eller ta bort reservetida")
    }

    fileprivate static func backupOfNothing(at span: Span) -> Diagnostic {
        .warning(
            .nextContact, "reservetida står uten noen tid å være reserve for", at: span, help: "skriv «dato» og «tid» også")
    }
}
