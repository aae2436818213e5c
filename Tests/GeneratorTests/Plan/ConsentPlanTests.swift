import Diagnostics
import Foundation
import HelseIArbeid
import Testing

@testable import Generator

/// What is made of forms as they are written, approved, replaced and withdrawn: who gets it, and what never reaches the public site.
struct ConsentPlanTests {
    private func day(_ iso: String) -> Day { Day(iso: iso)! }
    private let always = ["nettsted/ikon.svg", "nettsted/samtykke/index.html", "nettsted/samtykke/nynorsk.html", "nettsted/stil.css"]

    private func paths(_ plan: Plan, below folder: String) -> [String] {
        plan.documents.map(\.path).filter { $0.isBelow(folder) }.map(\.text)
    }

    private func open(_ files: [RenderedFile]) -> [RenderedFile] { files.filter { $0.path.isBelow(Audience.publicFolder) } }

    private func document(_ path: String, in plan: Plan) throws -> PlannedDocument {
        try #require(plan.documents.first { $0.path.text == path }, "\(path)")
    }

    private func published(_ languages: [String] = ["en", "nb", "nn"]) -> [String] {
        (always + languages.flatMap { ["nettsted/samtykke/bilder-1-\($0).html", "nettsted/samtykke/bilder-1-\($0).txt"] }).sorted()
    }

    // MARK: - The public site

    @Test func aDraftIsNeverPublic() async throws {
        let forms = try await ConsentScratch.read()
        for archive in [false, true] {
            let plan = try await forms.plan(archive: archive)
            #expect(paths(plan, below: Audience.publicFolder) == always)
            #expect(paths(plan, below: Places.consentFolder).contains("samtykke/bilder-1-nb.html"))
            #expect(plan.documents.allSatisfy { $0.audience.owns($0.path) })
        }
        for file in open(try await forms.build()) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for secret in ["hemmelig", "løynd", "Samtykke til bil", "voluntary", "Lapp", "Mappe"] { #expect(!text.contains(secret), "\(file.path.text): \(secret)") }
        }
    }

    @Test func whatIsApprovedIsPublicWithItsTextAndItsFingerprint() async throws {
        let forms = try await ConsentScratch.read()
        forms.templates = Project.templates
        try await forms.approve("bilder")
        let plan = try await forms.plan()
        #expect(paths(plan, below: Audience.publicFolder) == published())
        #expect(try document("nettsted/samtykke/bilder-1-nb.html", in: plan).editions == [.archive, .form])
        #expect(try document("nettsted/samtykke/bilder-1-nb.txt", in: plan).editions == [])
        let files = try await forms.build()
        for language in ["nb", "nn", "en"] {
            let print = Fingerprint.of(try forms.bytes("bilder/fryst/1-\(language).txt"))
            let page = try #require(files["nettsted/samtykke/bilder-1-\(language).html"])
            #expect(page.contains(ConsentFooterView.groups(of: print)))
            for register in ["index", "nynorsk"] {
                #expect(try #require(files["nettsted/samtykke/\(register).html"]).contains(ConsentFooterView.groups(of: print)))
            }
        }
        // Neither the drafts nor anything of the office.
        for file in open(files) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for secret in ["hemmelig", "løynd", "Lapp", "Mappe", "../../index.html", "Kontoret"] { #expect(!text.contains(secret), "\(file.path.text): \(secret)") }
        }
    }

