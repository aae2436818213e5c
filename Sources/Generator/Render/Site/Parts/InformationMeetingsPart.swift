import Diagnostics
import HelseIArbeid
import Markup

/// Meetings that GP offices can still sign up for, the next one first.
enum InformationMeetingsPart {
    static func html(_ page: SiteContext) -> HTML {
        let meetings = page.facts.meetings(from: page.material.today)
        if meetings.isEmpty { return "<p>\(page.wording.noMeetings)</p>\n" }
        let items = meetings.map { meeting -> HTML in
            let day = meeting.day.value
            return """
                <li><strong><time datetime="\(day.iso)">\(day.writtenWithWeekday(in: page.language).capitalisedFirst)</time> \
                kl.\u{A0}\(meeting.time.written)</strong>: \(page.text(meeting.theme)) (\(page.text(meeting.form))). \
                \(page.wording.signUp(by: meeting.deadline.value)) <a href="mailto:\(meeting.signUp)">\(meeting.signUp)</a>.</li>

                """
        }
        return "<ul>\n\(items.joined())</ul>\n"
    }
}
