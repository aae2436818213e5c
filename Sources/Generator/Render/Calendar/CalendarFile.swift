import Diagnostics
import HelseIArbeid

/// A company's year as a calendar (RFC 5545): the meetings with their clock in Norwegian time, deadlines as whole days.
///
/// Identifiers are made of company, session and cohort, so that a moved meeting moves in the calendars it was put into.
struct CalendarFile {
    private var calendar: CalendarText
    private let stamp: String
    private let company: Company

    static func render(_ process: CompanyProcess, in region: Region) -> String {
        let company = process.company
        var file = CalendarFile(process)
        for meeting in company.meetings { file.add(meeting, region) }
        for due in Deadlines(of: process).all { file.add(due) }
        for measure in process.measures { file.add(measure) }
        file.line("END:VCALENDAR")
        return file.calendar.text
    }

    private init(_ process: CompanyProcess) {
        company = process.company
        calendar = CalendarText(named: "HelseIArbeid: \(company.name)")
        // The stamp comes from the content, never from the clock: the same input gives the same bytes.
        let changed = [company.updated, process.lastEntry].compactMap { $0 }.max() ?? company.meetings.compactMap(\.date.day).min()
        stamp = (changed?.compact ?? "20200101") + "T000000Z"
    }

    private mutating func add(_ meeting: Meeting, _ region: Region) {
        guard let day = meeting.date.day else { return }
        let name = meeting.session.name(in: company.language)
        let cohort = meeting.cohort.map { ", pulje \($0.value)" } ?? ""
        line("BEGIN:VEVENT")
        line("UID:" + uid(meeting.session.folder + (meeting.cohort.map { "-" + $0.value } ?? "")))
        line("DTSTAMP:" + stamp)
        if let time = meeting.time?.value {
            calendar.add(day, time)
        } else {
            calendar.addWholeDay(day)
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
        calendar.addWholeDay(day)
        line("SUMMARY:" + Self.escaped("\(title) (\(company.name))"))
        line("DESCRIPTION:" + Self.escaped(about))
        if isOff { line("STATUS:CANCELLED") }
        line("TRANSP:TRANSPARENT")
        line("END:VEVENT")
    }

    private func uid(_ part: String) -> String {
        Self.escaped("\(company.id.slug)-\(part.split(separator: " ").joined(separator: "_"))@helseiarbeid.invalid")
    }

    private mutating func line(_ content: String) { calendar.line(content) }

    private static func escaped(_ text: String) -> String { CalendarText.escaped(text) }
}
