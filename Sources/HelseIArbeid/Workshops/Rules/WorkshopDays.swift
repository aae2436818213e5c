import Diagnostics

/// The days of a workshop are the weekdays they are said to be, working days, and in order.
enum WorkshopDays: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        let dates = workshop.profile.dates
        let wrongOrder = zip(dates, dates.dropFirst()).filter { $0.value.day >= $1.value.day }.map {
            Diagnostic.daysOutOfOrder(at: $1.span)
        }
        return dates.flatMap(days) + wrongOrder
    }

    /// What may be wrong with a day on which people are to meet.
    static func days(_ date: Located<DateText>) -> [Diagnostic] {
        if let weekday = date.value.weekday, weekday != date.value.day.weekday { return [.wrongWeekday(date, weekday)] }
        return WorkingDays.reasonOff(date.day).map { [.dayOff(date, $0)] } ?? []
    }
}

extension Diagnostic {
    fileprivate static func daysOutOfOrder(at span: Span) -> Diagnostic {
        .error(
            .meetingsOutOfOrder, "dagen er ikke etter den som står før", at: span,
            help: "skriv dagene i den rekkefølgen de kommer: «dag 1» er den første")
    }
}
