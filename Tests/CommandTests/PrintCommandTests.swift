import Foundation
import Testing

/// `hia build` where no print engine is installed.
struct PrintCommandTests {
    /// In a folder without `.venv`.
    private func build(_ scratch: Scratch, _ more: String...) throws -> Command {
        let project = Command.project.path
        return try Command(
            arguments: [
                "build", "--content", "\(project)/Content", "--templates", "\(project)/Templates", "--output",
                "\(scratch.path)/Output", "--date", "2026-11-21", "--only", "askeladden-barnehage",
            ] + more, in: scratch.folder)
    }

    @Test func pagesAreMadeAndOneWarningSaysWhatIsMissing() throws {
        let scratch = try Scratch()
        let built = try build(scratch)
        #expect(built.code == 0)
        #expect(built.errors.hasPrefix("advarsel[utskriftsmotor]: ingen PDF-er ble laget"))
        #expect(built.errors.contains("= hjelp: kjør `./hia build` med nett"))
        #expect(try scratch.files(below: "Output").keys.contains { $0.hasSuffix("veileder.html") })
    }

    @Test func whoeverRequiresPDFsGetsAnErrorAndThePages() throws {
        let scratch = try Scratch()
        let built = try build(scratch, "--require-pdf")
        #expect(built.code == 2)
        #expect(built.errors.hasPrefix("feil[utskriftsmotor]: "))
        #expect(try scratch.files(below: "Output").keys.contains { $0.hasSuffix("veileder.html") })
    }

    @Test func whoeverWantsNoneHearsNothing() throws {
        let built = try build(try Scratch(), "--no-pdf")
        #expect(built.code == 0 && built.errors.isEmpty)
    }
}
