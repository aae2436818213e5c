import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

/// What the plan refuses though no content could ask for it: it is the last to look before anything is written.
struct PlannerTests {
    private let company = Company.ID(slug: "prove")

    @Test func refusesACompanyDocumentOnAPublicPath() {
        let planted = PlannedDocument(
            path: OutputPath("nettsted", "igp.html"), audience: .company(company), recipe: .icon)
        let found = Planner.misplaced(in: [planted])
        #expect(found.map(\.code) == [.audience])
        #expect(found.first?.message == "«nettsted/igp.html» er ikke for dem som leser den mappa")
        #expect(found.hasErrors)
    }

    @Test func refusesADocumentInTheFolderOfAnotherCompany() {
        let path = Places.document(.init(slug: "andre"), .module1, .groupSheet)
        #expect(
            Planner.misplaced(in: [PlannedDocument(path: path, audience: .company(company), recipe: .icon)]).map(\.code)
                == [.audience])
    }

    @Test func refusesAPublicPageAmongTheAdvisersOwn() {
        #expect(
            Planner.misplaced(in: [PlannedDocument(path: Places.office, audience: .publicSite, recipe: .icon)]).map(
                \.code) == [.audience])
    }

    @Test func refusesTwoFilesInOnePlaceWhateverTheCase() {
        let found = Planner.misplaced(in: [
            PlannedDocument(path: OutputPath("sider", "om.html"), audience: .office, recipe: .icon),
            PlannedDocument(path: OutputPath("sider", "Om.html"), audience: .office, recipe: .icon),
            PlannedDocument(path: OutputPath("sider", "om.html"), audience: .office, recipe: .icon),
        ])
        #expect(found.map(\.code) == [.collision, .collision])
        #expect(found.map { $0.notes.count } == [1, 0])
    }

    @Test func plansNothingForThePublicSite() async throws {
        let library = try #require(await Inputs.base().library().value)
        let plan = try #require(Planner.plan(library, .everything).value)
        #expect(plan.documents.allSatisfy { $0.audience.owns($0.path) })
        #expect(!plan.documents.contains { $0.path.isBelow(Audience.publicFolder) })
        #expect(plan.documents.map(\.path) == plan.documents.map(\.path).sorted())
    }

    @Test(arguments: [
        (Scope.everything, 22), (.company("prove"), 19), (.meeting("prove", .module1), 2), (.company("andre"), 0),
    ])
    func plansWhatIsAskedFor(scope: Scope, count: Int) async throws {
        let library = try #require(await Inputs.base().library().value)
        let checked = Planner.plan(library, scope)
        #expect(checked.value?.documents.count ?? 0 == count)
        #expect(checked.diagnostics.map(\.code) == (count == 0 ? [.noSuchCompany] : []))
    }

    @Test func aTextInManyPacksHasItsDeadLinkOnce() async throws {
        var inputs = try Inputs.base()
        let company = try #require(inputs["Content/bedrifter/prove/bedrift.yaml"])
        for number in 1...20 { inputs["Content/bedrifter/prove-\(number)/bedrift.yaml"] = company }
        inputs["Content/moduler/3-modul-1/tekst.md"] =
            "::: for deltaker leder\n\n[Her](nei.html) [og](nei.html)\n\n:::\n"
        #expect(
            await inputs.build().diagnostics.findings
                == Array(repeating: "dod-lenke Content/moduler/3-modul-1/tekst.md", count: 2))
    }
}
