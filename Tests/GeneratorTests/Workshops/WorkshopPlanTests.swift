import Diagnostics
import Foundation
import HelseIArbeid
import TestSupport
import Testing

@testable import Generator

/// What is made of workshops: for whom, and that one gets from one page to the other and back.
struct WorkshopPlanTests {
    private func inputs() throws -> Inputs {
        let golden = try #require(try GoldenCase.all().first { $0.name == "verksted/hefte" })
        return try golden.inputs()
    }

    private func plan() async throws -> Plan {
        let library = try #require(await inputs().library().value)
        return try #require(Planner.plan(library, .everything).value)
    }

    @Test func everythingIsForTheOffice() async throws {
        let documents = try await plan().documents.filter { $0.path.isBelow(Places.workshopFolder) }
        #expect(
            documents.map(\.path.text) == [
                "verksted/arena/1c.html", "verksted/arena/2b.html", "verksted/arena/4e-1.html", "verksted/arena/4e-2.html",
                "verksted/arena/index.html", "verksted/arena/notis.txt",
            ])
        #expect(documents.allSatisfy { $0.audience == .office && $0.audience.owns($0.path) })
        #expect(documents.filter { $0.editions == [.archive] }.count == 5)
        #expect(documents.allSatisfy { $0.ledger == PrintLedger(folder: "verksted/arena") })
    }

    @Test func aReportIsInItsOwnLanguage() async throws {
        let documents = try await plan().documents
        let language = { (path: String) in documents.first { $0.path.text == path }?.recipe.language }
        #expect(language("verksted/arena/2b.html") == .nynorsk && language("verksted/arena/index.html") == .bokmål)
    }

    /// With the templates that ship: every link within the booklet has its place, once.
    @Test func everyPlaceInTheBookletIsThereOnce() async throws {
        var inputs = try inputs()
        for path in inputs.files.keys where path.hasPrefix("Templates/") { inputs[path] = nil }
        let names = try FileManager.default.subpathsOfDirectory(atPath: Project.templates).filter {
            [".mustache", ".yaml", ".svg", ".css"].contains(where: $0.hasSuffix)
        }
        for name in names { inputs["Templates/" + name] = try Project.text(of: "\(Project.templates)/\(name)") }
        let files = try #require(await inputs.build().value)
        for page in ["index", "1c", "2b", "4e-1", "4e-2"] {
            let text = try #require(files["verksted/arena/\(page).html"])
            let ids = text.matches(of: /\bid="([^"]*)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count, "\(page)")
            for target in text.matches(of: /href="#([^"]*)"/).map({ String($0.1) }) {
                #expect(ids.contains(target), "\(page): \(target)")
            }
            let booklet = try #require(files["verksted/arena/index.html"])
            for target in text.matches(of: /href="index\.html#([^"]*)"/).map({ $0.1 }) {
                #expect(booklet.contains("id=\"\(target)\""), "\(target)")
            }
            #expect(page == "index" || booklet.contains("href=\"\(page).html\""))
            #expect(page == "index" || text.contains("href=\"index.html#gruppe-\(page)\""))
        }
    }

    @Test func whatPeopleWriteIsOnlyText() async throws {
        let files = try #require(await inputs().build().value)
        let booklet = try #require(files["verksted/arena/index.html"])
        #expect(
            booklet.contains("alle &lt;b&gt;pause&lt;/b&gt;?") && booklet.contains("pauser &amp; mer") && !booklet.contains("<b>"))
    }

    /// A notice for others tells of no person, and of no group that wants to be left alone.
    @Test func theNoticeNamesNobody() async throws {
        let notice = try #require(await inputs().build().value?["verksted/arena/notis.txt"])
        #expect(!notice.contains("Låtsom") && !notice.contains("Skrøne") && !notice.contains("Kva gjer vi"))
        #expect(notice.contains("- Hvem kan hjelpe?\n") && notice.contains("- Udir\n"))
    }

    /// The example that ships has five groups, and nothing to mend.
    @Test func theShippedArenaIsInOrder() async throws {
        let library = try await PosterSamples.library()
        let workshop = try #require(library.workshops.workshop("apen-arena-2026")).workshop
        #expect(workshop.groups.map(\.code.written) == ["1C", "2B", "3A", "4E-1", "4E-2"])
        #expect(workshop.sharedQuestions.map(\.code.written) == ["4E"] && workshop.groups.contains { $0.language == .nynorsk })
        #expect(WorkshopChecks.check(library).findings == [])
    }
}
