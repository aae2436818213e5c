import HelseIArbeid
import Markup

/// Where meetings go: one folder for all bodies, one in it for each.
extension Places {
    static let meetingsFolder = "moter"
    static let meetings = OutputPath(meetingsFolder, "index.html")
    static let actions = OutputPath(meetingsFolder, "oppgaver.html")
    static let cases = OutputPath(meetingsFolder, "saker.html")
    static let resolutions = OutputPath(meetingsFolder, "vedtak.html")
    static let figures = OutputPath(meetingsFolder, "tall.html")
    static let finalReport = OutputPath(meetingsFolder, "sluttrapport.html")

    static func body(_ id: String) -> OutputPath { OutputPath(meetingsFolder, id, "index.html") }
    static func meeting(_ body: String, _ day: Day) -> OutputPath { OutputPath(meetingsFolder, body, day.iso + ".html") }
    static func nextMeeting(_ body: String) -> OutputPath { OutputPath(meetingsFolder, body, "neste.html") }
    static func callMail(_ body: String) -> OutputPath { OutputPath(meetingsFolder, body, "innkalling.txt") }
    static func nextCalendar(_ body: String) -> OutputPath { OutputPath(meetingsFolder, body, "neste.ics") }
}

extension ItemText {
    /// Where it is on its page: «sak-12-26», «eventuelt».
    var anchor: String {
        switch heading {
        case .numbered(let number): "sak-" + number.stem.map { $0 == "/" || $0 == "." ? "-" : String($0) }.joined()
        default: title.slugged.isEmpty ? "innledning" : title.slugged
        }
    }
}

extension ActionItem {
    /// Where it is on its page: «oppgave-12-26-1».
    var anchor: String { "oppgave-" + String(describing: id).map { $0 == "/" || $0 == "." ? "-" : String($0) }.joined() }
}
