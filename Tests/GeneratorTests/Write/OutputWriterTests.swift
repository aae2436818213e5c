import Diagnostics
import Foundation
import HelseIArbeid
import Testing

@testable import Generator

/// Writing: only what differs, only what is ours, and the old output whole until the new one is.
struct OutputWriterTests {
    private let output: OutputFixture

    init() throws { output = try OutputFixture() }

    @Test func writesEverythingTheFirstTime() async throws {
        let receipt = try await output.write(["index.html": "a", "bedrifter/en/index.html": "b"])
        #expect(receipt == Receipt(written: 2, unchanged: 0, removed: 0))
        #expect(output.names == [".hia-filer", "bedrifter/", "bedrifter/en/", "bedrifter/en/index.html", "index.html"])
        #expect(try output.read("bedrifter/en/index.html") == "b")
        #expect(try output.read(".hia-filer") == "bedrifter/en/index.html\nindex.html\n")
    }

    @Test func writesNothingTheSecondTime() async throws {
        let files = ["index.html": "a", "bedrifter/en/index.html": "b", "nettsted/index.html": "c", "tom.txt": ""]
        _ = try await output.write(files)
        let before = output.identities
        let receipt = try await output.write(files)
        #expect(receipt == Receipt(written: 0, unchanged: 4, removed: 0))
        // The numbers of all files and folders, and their times: also the folder itself has not been exchanged.
        #expect(output.identities == before)
    }

    @Test func touchesOnlyTheFilesThatChange() async throws {
        _ = try await output.write(["a.html": "1", "mappe/b.html": "2", "mappe/c.html": "3"])
        let before = output.identities
        let receipt = try await output.write(["a.html": "1", "mappe/b.html": "ny", "mappe/c.html": "3"])
        #expect(receipt == Receipt(written: 1, unchanged: 2, removed: 0))
        let after = output.identities
        #expect(before.filter { after[$0.key] != $0.value }.keys.sorted() == ["mappe/", "mappe/b.html"])
        #expect(try output.read("mappe/b.html") == "ny")
    }

    @Test func seesChangesThatKeepTheLength() async throws {
        _ = try await output.write(["a.html": "12345"])
        #expect(try await output.write(["a.html": "12346"]).written == 1)
        #expect(try output.read("a.html") == "12346")
    }