    @Test func beforeItsFirstDayOnlyTheTextIsPublic() async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder", from: day("2026-12-01"))
        #expect(
            paths(try await forms.plan(), below: Audience.publicFolder)
                == (always + ["en", "nb", "nn"].map { "nettsted/samtykke/bilder-1-\($0).txt" }).sorted())
        #expect(try #require(try await forms.build()["nettsted/samtykke/index.html"]).contains("1 godkjent, gjelder ikke ennå"))
        #expect(paths(try await forms.plan(on: day("2026-12-01")), below: Audience.publicFolder) == published())
    }

    @Test func theRegisterTellsVersionsDaysAndFingerprints() async throws {
        let forms = try await ConsentScratch.read()
        forms.templates = Project.templates
        try await forms.approve("bilder", from: day("2026-12-01"))
        try forms.newVersion(2, of: "bilder", changing: ["nb": ("kurs", "alle kurs"), "nn": ("kurs", "alle kurs"), "en": ("courses", "all courses")])
        try await forms.mirror("bilder")
        try await forms.approve("bilder", on: day("2027-01-10"), from: day("2027-02-01"))
        try await forms.withdraw("bilder", on: day("2027-06-15"))
        let files = try await forms.build(on: day("2027-07-01"))
        for (register, words) in [
            ("index", ["erstattet", "trukket tilbake", "fra 1. desember 2026 til 31. januar 2027", "fra 1. februar 2027 til 14. juni 2027", "Godkjent"]),
            ("nynorsk", ["erstatta", "trekt tilbake", "frå 1. desember 2026 til 31. januar 2027", "frå 1. februar 2027 til 14. juni 2027", "Godkjend"]),
        ] {
            let page = try #require(files["nettsted/samtykke/\(register).html"]).replacing("\u{A0}", with: " ")
            for word in words + ["sak 12/26", "10. januar 2027, av personvernombudet"] { #expect(page.contains(word), "\(register): \(word)") }
            for version in [1, 2] {
                for language in ["nb", "nn", "en"] {
                    let name = "bilder-\(version)-\(language)"
                    let print = Fingerprint.of(try forms.bytes("bilder/fryst/\(version)-\(language).txt"))
                    #expect(page.contains(ConsentFooterView.groups(of: print)))
                    #expect(page.contains("id=\"\(name)\"") && page.contains("href=\"\(name).txt\"") && !page.contains("href=\"\(name).html\""))
                }
            }
        }
    }

    // MARK: - What is archived

    @Test func whatIsWithdrawnIsPrintedOnlyForTheArchiveAndMarked() async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder")
        try await forms.withdraw("bilder", on: day("2026-12-24"))
        let office = ["en", "nb", "nn"].flatMap { language in
            ["", "-slipp", "-stor"].map { "samtykke/bilder-1-\(language)\($0).html" }
        }
        // The day before it is in use.
        let before = try await forms.plan(on: day("2026-12-23"))
        #expect(paths(before, below: Audience.publicFolder) == published())
        #expect(office.allSatisfy(paths(before, below: Places.consentFolder).contains))
        let texts = (always + ["en", "nb", "nn"].map { "nettsted/samtykke/bilder-1-\($0).txt" }).sorted()
        for archive in [false, true] {
            let plan = try await forms.plan(on: day("2026-12-24"), archive: archive)
            #expect(paths(plan, below: Audience.publicFolder) == texts)
            let made = paths(plan, below: Places.consentFolder)
            #expect(office.allSatisfy { made.contains($0) == archive })
        }
        let files = try await forms.build(on: day("2026-12-24"), archive: true)
        for (language, mark) in [("nb", "Trukket tilbake. Skal ikke brukes."), ("nn", "Trekt tilbake. Skal ikkje brukast."), ("en", "Withdrawn. Must not be used.")] {
            for cut in ["", "-slipp", "-stor"] {
                let page = try #require(files["samtykke/bilder-1-\(language)\(cut).html"])
                #expect(page.contains(mark), "\(language)\(cut)")
            }
        }
    }

    @Test func whatIsReplacedIsPrintedOnlyForTheArchiveAndMarked() async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder", from: day("2026-12-01"))
        try forms.newVersion(2, of: "bilder", changing: ["nb": ("kurs", "alle kurs"), "nn": ("kurs", "alle kurs"), "en": ("courses", "all courses")])
        try await forms.mirror("bilder")
        // A new one that nobody has approved takes nothing away.
        #expect(paths(try await forms.plan(on: day("2026-12-02")), below: Audience.publicFolder) == published())
        try await forms.approve("bilder", on: day("2027-01-10"), from: day("2027-02-01"))
        let plan = try await forms.plan(on: day("2027-02-01"))
        #expect(paths(plan, below: Audience.publicFolder).filter { $0.hasSuffix("nb.html") } == ["nettsted/samtykke/bilder-2-nb.html"])
        #expect(!paths(plan, below: Places.consentFolder).contains("samtykke/bilder-1-nb.html"))
        #expect(paths(plan, below: Places.consentFolder).contains("samtykke/bilder-2-nb-endringer.html"))
        let page = try #require(try await forms.build(on: day("2027-02-01"), archive: true)["samtykke/bilder-1-nb.html"])
        #expect(page.contains("Erstattet. Skal ikke brukes."))
    }

    // MARK: - Languages that lag

    @Test func aStaleTranslationIsPrintedWithANoticeAndAStaleNormStopsThePack() async throws {
        let forms = try await ConsentScratch.read()
        forms.templates = Project.templates
        for language in ["nb", "nn", "en"] { try forms.replace("til-godkjenning", with: "utkast", in: "bilder/1-\(language).md") }
        let packs = ["samtykke/mappe-nb-alt.pdf", "samtykke/mappe-nn-alt.pdf"]
        func bundles() async throws -> [String] {
            try await forms.plan().bundles.map(\.path.text).filter { $0.hasPrefix(Places.consentFolder) }.sorted()
        }
        let notice = FormWording(language: .english).staleNotice
        let waits = "pakka lages ikke før alle skjemaene finnes og er lest mot hverandre"
        #expect(try await bundles() == packs)
        let fresh = try await forms.build()
        #expect(fresh["samtykke/bilder-1-en.html"]?.contains(notice) == false)
        #expect(fresh["samtykke/index.html"]?.contains(waits) == false)

        try forms.replace("Call us", with: "Ring us", in: "bilder/1-en.md")
        #expect(try await bundles() == packs)
        let lagging = try await forms.build()
        #expect(try #require(lagging["samtykke/bilder-1-en.html"]).contains(notice))
        #expect(lagging["samtykke/bilder-1-nb.html"]?.contains("ikke lest mot det andre språket") == false)

        try forms.replace("vere med", with: "vera med", in: "bilder/1-nn.md")
        #expect(try await bundles() == [])
        let stale = try await forms.build()
        #expect(try #require(stale["samtykke/index.html"]).contains(waits))
        #expect(try #require(stale["samtykke/bilder-1-nn.html"]).contains("Denne teksten er ikkje lesen mot det andre språket"))
        #expect(try await forms.found().contains { $0.code == .consentStale && $0.severity == .warning })
    }

    @Test func thePackHasItsFormsInOrder() async throws {
        let forms = try await ConsentScratch.read()
        let bundle = try #require(try await forms.plan().bundles.first { $0.path.text == "samtykke/mappe-nn-alt.pdf" })
        #expect(bundle.parts.map(\.path.text) == ["samtykke/mappe-1-nn.html", "samtykke/bilder-1-nn.html", "samtykke/lapp-1-nn.html"])
        // With one of them gone there is none.
        try await forms.approve("lapp")
        try await forms.withdraw("lapp", on: day("2026-12-24"))
        #expect(try await forms.plan(on: day("2026-12-23")).bundles.contains { $0.path == bundle.path })
        let without = try await forms.plan(on: day("2026-12-24"))
        #expect(!without.bundles.contains { $0.path == bundle.path })
    }

    // MARK: - Large print and the slip

    @Test func everyFormComesInLargePrintAndItsSlipByItself() async throws {
        let forms = try await ConsentScratch.read()
        let plan = try await forms.plan()
        #expect(try document("samtykke/bilder-1-nb.html", in: plan).editions == [.archive, .form])
        #expect(try document("samtykke/bilder-1-nb-stor.html", in: plan).editions == [.archive])
        #expect(try document("samtykke/bilder-1-nb-slipp.html", in: plan).editions == [.archive, .form])
        #expect(!paths(plan, below: Places.consentFolder).contains { $0.hasPrefix("samtykke/lapp") && $0.contains("slipp") })
        if case .form(let large) = try document("samtykke/bilder-1-nb-stor.html", in: plan).recipe { #expect(large.size == .large && large.cut == .whole) }
        let files = try await forms.build()
        let (whole, large, slip) = (
            try #require(files["samtykke/bilder-1-nb.html"]), try #require(files["samtykke/bilder-1-nb-stor.html"]),
            try #require(files["samtykke/bilder-1-nb-slipp.html"])
        )
        for text in ["Det er frivillig", "på kurs", "Ring oss"] {
            #expect(whole.contains(text) && large.contains(text) && slip.contains(text) == (text == "Ring oss"), "\(text)")
        }
        #expect(slip.contains("<h1>Trekk samtykket</h1>") && whole.contains("<h1>Samtykke til bilder</h1>"))
    }

    // MARK: - The last to look

    @Test func thePlannerRefusesWhatIsMeantForOthers() async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder")
        let plan = try await forms.plan()
        let planned = plan.documents.filter { $0.path.isBelow(Places.consentFolder) || $0.path.isBelow(Audience.publicFolder) }
        #expect(planned.count > 20 && Planner.misplaced(in: planned).isEmpty)
        for document in planned {
            let isPublic = document.audience == .publicSite
            let elsewhere = isPublic ? OutputPath("samtykke", "plantet.html") : OutputPath("nettsted", "plantet.html")
            // In the folder of others, whoever it says it is for.
            for audience in [Audience.office, .publicSite] {
                let planted = PlannedDocument(path: elsewhere, audience: audience, recipe: document.recipe)
                #expect(Planner.misplaced(in: [planted]).map(\.code) == [.audience], "\(document.path.text)")
            }
        }
    }

    @Test func onlyWhatIsApprovedCanBePublished() async throws {
        let forms = try await ConsentScratch.read()
        try await forms.approve("bilder", from: day("2026-12-01"))
        let consents = ConsentLoader.load(try await forms.workspace()).value ?? .none
        for form in consents.forms {
            let version = try #require(form.newest)
            for text in version.texts {
                let isApproved = form.id == "bilder"
                #expect((PublishedText(text, of: version, form) != nil) == isApproved)
                for (iso, isInUse) in [("2026-11-30", false), ("2026-12-01", isApproved)] {
                    var printed = try #require(PrintedForm(text, of: version, form, in: consents, on: day(iso)))
                    #expect((PublishedForm(printed) != nil) == isInUse)
                    printed.cut = .slip
                    #expect(PublishedForm(printed) == nil)
                }
            }
        }
    }

    @Test func whoAsksForOneCompanyGetsNoForms() async throws {
        let forms = try await ConsentScratch.read()
        let library = try #require(await LibraryLoader.load(try await forms.workspace(), today: ConsentScratch.today).value)
        let plan = try #require(Planner.plan(library, .company("prove")).value)
        #expect(!plan.documents.contains { $0.path.isBelow(Places.consentFolder) || $0.path.isBelow(Audience.publicFolder) })
        #expect(!plan.bundles.contains { $0.path.isBelow(Places.consentFolder) })
    }
}
