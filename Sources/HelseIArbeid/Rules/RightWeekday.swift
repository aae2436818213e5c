import Diagnostics

/// A weekday that stands beside a date is that day's.
enum RightWeekday: CompanyRule {
    static func check(_ company: Company, against catalogue: Catalogue) -> [Diagnostic] {
        company.meetings.compactMap { meeting in
            guard let date = meeting.date.written, let weekday = date.value.weekday else { return nil }
            return weekday == date.value.day.weekday ? nil : .wrongWeekday(date, weekday)
        }
    }
}

extension Diagnostic {
    static func wrongWeekday(_ date: Located<DateText>, _ weekday: Weekday) -> Diagnostic {
        let day = date.value.day
        return .error(
            .wrongWeekday,
            "\(day.written(in: .bokmål)) er en \(day.weekday.name(in: .bokmål)), ikke en \(weekday.name(in: .bokmål))",
            at: date.span, help: "rett ukedagen eller datoen, eller ta bort ukedagen: «\(day.iso)»")
    }
}
