import Diagnostics

/// A meeting is on a working day, on the weekday that is written, and minutes are of a meeting that has been (C234).
enum MeetingDays: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        records.later.map { .notYet($0.head.date, records.today) }
            + records.meetings.flatMap { meeting in own(meeting, records) + meeting.items.flatMap { next($0, meeting) } }
    }

    private static func own(_ meeting: MinutesText, _ records: MeetingRecords) -> [Diagnostic] {
        let date = meeting.head.date
        var found = weekday(of: date)
        if let reason = WorkingDays.reasonOff(date.value.first) { found.append(.meetingOnDayOff(date, reason)) }
        if meeting.head.kind == .call, date.value.last < records.today { found.append(.passed(date)) }
        if let deadline = meeting.head.deadline, deadline > date.value.first { found.append(.deadlineAfter(deadline, date)) }
        for item in meeting.items {
            guard case .day(let day) = item.heading, !(date.value.first...date.value.last).contains(day) else { continue }
            found.append(.otherDay(day, date, item.span))
        }
        return found
    }

    private static func next(_ item: ItemText, _ meeting: MinutesText) -> [Diagnostic] {
        guard case .next(let moment?) = item.heading else { return [] }
        let date = Located(moment.day, at: item.span)
        var found = weekday(of: date)
        if let reason = WorkingDays.reasonOff(moment.day.first) { found.append(.meetingOnDayOff(date, reason)) }
        if moment.day.first <= meeting.day { found.append(.nextBefore(date, meeting)) }
        return found
    }

    /// The weekday beside a date is that day's.
    static func weekday(of date: Located<WrittenDay>) -> [Diagnostic] {
        let written = date.value
        let both = [(written.first, written.weekday), (written.last, written.lastWeekday)]
        return both.compactMap { day, weekday in
            guard let weekday, weekday != day.weekday else { return nil }
            return .otherWeekday(day, weekday, date)
        }
    }
}

extension Diagnostic {
    fileprivate static func otherWeekday(_ day: Day, _ weekday: Weekday, _ date: Located<WrittenDay>) -> Diagnostic {
        .error(
            .wrongWeekday,
            "\(day.written(in: .bokmål)) er en \(day.weekday.name(in: .bokmål)), ikke en \(weekday.name(in: .bokmål))",
            at: date.span,
            help: date.value.isYearInferred
                ? "året sto ikke der, og er lest som \(day.year): rett ukedagen eller datoen, eller skriv året"
                : "rett ukedagen eller datoen, eller ta bort ukedagen")
    }

    fileprivate static func meetingOnDayOff(_ date: Located<WrittenDay>, _ reason: String) -> Diagnostic {
        .warning(
            .dayOff, "møtet er lagt til en fridag: \(date.value.first.written(in: .bokmål)) er \(reason)", at: date.span,
            help: "rett datoen, eller la den stå om møtet virkelig er da")
    }

    fileprivate static func notYet(_ date: Located<WrittenDay>, _ today: Day) -> Diagnostic {
        .hint(
            .futureRow,
            "møtet er \(date.value.first.written(in: .bokmål)), etter \(today.written(in: .bokmål)), og referatet teller ikke ennå",
            at: date.span, help: "se på årstallet; er møtet ikke holdt, så skriv «dokument: innkalling»")
    }

    fileprivate static func passed(_ date: Located<WrittenDay>) -> Diagnostic {
        .warning(
            .oldCall, "møtet \(date.value.first.written(in: .bokmål)) er holdt, men fila er fortsatt en innkalling", at: date.span,
            help: "skriv referatet i fila, og sett «dokument: referat»")
    }

    fileprivate static func deadlineAfter(_ deadline: Day, _ date: Located<WrittenDay>) -> Diagnostic {
        .error(
            .tooEarly, "fristen for innspill, \(deadline.written(in: .bokmål)), er etter møtet", at: date.span,
            help: "sett «frist-innspill» til en dag før møtet")
    }

    fileprivate static func otherDay(_ day: Day, _ date: Located<WrittenDay>, _ span: Span) -> Diagnostic {
        .error(
            .wrongType, "\(day.written(in: .bokmål)) er ikke en av møtedagene", at: span,
            help: "rett overskriften eller datoen øverst")
    }

    fileprivate static func nextBefore(_ date: Located<WrittenDay>, _ meeting: MinutesText) -> Diagnostic {
        .error(
            .tooEarly, "neste møte, \(date.value.first.written(in: .bokmål)), er ikke etter dette møtet", at: date.span,
            help: date.value.isYearInferred ? "skriv året" : "rett datoen")
    }
}
