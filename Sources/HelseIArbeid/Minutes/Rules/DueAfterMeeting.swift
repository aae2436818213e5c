import Diagnostics

/// A task is due after the meeting that gave it, and on a day people are at work.
enum DueAfterMeeting: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        records.entries.flatMap { meeting, _, entry -> [Diagnostic] in
            let due: Located<Due>?
            switch entry {
            case .task(let task): due = task.due
            case .update(let update): due = update.due
            default: due = nil
            }
            return due.map { check($0, meeting) } ?? []
        }
    }

    private static func check(_ due: Located<Due>, _ meeting: MinutesText) -> [Diagnostic] {
        guard case .day(let written) = due.value else { return [] }
        var found = MeetingDays.weekday(of: Located(written, at: due.span))
        if written.last < meeting.day {
            found.append(.dueBefore(written.last, meeting, at: due.span))
        } else if let reason = WorkingDays.reasonOff(written.last) {
            found.append(.dueOnDayOff(written.last, reason, at: due.span))
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func dueBefore(_ day: Day, _ meeting: MinutesText, at span: Span) -> Diagnostic {
        .error(
            .tooEarly, "fristen \(day.written(in: .bokmål)) er før møtet \(meeting.day.written(in: .bokmål))", at: span,
            help: "rett datoen; gjelder den et annet år, så skriv året")
    }

    fileprivate static func dueOnDayOff(_ day: Day, _ reason: String, at span: Span) -> Diagnostic {
        .warning(
            .dayOff, "fristen \(day.written(in: .bokmål)) er en fridag (\(reason))", at: span,
            help: "siste arbeidsdag før er \(WorkingDays.onOrBefore(day).writtenWithWeekday(in: .bokmål))")
    }
}
