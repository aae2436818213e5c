import Diagnostics
import Foundation
import Testing

@testable import Generator

/// When writing goes wrong, or somebody wants it to: the old output stays whole, and nothing outside is touched.
struct OutputSafetyTests {
    private let output: OutputFixture

    init() throws { output = try OutputFixture() }

    /// Expects one diagnostic, no left-overs, and the same output as before.
    private func expectRefusal(of files: [String: String], _ location: SourceLocation = #_sourceLocation) async {
        let before = output.identities
        let checked = await output.attempt(files)
        #expect(checked.value == nil, sourceLocation: location)
        #expect(checked.diagnostics.map(\.code) == [.cannotWrite], sourceLocation: location)
        #expect(output.identities == before, sourceLocation: location)
        #expect(!output.existsOutside("Output.ny"), sourceLocation: location)
    }

    @Test func aFailureHalfwayLeavesTheOldOutputWhole() async throws {
        _ = try await output.write(["a.html": "a", "b/c.html": "c"])
        // A file of somebody's own, where a folder has to be: it is found only when half of the new output is made.
        try output.put("mitt", at: "bedrifter")
        await expectRefusal(of: ["a.html": "ny", "b/c.html": "ny", "bedrifter/en/index.html": "x"])
        #expect(try output.read("a.html") == "a")
        #expect(try output.read("bedrifter") == "mitt")
    }

    @Test func aForeignFolderWhereAFileHasToBeIsKept() async throws {
        _ = try await output.write(["a.html": "a"])
        try output.put("mitt", at: "b.html/eget.txt")
        await expectRefusal(of: ["a.html": "a", "b.html": "b"])
        #expect(try output.read("b.html/eget.txt") == "mitt")
    }

    @Test func aLinkInTheOutputIsNotWrittenThrough() async throws {
        try output.putOutside("utenfor", at: "utenfor/en/index.html")
        try output.link("bedrifter", to: "../utenfor")
        await expectRefusal(of: ["bedrifter/en/ny.html": "x"])
        #expect(try output.readOutside("utenfor/en/index.html") == "utenfor")
        #expect(!output.existsOutside("utenfor/en/ny.html"))
    }

    @Test func aLinkInPlaceOfOneOfOurFilesIsReplacedNotFollowed() async throws {
        try output.putOutside("utenfor", at: "mål.txt")
        _ = try await output.write(["a.html": "a", "b.html": "b"])
        try output.remove("a.html")
        try output.link("a.html", to: "../mål.txt")
        _ = try await output.write(["a.html": "a", "b.html": "b"])
        #expect(try output.readOutside("mål.txt") == "utenfor")
        #expect(Disk.entry(output.path + "/a.html")?.kind == .file)
    }

    @Test func aFolderThatIsNotThereToWriteInIsOneSentence() async throws {
        let checked = await OutputFixture.attempt([:], to: "\(output.path)/finnes/ikke/Output")
        #expect(checked.diagnostics.map(\.code) == [.cannotWrite])
    }

    @Test func aFileInPlaceOfTheOutputIsKept() async throws {
        try output.putOutside("mitt", at: "Output")
        let checked = await output.attempt(["a.html": "a"])
        #expect(checked.diagnostics.map(\.code) == [.cannotWrite])
        #expect(try output.readOutside("Output") == "mitt")
        #expect(!output.existsOutside("Output.ny"))
    }

    /// Root may write everywhere.
    @Test(.enabled(if: geteuid() != 0))
    func aFolderThatMayNotBeWrittenLeavesTheOldOutputWhole() async throws {
        _ = try await output.write(["a.html": "a"])
        try output.setParentMode(0o500)
        defer { try? output.setParentMode(0o700) }
        await expectRefusal(of: ["a.html": "ny"])
    }

    @Test(arguments: [
        "../mål.txt", "/mål.txt", "a/../../mål.txt", "./../mål.txt", "../Output.txt", "..", ".", "", "//",
        "../../../../../../etc/hosts",
    ])
    func aTamperedListCannotRemoveFilesOutside(line: String) async throws {
        try output.putOutside("utenfor", at: "mål.txt")
        _ = try await output.write(["a.html": "a", "mappe/b.html": "b"])
        try output.put("a.html\nmappe/b.html\n\(line)\n", at: ".hia-filer")
        _ = try await output.write(["a.html": "a", "mappe/b.html": "b"])
        #expect(try output.readOutside("mål.txt") == "utenfor")
        #expect(output.names == [".hia-filer", "a.html", "mappe/", "mappe/b.html"])
        #expect(try output.read(".hia-filer") == "a.html\nmappe/b.html\n")
    }

    @Test func aListThatNamesAFolderDoesNotRemoveWhatStandsInIt() async throws {
        _ = try await output.write(["a.html": "a"])
        try output.put("mitt", at: "notater/huskeliste.txt")
        try output.put("a.html\nnotater\n", at: ".hia-filer")
        _ = try await output.write(["a.html": "a"])
        #expect(try output.read("notater/huskeliste.txt") == "mitt")
    }

    @Test func aListOfAnyBytesIsNoCrash() async throws {
        _ = try await output.write(["a.html": "a"])
        try output.put("\0\u{FFFD}\r\n\\..\\x\n" + String(repeating: "a/", count: 5000) + "\n", at: ".hia-filer")
        _ = try await output.write(["a.html": "a"])
        #expect(output.names == [".hia-filer", "a.html"])
    }
}
