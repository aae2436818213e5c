import Testing

@testable import Generator
import TestSupport

/// Paths below the output: no address, however it is written, leads out of it.
struct OutputPathTests {
    private static func path(_ text: String) -> OutputPath { OutputPath("x").resolving(text) ?? OutputPath("x") }

    @Test(arguments: [
        ("index.html", "sider/om.html", "sider/om.html"), ("sider/om.html", "index.html", "../index.html"),
        ("a/b/c.html", "a/b/d.html", "d.html"), ("a/b/c.html", "a/d/e.html", "../d/e.html"),
        ("a/b/c.html", "f.css", "../../f.css"), ("a/c.html", "a/b/c.html", "b/c.html"), ("a.html", "a.html", "a.html"),
        ("ab/c.html", "a/c.html", "../a/c.html"),
    ])
    func writesTheShortestAddress(page: String, target: String, address: String) {
        #expect(Self.path(target).address(from: Self.path(page)) == address)
    }

    @Test(arguments: [
        ("igp.html", "a/b/igp.html"), ("./igp.html", "a/b/igp.html"), ("../c.html", "a/c.html"),
        ("../../index.html", "index.html"), ("#del", "a/b/side.html"), ("", "a/b/side.html"), ("?x", "a/b/side.html"),
        ("igp.html#del", "a/b/igp.html"), ("igp.html?x#y", "a/b/igp.html"), ("../c/", "a/c/index.html"),
        ("..//c.html", "a/c.html"), ("./", "a/b/index.html"), ("../../", "index.html"),
    ])
    func resolvesAddressesInAPage(address: String, target: String) {
        #expect(Self.path("a/b/side.html").resolving(address)?.text == target)
    }

    @Test(arguments: [
        "../../../x", "../../..", "/x", "//x", "/", "../../../a/b/side.html", "c/../../../../x", "./../../../x",
        "../../../../../etc/passwd",
    ])
    func refusesAddressesThatClimbOut(address: String) {
        #expect(Self.path("a/b/side.html").resolving(address) == nil)
    }

    @Test func leavesOutPartsThatAreNoNames() {
        #expect(OutputPath("a", "..", "b").text == "a/b")
        #expect(OutputPath("a", "../x", "", ".", "b").text == "a/b")
        #expect(OutputPath("/etc").text == "")
    }

    @Test func comparesByText() {
        #expect([Self.path("b"), Self.path("a/b"), Self.path("a")].sorted().map(\.text) == ["a", "a/b", "b"])
    }

    @Test func isBelowIsAboutWholeNames() {
        #expect(Self.path("bedrifter/en/x.html").isBelow("bedrifter/en"))
        #expect(!Self.path("bedrifter/en-til/x.html").isBelow("bedrifter/en"))
        #expect(!Self.path("bedrifter/en").isBelow("bedrifter/en"))
    }

    /// Whatever is written, it is refused or has no part that climbs.
    @Test(arguments: 0..<500 as Range<UInt64>)
    func neverLeavesTheRoot(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let parts = [
            "..", ".", "/", "//", "a", "b.html", "%2e%2e", "\\", "…", "#", "?", " ", "~", "..a", "a..", "\0", "é",
        ]
        let page = Self.path(random.items(of: ["a", "b", "c"], count: 0...4).joined(separator: "/") + "/side.html")
        let joint = Bool.random(using: &random) ? "/" : ""
        let address = random.items(of: parts, count: 0...12).joined(separator: joint)
        guard let target = page.resolving(address) else { return }
        #expect(!target.text.hasPrefix("/"), "\(address)")
        #expect(
            !target.text.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0 == "." },
            "\(address)")
    }

    /// The address of a place leads to it, from wherever it is written.
    @Test(arguments: 0..<500 as Range<UInt64>)
    func resolvingItsOwnAddressGivesThePathBack(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        func place() -> OutputPath {
            let folders = random.items(of: ["a", "b", "c", "ab", "3-modul-1", "index.html"], count: 0...5)
            let name = random.items(of: ["index.html", "a", "stil.css", "kalender.ics"], count: 1...1)
            return Self.path((folders + name).joined(separator: "/"))
        }
        let (page, target) = (place(), place())
        #expect(page.resolving(target.address(from: page)) == target, "\(target.text) from \(page.text)")
    }
}
