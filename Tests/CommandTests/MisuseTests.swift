import Foundation
import Testing

/// What is wrong outside the content is told in one sentence, in Norwegian, with exit code 2.
struct MisuseTests {
    @Test(arguments: ["--content", "--templates"])
    func missingFolderIsNamed(_ option: String) throws {
        let scratch = try Scratch()
        let command = try Command(
            arguments: ["build", option, "\(scratch.path)/finnes-ikke", "--output", "\(scratch.path)/Output"])
        #expect(command.code == 2)
        #expect(command.errors.contains("finnes-ikke» finnes ikke"))
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/Output"))
    }

    @Test func outputThatIsAFileIsRefused() throws {
        let scratch = try Scratch()
        try scratch.write("min fil", to: "Output")
        let command = try Command(arguments: ["build", "--output", "\(scratch.path)/Output"])
        #expect(command.code == 2)
        #expect(command.errors.contains("kan ikke skrives"))
        #expect(try scratch.read("Output") == "min fil")
    }

    @Test func outputInAFolderThatIsNotThereIsRefused() throws {
        let scratch = try Scratch()
        let command = try Command(arguments: ["build", "--output", "\(scratch.path)/ingen/Output"])
        #expect(command.code == 2)
        #expect(command.errors.contains("mappa finnes ikke"))
    }

    @Test func emptyContentIsOneSentence() throws {
        let scratch = try Scratch()
        try FileManager.default.createDirectory(
            at: scratch.folder.appendingPathComponent("Content"), withIntermediateDirectories: true)
        let command = try Command(
            arguments: ["build", "--content", "\(scratch.path)/Content", "--output", "\(scratch.path)/Output"])
        #expect(command.code == 1)
        #expect(command.errors.contains("feil[tomt-innhold]"))
    }

    @Test(arguments: [
        (["build", "--only", "../ute"], "er ikke en bedrift"),
        (["build", "--only", "pannekaka-bakeri/modul-9"], "er ikke et av møtene"),
        (["build", "--date", "i morgen"], "er ikke en dato"),
        (["build", "--no-pdf", "--require-pdf"], "kan ikke brukes sammen"),
        (["bild"], "argument"),
        (["build", "--finnesikke"], "ukjent valg"),
        (["explain", "tull"], "er ikke en kode"),
        (["schema", "tull"], "har ikke noe skjema"),
        (["new", "company", "--name", "Bare navn"], "mangler"),
    ])
    func misuseIsExplainedInNorwegian(_ arguments: [String], _ expected: String) throws {
        let command = try Command(arguments: arguments)
        #expect(command.code == 2)
        #expect(command.errors.contains(expected))
        let english = ["Error", "Usage", "Unknown", "Unexpected", "Missing", "subcommand", "expected"]
        #expect(!english.contains { command.errors.contains($0) }, "\(command.errors)")
    }

    @Test func unknownCompanyIsMisuseWithASuggestion() throws {
        let scratch = try Scratch()
        let command = try Command(
            arguments: ["build", "--only", "panekaka-bakeri", "--output", "\(scratch.path)/Output"])
        #expect(command.code == 2)
        #expect(command.errors.contains("finnes ikke"))
    }
}
