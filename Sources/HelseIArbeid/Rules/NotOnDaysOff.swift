import Diagnostics

/// A meeting on a weekend or a public holiday is probably a slip.
enum NotOnDaysOff: CompanyRule {
    static func check(_ company: Company, against catalogue: Catalogue) -> [Diagnostic] {
        company.meetings.compactMap { meeting in
            guard let date = meeting.date.written, let reason = WorkingDays.reasonOff(date.day) else { return nil }
            return .dayOff(date, reason)
        }
    }
}

extension Diagnostic {
    static func dayOff(_ date: Located<DateText>, _ reason: String) -> Diagnostic {
        let before = WorkingDays.onOrBefore(date.day).writtenWithWeekday(in: .bokmål)
        return .warning(
            .dayOff, "\(date.day.written(in: .bokmål)) er fridag (\(reason))", at: date.span,
            help: "mente du en annen dag? Nærmeste arbeidsdag før er \(before)")
    }
}
