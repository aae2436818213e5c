import Foundation
import Testing

/// `hia build` on the content that ships with the project.
struct BuildCommandTests {
    /// Printing has tests of its own.
    private let date = ["--date", "2026-11-21", "--no-pdf"]
    private var templates: String { Command.project.appendingPathComponent("Templates").path }

    private func build(_ scratch: Scratch, _ more: String...) throws -> Command {
        try Command(arguments: ["build", "--output", "\(scratch.path)/Output"] + date + more)
    }

    @Test func makesAPackForEachOfTheSixMeetings() throws {
        let scratch = try Scratch()
        let built = try build(scratch)
        #expect(built.code == 0)
        #expect(built.errors == "")
        let folder = "Output/bedrifter/pannekaka-bakeri"
        let packs = try scratch.files(below: folder).keys.filter { $0.hasSuffix("/index.html") }
        #expect(packs.count == 6)
        #expect(try scratch.read("\(folder)/kalender.ics").hasPrefix("BEGIN:VCALENDAR\r\n"))
    }

    @Test func twoProcessesMakeTheSameBytes() throws {
        let (first, second) = (try Scratch(), try Scratch())
        #expect(try build(first).code == 0)
        #expect(try build(second).code == 0)
        let files = try first.files(below: "Output")
        #expect(files.count > 300)
        #expect(try second.files(below: "Output") == files)
    }

    @Test func secondBuildOfTheSameInputWritesNothing() throws {
        let scratch = try Scratch()
        _ = try build(scratch)
        let again = try build(scratch)
        #expect(again.output.contains(": 0 skrevet,"))
    }

    @Test func onlyOneMeetingOfOneCompany() throws {
        let scratch = try Scratch()
        let built = try build(scratch, "--only", "askeladden-barnehage/modul-2")
        #expect(built.code == 0)
        let folders = Set(try scratch.files(below: "Output/bedrifter").keys.map { $0.split(separator: "/").prefix(2) })
        #expect(folders == [["askeladden-barnehage", "4-modul-2"]])
    }

    @Test func norwegianNameDoesTheSame() throws {
        let scratch = try Scratch()
        let built = try Command(
            arguments: ["bygg", "--output", "\(scratch.path)/Output", "--dato", "2026-11-21", "--no-pdf", "--bare", "pannekaka-bakeri"])
        #expect(built.code == 0)
        #expect(built.errors == "")
    }

    @Test func errorInContentLeavesTheOldOutputWhole() throws {
        let scratch = try Scratch()
        try scratch.copyContent()
        let arguments = [
            "build", "--content", "\(scratch.path)/Content", "--templates", templates, "--output",
            "\(scratch.path)/Output",
        ]
        #expect(try Command(arguments: arguments + date).code == 0)
        let before = try scratch.files(below: "Output")
        try scratch.write("navn: Halv\nbransje: barnehagee\n", to: "Content/bedrifter/halv/bedrift.yaml")
        let broken = try Command(arguments: arguments + date)
        #expect(broken.code == 1)
        #expect(broken.errors.contains("feil[mangler-felt]: «ansatte» mangler i bedriften"))
        #expect(try scratch.files(below: "Output") == before)
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/Output.ny"))
    }

    /// Every sheet of the group process, and every script, opens by saying that nobody needs to tell about their own health.
    @Test func groupSheetsAndScriptsOpenBySayingThatNobodyNeedsToTell() throws {
        let scratch = try Scratch()
        #expect(try build(scratch).code == 0)
        let files = try scratch.files(below: "Output/bedrifter").keys.filter { path in
            ["modul-1", "modul-2", "modul-3"].contains { path.contains($0) }
                && (path.hasSuffix("/igp.html") || path.hasSuffix("/veileder.html"))
        }
        #expect(files.count == 4 * 6)
        for file in files {
            let page = try scratch.read("Output/bedrifter/\(file)")
            let body = try #require(page.range(of: "class=\"brod\"")).upperBound
            let opening = page[body...].prefix(600)
            #expect(opening.contains("Ingen trenger å fortelle om egen helse"), "\(file)")
        }
    }
}
