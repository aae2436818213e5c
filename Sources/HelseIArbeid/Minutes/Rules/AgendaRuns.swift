import Diagnostics

/// The clock of an agenda goes forward, without overlaps; a gap is told of (C152).
enum AgendaRuns: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        records.meetings.flatMap { meeting in
            lists(of: meeting).flatMap { times in zip(times, times.dropFirst()).flatMap { check($0, $1) } } + within(meeting)
        }
    }

    /// Each agenda by itself, and the clocks of the cases of each day.
    private static func lists(of meeting: MinutesText) -> [[Located<TimeRange>]] {
        var lists: [[Located<TimeRange>]] = []
        var cases: [Located<TimeRange>] = []
        for item in meeting.items {
            if case .day = item.heading {
                lists.append(cases)
                cases = []
            }
            lists.append(item.entries.compactMap { if case .agenda(let line) = $0 { line.time } else { nil } })
            cases += item.entries.compactMap { if case .clock(let time) = $0 { time } else { nil } }
        }
        return lists + [cases]
    }

    private static func check(_ first: Located<TimeRange>, _ second: Located<TimeRange>) -> [Diagnostic] {
        if second.value.start < first.value.start { return [.backwards(second, first)] }
        if second.value.start < first.value.end { return [.overlap(second, first)] }
        return second.value.start > first.value.end ? [.gap(second, first)] : []
    }

    /// What stands on the agenda lies within the meeting.
    private static func within(_ meeting: MinutesText) -> [Diagnostic] {
        guard let time = meeting.head.time, meeting.head.date.value.first == meeting.head.date.value.last else { return [] }
        return lists(of: meeting).flatMap { $0 }.filter { $0.value.start < time.start || $0.value.end > time.end }.map {
            .outside($0, time)
        }
    }
}

extension Diagnostic {
    fileprivate static func backwards(_ time: Located<TimeRange>, _ before: Located<TimeRange>) -> Diagnostic {
        .error(
            .agenda, "klokka går bakover: \(time.value.written) står etter \(before.value.written)", at: time.span,
            notes: [.init("punktet før", at: before.span)], help: "bytt om på punktene, eller rett klokkeslettet")
    }

    fileprivate static func overlap(_ time: Located<TimeRange>, _ before: Located<TimeRange>) -> Diagnostic {
        .error(
            .agenda, "\(time.value.written) begynner før punktet foran er slutt (\(before.value.written))", at: time.span,
            notes: [.init("punktet før", at: before.span)],
            help: "la det begynne \(before.value.end.written), eller kort ned punktet før")
    }

    fileprivate static func gap(_ time: Located<TimeRange>, _ before: Located<TimeRange>) -> Diagnostic {
        .warning(
            .agenda, "det er et hull i dagsordenen fra \(before.value.end.written) til \(time.value.start.written)", at: time.span,
            help: "skriv hva som skjer da, for eksempel en pause")
    }

    fileprivate static func outside(_ time: Located<TimeRange>, _ meeting: TimeRange) -> Diagnostic {
        .error(
            .agenda, "\(time.value.written) ligger utenfor møtet, som er \(meeting.written)", at: time.span,
            help: "rett punktet eller tida øverst")
    }
}
