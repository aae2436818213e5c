import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

/// The whole pipeline on a disk: what it leaves there when all is well, and when it is not.
struct BuildTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        for (path, text) in try Inputs.base().files { try scratch.write(text, to: path) }
    }

    private func build(_ scope: Scope = .everything) -> Build {
        Build(
            content: scratch.path + "/Content", templates: scratch.path + "/Templates",
            output: scratch.path + "/Output",
            today: Day(iso: "2026-11-20") ?? .epoch, scope: scope)
    }

    @Test func writesWhatIsRenderedInMemory() async throws {
        let result = try #require(await build().run().value)
        let rendered = try #require(await Inputs.base().build().value)
        #expect(result.documents == rendered.count)
        #expect(result.receipt == Receipt(written: rendered.count, unchanged: 0, removed: 0))
        for file in rendered {
            #expect(try scratch.read("Output/\(file.path.text)") == String(decoding: file.bytes, as: UTF8.self))
        }
        #expect(
            scratch.names(below: "Output").filter { !$0.hasSuffix("/") }
                == ([".hia-filer"] + rendered.map(\.path.text)).sorted())
    }

    @Test func aSecondBuildWritesNothing() async throws {
        _ = await build().run()
        let receipt = try #require(await build().run().value?.receipt)
        #expect(receipt.written == 0 && receipt.removed == 0)
    }

    @Test func aMistakeLeavesTheOldOutputAsItWas() async throws {
        _ = await build().run()
        let before = try scratch.read("Output/bedrifter/prove/index.html")
        try scratch.write("navn: [\n", to: "Content/bedrifter/prove/bedrift.yaml")
        try scratch.write("sider: nei\n", to: "Content/sider/om.md")
        let checked = await build().run()
        #expect(checked.value == nil && checked.diagnostics.hasErrors)
        #expect(try scratch.read("Output/bedrifter/prove/index.html") == before)
        #expect(!scratch.exists("Output/sider") && !scratch.exists("Output.ny"))
    }

    @Test func warningsAndHintsDoNotStopIt() async throws {
        try scratch.write("Helse i arbeid.\n", to: "Content/felles/hjelp.md")
        try scratch.write("x", to: "Content/bilde.png")
        let checked = await build().run()
        #expect(checked.value != nil)
        #expect(checked.diagnostics.map(\.severity).sorted() == [.hint, .warning])
    }

    @Test func checkingWritesNothing() async throws {
        #expect(await build().check().value == 22)
        #expect(!scratch.exists("Output"))
    }

    @Test func aCompanyThatIsTakenAwayIsTakenAwayFromTheOutput() async throws {
        try scratch.write(
            try scratch.read("Content/bedrifter/prove/bedrift.yaml"), to: "Content/bedrifter/annen/bedrift.yaml")
        _ = await build().run()
        #expect(scratch.exists("Output/bedrifter/annen/kalender.ics"))
        try scratch.remove("Content/bedrifter/annen")
        #expect(try #require(await build().run().value?.receipt).removed == 19)
        #expect(!scratch.exists("Output/bedrifter/annen"))
    }

    @Test func buildingOneMeetingFirstBringsWhatItsPagesUse() async throws {
        let receipt = try #require(await build(.meeting("prove", .module1)).run().value?.receipt)
        #expect(receipt == Receipt(written: 4, unchanged: 0, removed: 0))
        #expect(scratch.exists("Output/stil.css") && scratch.exists("Output/ikon.svg") && !scratch.exists("Output/index.html"))
        try scratch.write("body { margin: 9px }\n", to: "Templates/stil/1-grunn.css")
        #expect(try #require(await build(.meeting("prove", .module1)).run().value?.receipt).written == 0)
    }

    @Test func buildingOneMeetingLeavesTheRest() async throws {
        _ = await build().run()
        try scratch.write("::: for deltaker\n\nNytt.\n\n:::\n", to: "Content/moduler/3-modul-1/tekst.md")
        try scratch.write("::: for deltaker\n\nNytt.\n\n:::\n", to: "Content/moduler/4-modul-2/tekst.md")
        let receipt = try #require(await build(.meeting("prove", .module1)).run().value?.receipt)
        #expect(receipt == Receipt(written: 2, unchanged: 1, removed: 0))
        #expect(scratch.exists("Output/bedrifter/prove/3-modul-1/deltaker.html"))
        #expect(!scratch.exists("Output/bedrifter/prove/4-modul-2/deltaker.html"))
    }
}
