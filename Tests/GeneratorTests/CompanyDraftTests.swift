import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

/// A new company's file: whatever is typed, what is written loads, and nothing that is there is written over.
struct CompanyDraftTests {
    private let scratch: Scratch
    private var content: String { scratch.path + "/Content" }

    init() throws {
        scratch = try Scratch()
        for (path, text) in try Inputs.base().files { try scratch.write(text, to: path) }
    }

    private func choices() async throws -> CompanyDraft.Choices {
        let today = Day(iso: "2026-11-20") ?? .epoch
        return try #require(
            await CompanyDraft.Choices.load(content: content, templates: scratch.path + "/Templates", today: today)
                .value)
    }

    private func draft(
        name: String = "Ny bedrift", slug: String? = "ny", industry: String = "barnehage",
        municipality: String = "prove",
        employees: String = "14", language: String? = nil
    ) -> CompanyDraft {
        CompanyDraft(
            name: name, industry: industry, municipality: municipality, employees: employees, language: language,
            slug: slug)
    }

    @Test(arguments: [
        "Ny bedrift", "*A* <script>alert(\"x\")</script> & \"B\"", "a: b # c", "'", "\\", "- x", "{{bedrift.navn}}",
        "no", "&a *b !c", "@x `y` %z",
        "Øst–Vest «AS»",
    ])
    func writesAFileThatLoadsWithTheNameAsItWasTyped(name: String) async throws {
        let written = draft(name: name).write(into: content, try await choices())
        #expect(written.diagnostics.map(\.message) == [])
        #expect(written.value == content + "/bedrifter/ny/bedrift.yaml")
        let workspace = await WorkspaceReader.read(content: content, templates: scratch.path + "/Templates")
        let library = await LibraryLoader.load(try #require(workspace.value), today: .epoch)
        #expect(library.diagnostics.findings == [])
        #expect(library.value?.companies.map(\.name) == [name, "Prøve barnehage"])
    }

    @Test(arguments: ["", "../ute", "a/b", "Stor", "æ", ".", "..", "-a", "a--b", "a b"])
    func refusesFoldersThatAreNoSlugs(slug: String) async throws {
        let before = scratch.names(below: "")
        let written = draft(slug: slug).write(into: content, try await choices())
        #expect(written.value == nil && written.diagnostics.map(\.code) == [.wrongType])
        #expect(scratch.names(below: "") == before)
    }

    @Test func neverWritesOverACompany() async throws {
        let before = try scratch.read("Content/bedrifter/prove/bedrift.yaml")
        let written = draft(slug: "prove").write(into: content, try await choices())
        #expect(written.diagnostics.map(\.code) == [.collision])
        #expect(try scratch.read("Content/bedrifter/prove/bedrift.yaml") == before)
    }

    @Test func refusesWhatTheRulesRefuse() async throws {
        let written = draft(industry: "barnehager").write(into: content, try await choices())
        #expect(written.diagnostics.map(\.code) == [.unknownIndustry])
        #expect(!scratch.exists("Content/bedrifter/ny"))
    }

    @Test(arguments: ["mange", "0", "-1", "14\nleder: x\nleder: y", "14 # ti", "&a 14"])
    func refusesANumberThatIsNone(employees: String) async throws {
        let written = draft(employees: employees).write(into: content, try await choices())
        // What is after a number sign is a comment, and the number before it is a number.
        #expect((written.value == nil) == (employees != "14 # ti"))
    }

    @Test(arguments: [("Ærlig Øl & Brød AS", "aerlig-ol-brod-as"), ("*A* <b>", "a-b"), ("Åsane skole", "asane-skole")])
    func makesTheFolderOfTheName(name: String, folder: String) async throws {
        let written = draft(name: name, slug: nil).write(into: content, try await choices())
        #expect(written.value == "\(content)/bedrifter/\(folder)/bedrift.yaml")
    }

    @Test func takesTheNormOfTheMunicipality() async throws {
        _ = draft().write(into: content, try await choices())
        #expect(try scratch.read("Content/bedrifter/ny/bedrift.yaml").contains("målform: nb\n"))
        _ = draft(slug: "ny-to", language: "nn").write(into: content, try await choices())
        #expect(try scratch.read("Content/bedrifter/ny-to/bedrift.yaml").contains("målform: nn\n"))
    }
}
