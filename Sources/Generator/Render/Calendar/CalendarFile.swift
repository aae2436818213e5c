import Diagnostics
import HelseIArbeid

/// A company's year as a calendar (RFC 5545): the meetings with their clock in Norwegian time, deadlines as whole days.
///
/// Identifiers are made of company, session and cohort, so that a moved meeting moves in the calendars it was put into.
struct CalendarFile {
    private var text = ""
    private let stamp: String
    private let company: Company

    static func render(_ process: CompanyProcess, in region: Region) -> String {
        let company = process.company
        var file = CalendarFile(process)
        file.begin(region)
        for meeting in company.meetings { file.add(meeting, region) }
        for due in Deadlines(of: process).all { file.add(due) }
        for measure in process.measures { file.add(measure) }
        file.line("END:VCALENDAR")
        return file.text
    }

    private init(_ process: CompanyProcess) {
        company = process.company
        // The stamp comes from the content, never from the clock: the same input gives the same bytes.
        let changed = [company.updated, process.lastEntry].compactMap { $0 }.max() ?? company.meetings.compactMap(\.date.day).min()
        stamp = (changed?.compact ?? "20200101") + "T000000Z"
    }

    private mutating func begin(_ region: Region) {
        line("BEGIN:VCALENDAR")
        line("VERSION:2.0")
        line("PRODID:-//HelseIArbeid//hia//NO")
        line("CALSCALE:GREGORIAN")
        line("METHOD:PUBLISH")
        line("X-WR-CALNAME:" + Self.escaped("HelseIArbeid: \(company.name)"))
        for row in Self.norwegianTime { line(row) }
    }

    private mutating func add(_ meeting: Meeting, _ region: Region) {
        guard let day = meeting.date.day else { return }
        let name = meeting.session.name(in: company.language)
        let cohort = meeting.cohort.map { ", pulje \($0.value)" } ?? ""
        line("BEGIN:VEVENT")
        line("UID:" + uid(meeting.session.folder + (meeting.cohort.map { "-" + $0.value } ?? "")))
        line("DTSTAMP:" + stamp)
        if let time = meeting.time?.value {
            line("DTSTART;TZID=Europe/Oslo:\(day.compact)T\(time.start.compact)")
            line("DTEND;TZID=Europe/Oslo:\(day.compact)T\(time.end.compact)")
        } else {
            addWholeDay(day)
        }
        line("SUMMARY:" + Self.escaped("\(name)\(cohort): \(company.name)"))
        if let place = meeting.place { line("LOCATION:" + Self.escaped(place)) }
        if case .tentative(_, let reason) = meeting.date {
            line("STATUS:TENTATIVE")
            if let reason { line("DESCRIPTION:" + Self.escaped(reason)) }
        } else {
            line("STATUS:CONFIRMED")
        }
        line("END:VEVENT")
    }

    /// The deadline, and the days to remind the company on. What has come is no more to remind of.
    private mutating func add(_ due: Deadlines.Due) {
        let wording = Wording(language: company.language)
        let name = wording.deadlineName(due.deadline.kind)
        let key = "frist-" + due.deadline.kind.rawValue
        let about = wording.deadlineAbout(due.deadline.kind)
        addNote("Frist: \(name)", on: due.deadline.day, as: key, about: "\(about)." + (due.isMet ? " \(wording.dueState(due))" : ""), isOff: false)
        for (number, day) in due.reminders.enumerated() {
            addNote(
                wording.reminder(of: name), on: day, as: "\(key)-paminnelse-\(number + 1)",
                about: "Frist: \(due.deadline.day.writtenWithWeekday(in: company.language)).", isOff: due.isMet)
        }
    }

    /// The day a measure should be done by; taken away again when it is done or stopped.
    private mutating func add(_ measure: Measure) {
        addNote(
            "Frist: \(measure.id) \(measure.what)", on: measure.due, as: "frist-tiltak-\(measure.id)", about: measure.who,
            isOff: !measure.isOpen)
    }

    private mutating func addNote(_ title: String, on day: Day, as key: String, about: String, isOff: Bool) {
        line("BEGIN:VEVENT")
        line("UID:" + uid(key))
        line("DTSTAMP:" + stamp)
        addWholeDay(day)
        line("SUMMARY:" + Self.escaped("\(title) (\(company.name))"))
        line("DESCRIPTION:" + Self.escaped(about))
        if isOff { line("STATUS:CANCELLED") }
        line("TRANSP:TRANSPARENT")
        line("END:VEVENT")
    }

    private mutating func addWholeDay(_ day: Day) {
        line("DTSTART;VALUE=DATE:" + day.compact)
        line("DTEND;VALUE=DATE:" + day.adding(days: 1).compact)
    }

    private func uid(_ part: String) -> String {
        Self.escaped("\(company.id.slug)-\(part.split(separator: " ").joined(separator: "_"))@helseiarbeid.invalid")
    }

    // MARK: - The format

    /// Ends the line with CRLF and folds it at 75 bytes, never inside a character (RFC 5545 3.1).
    private mutating func line(_ content: String) {
        var length = 0
        // Scalar by scalar: what is seen as one letter may be longer than a line.
        for scalar in content.unicodeScalars {
            let bytes = UTF8.width(scalar)
            if length + bytes > 75 {
                text += "\r\n "
                length = 1
            }
            text.unicodeScalars.append(scalar)
            length += bytes
        }
        text += "\r\n"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\", ";", ",": result += "\\\(character)"
            case "\n", "\r\n": result += "\\n"
            case "\r": continue
            default: result.append(character)
            }
        }
        return result
    }

    /// Norwegian time since 1996: summer time from the last Sunday of March to the last Sunday of October.
    private static let norwegianTime = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Oslo",
        "BEGIN:STANDARD", "DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:19810329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "END:VTIMEZONE",
    ]
}

extension Day {
    /// «20261103».
    fileprivate var compact: String { iso.split(separator: "-").joined() }
}

extension ClockTime {
    /// «123000».
    fileprivate var compact: String { written.split(separator: ".").joined() + "00" }
}