    @Test func mendsFilesSomebodyHasEditedOrRemoved() async throws {
        _ = try await output.write(["a.html": "a", "b.html": "b", "mappe/c.html": "c"])
        try output.put("rotet til", at: "a.html")
        try output.remove("mappe")
        #expect(
            try await output.write(["a.html": "a", "b.html": "b", "mappe/c.html": "c"])
                == Receipt(written: 2, unchanged: 1, removed: 0))
        #expect(try output.read("a.html") == "a")
        #expect(try output.read("mappe/c.html") == "c")
    }

    @Test func removesItsOwnStaleFilesAndEmptyFolders() async throws {
        _ = try await output.write(["a.html": "a", "gammel/b.html": "b", "gammel/dyp/c.html": "c"])
        #expect(try await output.write(["a.html": "a"]) == Receipt(written: 0, unchanged: 1, removed: 2))
        #expect(output.names == [".hia-filer", "a.html"])
    }

    @Test func keepsForeignFilesWhereverTheyStand() async throws {
        try output.put("*\n", at: ".gitignore")
        try output.put("mitt", at: "notater/huskeliste.txt")
        _ = try await output.write(["a.html": "a", "gammel/b.html": "b"])
        try output.put("mitt", at: "gammel/eget.txt")
        #expect(try await output.write(["a.html": "ny"]) == Receipt(written: 1, unchanged: 0, removed: 1))
        #expect(
            output.names == [
                ".gitignore", ".hia-filer", "a.html", "gammel/", "gammel/eget.txt", "notater/",
                "notater/huskeliste.txt",
            ])
        #expect(try output.read(".gitignore") == "*\n")
    }

    @Test func keepsForeignLinksAsLinks() async throws {
        try output.putOutside("utenfor", at: "mål.txt")
        try output.link("lenke.txt", to: "../mål.txt")
        _ = try await output.write(["a.html": "a"])
        _ = try await output.write(["a.html": "b"])
        #expect(Disk.entry(output.path + "/lenke.txt")?.kind == .link)
        #expect(try output.readOutside("mål.txt") == "utenfor")
    }

    @Test func leavesWhatIsOutsideTheScopeAlone() async throws {
        _ = try await output.write([
            "index.html": "a", "bedrifter/en/index.html": "b", "bedrifter/en/gammel.html": "x",
            "bedrifter/to/index.html": "c",
        ])
        let before = output.identities
        let receipt = try await output.write(["bedrifter/en/index.html": "ny"], scope: .company("en"))
        #expect(receipt == Receipt(written: 1, unchanged: 0, removed: 1))
        #expect(try output.read("bedrifter/to/index.html") == "c")
        #expect(output.identities["bedrifter/to/index.html"] == before["bedrifter/to/index.html"])
        #expect(try output.read(".hia-filer") == "bedrifter/en/index.html\nbedrifter/to/index.html\nindex.html\n")
        #expect(!output.names.contains("bedrifter/en/gammel.html"))
    }

    @Test func aCompanyIsNotInTheScopeOfOneWhoseNameBeginsLikeIt() async throws {
        _ = try await output.write(["bedrifter/en/a.html": "a", "bedrifter/en-til/a.html": "b"])
        #expect(try await output.write(["bedrifter/en/a.html": "a"], scope: .company("en")).removed == 0)
        #expect(try output.read("bedrifter/en-til/a.html") == "b")
    }

    @Test func aMeetingIsAScopeToo() async throws {
        _ = try await output.write([
            "bedrifter/en/3-modul-1/a.html": "a", "bedrifter/en/4-modul-2/a.html": "b", "bedrifter/en/index.html": "c",
        ])
        #expect(
            try await output.write([:], scope: .meeting("en", .module1))
                == Receipt(written: 0, unchanged: 0, removed: 1))
        #expect(
            output.names.filter { $0.hasSuffix("html") } == [
                "bedrifter/en/4-modul-2/a.html", "bedrifter/en/index.html",
            ])
    }

    @Test func writingABitFirstMakesAnOutputOfThatBit() async throws {
        _ = try await output.write(["bedrifter/en/index.html": "a"], scope: .company("en"))
        #expect(output.names == [".hia-filer", "bedrifter/", "bedrifter/en/", "bedrifter/en/index.html"])
    }

    @Test func clearsAwayWhatAKilledRunLeftBehind() async throws {
        try output.putOutside("halvferdig", at: "Output.ny/bedrifter/en/index.html")
        _ = try await output.write(["a.html": "a"])
        #expect(!output.existsOutside("Output.ny"))
        try output.putOutside("halvferdig", at: "Output.ny")
        _ = try await output.write(["a.html": "a"])
        #expect(!output.existsOutside("Output.ny"))
    }

    @Test func whatIsAboutCompaniesIsForTheOwnerAlone() async throws {
        let old = umask(0o077)
        defer { umask(old) }
        _ = try await output.write([
            "index.html": "a", "bedrifter/en/index.html": "b", "nettsted/sider/index.html": "c",
        ])
        let modes = output.names.map { name in
            (name, Disk.entry("\(output.path)/\(name)").map { String($0.mode, radix: 8) } ?? "")
        }
        #expect(
            Dictionary(uniqueKeysWithValues: modes) == [
                ".hia-filer": "600", "index.html": "600", "bedrifter/": "700", "bedrifter/en/": "700",
                "bedrifter/en/index.html": "600", "nettsted/": "755", "nettsted/sider/": "755",
                "nettsted/sider/index.html": "644",
            ])
    }

    @Test func mendsPermissions() async throws {
        _ = try await output.write(["bedrifter/en/index.html": "b"])
        try output.setMode(0o644, of: "bedrifter/en/index.html")
        #expect(try await output.write(["bedrifter/en/index.html": "b"]).written == 1)
        #expect(Disk.entry(output.path + "/bedrifter/en/index.html")?.mode == 0o600)
    }

    @Test func writesThroughALinkToTheOutputFolder() async throws {
        try output.putOutside("*\n", at: "ekte/.gitignore")
        try output.linkOutside("Output", to: "ekte")
        _ = try await output.write(["a.html": "a"])
        #expect(try output.readOutside("ekte/a.html") == "a")
        #expect(Disk.entry(output.path)?.kind == .link)
    }
}
