import Diagnostics
import Foundation
import HelseIArbeid
import Markup
import Testing

@testable import Generator

/// The shipped meetings as pages and texts, held against golden files. With `HIA_RECORD=1` they are written anew, and the run fails.
struct MinutesPagesTests {
    private static let folder = Project.tests + "/Minutes/sider"
    private static let today = Day(iso: "2026-11-21") ?? .epoch

    private static func library() async throws -> Library {
        let workspace = try #require(await WorkspaceReader.read(content: Project.content, templates: Project.templates).value)
        return try #require(await LibraryLoader.load(workspace, today: today).value)
    }

    private static func meeting(_ body: String, _ day: String, _ library: Library) throws -> MinutesDocument {
        let text = try #require(library.bodies.proceedings.meetings.first { $0.body == body && $0.day.iso == day })
        return try #require(library.bodies.document(of: text))
    }

    private static func main(of page: String) -> String {
        let main = page.components(separatedBy: "<main id=\"innhold\" tabindex=\"-1\">\n").last ?? ""
        return main.components(separatedBy: "</main>").first ?? ""
    }

    private func expect(_ text: String, toBe name: String) throws {
        let path = "\(Self.folder)/\(name)"
        if ProcessInfo.processInfo.environment["HIA_RECORD"] == "1" {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)")
            return
        }
        #expect(try Project.text(of: path) == text, "\(name) is not what it was; HIA_RECORD=1 writes it anew")
    }

    @Test(arguments: [
        ("samarbeidsgruppa", "2026-11-12", "samarbeidsgruppe.html"), ("fagradet", "2026-11-04", "fagrad.html"),
        ("styringsgruppa", "2026-12-10", "innkalling.html"),
    ])
    func minutesLookAsTheyDid(_ body: String, _ day: String, _ name: String) async throws {
        let library = try await Self.library()
        try expect(Self.main(of: MinutesPage.render(try Self.meeting(body, day, library), library).text), toBe: name)
    }

    @Test func registersAndReportSayWhatTheyDid() async throws {
        let library = try await Self.library()
        try expect(Self.main(of: ActionsPage.render(library).text), toBe: "oppgaver.html")
        try expect(Self.main(of: CasesPage.render(library).text), toBe: "saker.html")
        try expect(FinalReportText.markdown(MeetingSource(library: library, content: "", today: Self.today)), toBe: "sluttrapport.md")
        let body = try #require(library.bodies.proceedings.body("samarbeidsgruppa"))
        let next = try #require(NextMeeting(of: body, in: library.bodies.proceedings, after: Self.today))
        try expect(CallMail.render(body, next, library), toBe: "innkalling.txt")
    }

    @Test func theNextMeetingIsOneEntryWhoeverSetsIt() async throws {
        let library = try await Self.library()
        let body = try #require(library.bodies.proceedings.body("styringsgruppa"))
        let next = try #require(NextMeeting(of: body, in: library.bodies.proceedings, after: Self.today))
        let calendar = BodyCalendar.render(body, next, library.bodies.proceedings)
        #expect(calendar.contains("UID:styringsgruppa-etter-2026-09-24@helseiarbeid.invalid\r\n"))
        #expect(calendar.contains("DTSTART;TZID=Europe/Oslo:20261210T130000\r\n"))
    }

    /// Seen from the day before a meeting, nothing of it is known.
    @Test func anEarlierDayKnowsOnlyWhatWasThen() async throws {
        let workspace = try #require(await WorkspaceReader.read(content: Project.content, templates: Project.templates).value)
        let library = try #require(await LibraryLoader.load(workspace, today: Day(iso: "2026-11-03") ?? .epoch).value)
        let all = library.bodies.proceedings
        #expect(!all.tasks.contains { $0.given > Day(iso: "2026-11-03") ?? .epoch })
        #expect(all.open(in: "samarbeidsgruppa").count == 10)
    }

    /// What is not public cannot be planned into the public site, however it is asked for.
    @Test func noMeetingReachesThePublicSite() async throws {
        let library = try await Self.library()
        let documents = MinutesPlan(library).documents
        #expect(documents.count > 15)
        for document in documents {
            #expect(document.audience == .office)
            let path = OutputPath(Audience.publicFolder, "lekkasje.html")
            let leaked = PlannedDocument(path: path, audience: .publicSite, recipe: document.recipe)
            #expect(Planner.misplaced(in: [leaked]).map(\.code) == [.audience])
        }
    }

    @Test func everyRegisteredLinkLeadsSomewhere() async throws {
        let library = try await Self.library()
        let ids = Dictionary(grouping: library.bodies.proceedings.meetings) { $0.body }
        for (_, meetings) in ids {
            for meeting in meetings {
                let page = MinutesPage.render(try #require(library.bodies.document(of: meeting)), library).text
                for task in library.bodies.proceedings.tasks where task.source.meeting == meeting.day && task.source.body == meeting.body {
                    #expect(page.contains("id=\"\(task.anchor)\""), "\(task.id)")
                }
                for item in meeting.items where item.number != nil { #expect(page.contains("id=\"\(item.anchor)\"")) }
            }
        }
    }
}
