import HelseIArbeid

/// The next meeting of a body, to put into a calendar. Moved by new minutes or a call, it moves in the calendars it was put into.
enum BodyCalendar {
    static func render(_ body: Body, _ next: NextMeeting, _ proceedings: Proceedings) -> String {
        var calendar = CalendarText(named: body.name)
        if let moment = next.moment {
            calendar.line("BEGIN:VEVENT")
            // Named by the meeting before: a new day for the same meeting is the same entry.
            let before = proceedings.last(of: body.id, until: moment.day.first.adding(days: -1))?.day.iso ?? "forste"
            calendar.line("UID:\(body.id)-etter-\(before)@helseiarbeid.invalid")
            // From the content, never from the clock: the same input gives the same bytes.
            calendar.line("DTSTAMP:\(next.source.day.compact)T000000Z")
            if let time = moment.time, moment.day.first == moment.day.last {
                calendar.add(moment.day.first, time)
            } else {
                calendar.addWholeDays(moment.day.first, moment.day.last)
            }
            calendar.line("SUMMARY:" + CalendarText.escaped("Møte i \(body.shortName)"))
            if !moment.rest.isEmpty { calendar.line("LOCATION:" + CalendarText.escaped(moment.rest)) }
            calendar.line("STATUS:CONFIRMED")
            calendar.line("END:VEVENT")
        }
        calendar.line("END:VCALENDAR")
        return calendar.text
    }
}
