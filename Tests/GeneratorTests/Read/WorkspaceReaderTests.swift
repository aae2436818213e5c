import Diagnostics
import Foundation
import HelseIArbeid
import Testing

@testable import Generator

/// What stands on the disk and cannot be read as it should: a place in the file, or of it, and nothing opened outside.
struct WorkspaceReaderTests {
    private let scratch: Scratch
    private var content: String { scratch.path + "/Content" }

    init() throws {
        scratch = try Scratch()
        try scratch.write("navn: x\n", to: "Content/region.yaml")
        try scratch.write("{{brod}}\n", to: "Templates/side.mustache")
    }

    private func read(only company: String? = nil) async -> Checked<Workspace> {
        await WorkspaceReader.read(content: content, templates: scratch.path + "/Templates", only: company)
    }

    /// Code and path below the scratch folder.
    private func findings(only company: String? = nil) async -> [String] {
        await read(only: company).diagnostics.findings.map { $0.replacing(scratch.path + "/", with: "") }
    }

    private func paths() async throws -> [String] {
        try #require(await read().value).content.map { String($0.path.dropFirst(content.count + 1)) }
    }

    @Test func readsFilesInOrderOfPath() async throws {
        for name in [
            "felles/å.md", "felles/a.md", "bransjer/b.yaml", "bedrifter/b/bedrift.yaml", "bedrifter/a-b/bedrift.yaml",
        ] {
            try scratch.write("x\n", to: "Content/\(name)")
        }
        #expect(await findings() == [])
        #expect(
            try await paths() == [
                "bedrifter/a-b/bedrift.yaml", "bedrifter/b/bedrift.yaml", "bransjer/b.yaml", "felles/a.md",
                "felles/å.md", "region.yaml",
            ])
        #expect(await read().value?.templates.map(\.path) == [scratch.path + "/Templates/side.mustache"])
        #expect(await read().value?.companyFolders == ["a-b", "b"])
    }

    @Test func takesFoldersWithOrWithoutTrailingSlash() async throws {
        let (bare, slashed) = (
            await read().value,
            await WorkspaceReader.read(content: content + "//", templates: scratch.path + "/Templates/").value
        )
        #expect(try #require(bare).content.map(\.path) == #require(slashed).content.map(\.path))
    }

    @Test func refusesSymbolicLinksWhereverTheyLead() async throws {
        try scratch.write("hemmelig\n", to: "utenfor/hemmelig.md")
        try scratch.makeFolder("Content/felles")
        try scratch.link("Content/felles/fil.md", to: scratch.path + "/utenfor/hemmelig.md")
        try scratch.link("Content/felles/inni.md", to: "../region.yaml")
        try scratch.link("Content/bransjer", to: scratch.path + "/utenfor")
        try scratch.link("Content/felles/ingen.md", to: "finnes-ikke")
        #expect(
            await findings() == [
                "lenke-ut-av-mappa Content/bransjer", "lenke-ut-av-mappa Content/felles/fil.md",
                "lenke-ut-av-mappa Content/felles/ingen.md", "lenke-ut-av-mappa Content/felles/inni.md",
            ])
        #expect(try await paths() == ["region.yaml"])
    }

    @Test func pointsAtTheByteThatIsNotUTF8() async throws {
        try scratch.write(Array("tittel: Gr".utf8) + [0xF8] + Array("nn\n".utf8), to: "Content/felles/latin.md")
        try scratch.write(Array("æøå\nå".utf8) + [0xC3], to: "Content/felles/kuttet.md")
        try scratch.write([0xED, 0xA0, 0x80], to: "Content/felles/surrogat.md")
        let found = await read().diagnostics.sortedByPlace()
        #expect(found.map(\.code) == [.notUTF8, .notUTF8, .notUTF8])
        #expect(found.compactMap(\.span).map { [$0.line, $0.column] } == [[2, 2], [1, 11], [1, 1]])
    }

    @Test func pointsAtControlCharactersButAllowsTabsAndLineEndings() async throws {
        try scratch.write("a\tb\r\nc\n", to: "Content/felles/god.md")
        try scratch.write("hei\n\u{1B}[31mrød\n", to: "Content/felles/escape.md")
        try scratch.write("a\0b\n", to: "Content/felles/null.md")
        #expect(await findings() == ["styretegn Content/felles/escape.md", "styretegn Content/felles/null.md"])
        #expect(
            await read().diagnostics.sortedByPlace().compactMap(\.span).map { [$0.line, $0.column] } == [
                [2, 1], [1, 2],
            ])
    }

    @Test func refusesAFileOf50MegabytesWithoutReadingIt() async throws {
        try scratch.write("", to: "Content/felles/stor.md")
        let handle = try #require(FileHandle(forWritingAtPath: content + "/felles/stor.md"))
        try handle.truncate(atOffset: 50 << 20)
        let start = ContinuousClock.now
        #expect(await findings() == ["for-stor-fil Content/felles/stor.md"])
        #expect(ContinuousClock.now - start < .seconds(1))
        #expect(await read().diagnostics.first?.message.contains("50 MB") == true)
        #expect(try await paths() == ["region.yaml"])
    }

    @Test func tellsOfEmptyFiles() async throws {
        try scratch.write("", to: "Content/felles/tom.md")
        #expect(await findings() == ["tom-fil Content/felles/tom.md"])
    }

    @Test func takesAByteOrderMarkAway() async throws {
        try scratch.write([0xEF, 0xBB, 0xBF] + Array("navn: y\n".utf8), to: "Content/region.yaml")
        #expect(await findings() == [])
        #expect(await read().value?.content.first?.text(ofLine: 1) == "navn: y")
    }

    @Test func leavesHiddenFilesAndLockFilesAlone() async throws {
        for name in [".DS_Store", ".skjult.md", "~$utsagn.csv", ".git/config.yaml"] {
            try scratch.write("\0", to: "Content/\(name)")
        }
        #expect(await findings() == [])
        #expect(try await paths() == ["region.yaml"])
    }

    @Test func hintsAtFilesOfOtherKinds() async throws {
        for name in ["bilde.png", "notat.docx", "uten-ending"] { try scratch.write("\0", to: "Content/\(name)") }
        #expect(
            await findings() == [
                "fremmed-fil Content/bilde.png", "fremmed-fil Content/notat.docx", "fremmed-fil Content/uten-ending",
            ])
        #expect(await read().diagnostics.allSatisfy { $0.severity == .hint })
    }

    @Test func stopsAtFoldersThatGoTooDeep() async throws {
        let deep = "Content/" + String(repeating: "a/", count: 40)
        try scratch.write("x\n", to: deep + "fil.md")
        let found = await read().diagnostics
        #expect(found.map(\.code) == [.nestedTooDeep])
        #expect(try await paths() == ["region.yaml"])
    }

    @Test func readsOtherKindsThanFilesAndFoldersNotAtAll() async throws {
        try scratch.makeFolder("Content/felles")
        #expect(mkfifo(content + "/felles/kanal.md", 0o600) == 0)
        #expect(await findings() == ["fremmed-fil Content/felles/kanal.md"])
    }

    @Test func saysWhichFolderIsMissing() async throws {
        try scratch.remove("Content")
        #expect(await findings() == ["mappe-mangler"])
        #expect(await read().diagnostics.first?.message == "mappa «\(content)» finnes ikke")
        try scratch.remove("Templates")
        #expect(await findings() == ["mappe-mangler", "mappe-mangler"])
    }

    @Test func saysWhenAFileStandsInPlaceOfTheFolder() async throws {
        try scratch.remove("Content")
        try scratch.write("x", to: "Content")
        #expect(await findings() == ["mappe-mangler"])
    }

    @Test func emptyContentIsReadAndRefusedLater() async throws {
        try scratch.remove("Content/region.yaml")
        let checked = await Build(
            content: content, templates: scratch.path + "/Templates", output: scratch.path + "/Output", today: .epoch
        ).run()
        #expect(checked.diagnostics.map(\.code) == [.emptyContent])
        #expect(!scratch.exists("Output"))
    }

    /// Root may read everything, so there is nothing to see for it.
    @Test(.enabled(if: geteuid() != 0))
    func tellsOfFilesAndFoldersWithoutPermission() async throws {
        try scratch.write("x\n", to: "Content/felles/a.md")
        try scratch.write("x\n", to: "Content/bransjer/a.yaml")
        try scratch.setMode(0, of: "Content/felles/a.md")
        try scratch.setMode(0, of: "Content/bransjer")
        defer { try? scratch.setMode(0o700, of: "Content/bransjer") }
        #expect(await findings() == ["kan-ikke-leses Content/bransjer", "kan-ikke-leses Content/felles/a.md"])
    }

    @Test func leavesOtherCompaniesUnreadWhenOneIsAskedFor() async throws {
        try scratch.write("x\n", to: "Content/bedrifter/en/bedrift.yaml")
        try scratch.write("\0", to: "Content/bedrifter/to/bedrift.yaml")
        try scratch.write("\0", to: "Content/bedrifter/en-til/bedrift.yaml")
        #expect(await findings(only: "en") == [])
        let workspace = try #require(await read(only: "en").value)
        #expect(workspace.content.map(\.path) == [content + "/bedrifter/en/bedrift.yaml", content + "/region.yaml"])
        #expect(workspace.companyFolders == ["en", "en-til", "to"])
    }
}
