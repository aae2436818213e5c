import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

/// Builds with printing: PDFs stand only beside the pages they are of, and only what changed is printed.
struct PrintingTests {
    private let scratch: Scratch
    private let pdf = "Output/bedrifter/prove/3-modul-1/deltaker.pdf"
    private let page = "Output/bedrifter/prove/3-modul-1/deltaker.html"
    private let bundle = "Output/bedrifter/prove/3-modul-1/pakke.pdf"

    init() throws {
        scratch = try Scratch()
        for (path, text) in try Inputs.base().files { try scratch.write(text, to: path) }
        try change("Gammelt.")
    }

    private func build(
        _ printing: PrintSettings = .on(FakeEngine.engine(), isRequired: false), _ scope: Scope = .everything
    ) async -> Checked<Build.Result> {
        await Build(
            content: scratch.path + "/Content", templates: scratch.path + "/Templates", output: scratch.path + "/Output",
            today: Day(iso: "2026-11-20") ?? .epoch, scope: scope, printing: printing
        ).run()
    }

    private func change(_ text: String) throws {
        try scratch.write("::: for deltaker\n\n\(text)\n\n:::\n", to: "Content/moduler/3-modul-1/tekst.md")
    }

    private var pdfs: [String] { scratch.names(below: "Output").filter { $0.hasSuffix(".pdf") } }

    @Test func everyPrintedPageLinksToItsPDFWithSizeAndPages() async throws {
        let result = try #require(await build().value)
        #expect(result.printed?.made == pdfs.count && !pdfs.isEmpty)
        #expect(try scratch.read(page).contains("<a href=\"deltaker.pdf\">PDF til utskrift (3\u{A0}sider, 1\u{A0}kB)</a>"))
        #expect(scratch.exists(bundle) && !scratch.exists("Output.trykk") && !scratch.exists("Output.ny"))
        #expect(Disk.entry("\(scratch.path)/\(pdf)")?.mode == 0o600)
    }

    @Test func aSecondBuildPrintsAndWritesNothing() async throws {
        _ = await build()
        let result = try #require(await build().value)
        #expect(result.printed == PrintReceipt(made: 0, unchanged: pdfs.count, hasOffice: false))
        #expect(result.receipt.written == 0 && result.receipt.removed == 0)
    }

    @Test func onlyWhatChangedIsPrinted() async throws {
        _ = await build()
        try change("Nytt.")
        // The page itself, and the bundle it is part of.
        #expect(try #require(await build().value).printed?.made == 2)
    }

    @Test func oneCompanysEditPrintsOnlyThatCompany() async throws {
        let company = try scratch.read("Content/bedrifter/prove/bedrift.yaml")
        try scratch.write(company, to: "Content/bedrifter/annen/bedrift.yaml")
        let all = try #require(await build().value?.printed?.made)
        try scratch.write(company.replacing("navn: ", with: "navn: Nye "), to: "Content/bedrifter/annen/bedrift.yaml")
        let before = try scratch.read("Output/bedrifter/prove/.hia-trykk")
        let result = try #require(await build().value)
        #expect(result.printed?.made == all / 2)
        #expect(try scratch.read("Output/bedrifter/prove/.hia-trykk") == before)
    }

    @Test func aNewEngineOrStyleSheetPrintsEverything() async throws {
        let made = try #require(await build().value?.printed?.made)
        #expect(await build(.on(FakeEngine.engine(identity: "2"), isRequired: false)).value?.printed?.made == made)
        try scratch.write("body { margin: 1mm }\n", to: "Templates/stil/1-grunn.css")
        #expect(await build(.on(FakeEngine.engine(identity: "2"), isRequired: false)).value?.printed?.made == made)
    }

    @Test func withoutPrintingAPDFStaysWhileItIsTrueAndGoesWhenItIsNot() async throws {
        _ = await build()
        let before = pdfs
        _ = await build(.off)
        #expect(pdfs == before)
        #expect(try scratch.read(page).contains("deltaker.pdf"))
        try change("Nytt.")
        _ = await build(.off)
        #expect(!scratch.exists(pdf) && !scratch.exists(bundle))
        #expect(pdfs.count == before.count - 2)
        #expect(try !scratch.read(page).contains("deltaker.pdf"))
        #expect(try !scratch.read("Output/bedrifter/prove/3-modul-1/index.html").contains("deltaker.pdf"))
    }

    @Test func aPDFThatIsGoneOrHasAnotherSizeIsPrintedAgain() async throws {
        _ = await build()
        try scratch.remove(pdf)
        try scratch.write("noe annet", to: bundle)
        #expect(try #require(await build().value).printed?.made == 2)
    }

    @Test func aTamperedListCannotNameAFileOutsideItsFolder() async throws {
        _ = await build()
        let ledger = "Output/bedrifter/prove/.hia-trykk"
        let line = try #require(scratch.read(ledger).split(separator: "\n").last)
        try scratch.write("hemmelig", to: "Output/annet.pdf")
        try scratch.write(
            scratch.read(ledger) + line.split(separator: " ").dropLast(2).joined(separator: " ") + " 8 ../../annet.pdf\nrot\n",
            to: ledger)
        #expect(try #require(await build().value).printed?.made == 0)
        #expect(try scratch.read("Output/annet.pdf") == "hemmelig")
    }

    @Test func onePageThatFailsIsNamedAndTheBundleWaits() async throws {
        try change("NEI")
        let checked = await build()
        #expect(checked.diagnostics.filter { $0.code == .notPrinted }.map(\.severity) == [.warning])
        #expect(checked.diagnostics.contains { $0.message.contains("3-modul-1/deltaker.pdf") && $0.message.contains("象") })
        #expect(!scratch.exists(pdf) && !scratch.exists(bundle) && scratch.exists(page))
        #expect(pdfs.count > 3)
    }

    @Test func officeFilesAreMadeForThoseWhoAskAndStayWhileTheyAreTrue() async throws {
        let word = "Output/bedrifter/prove/3-modul-1/veileder.docx"
        _ = await build()
        #expect(!scratch.exists(word))
        _ = await build(.on(FakeEngine.engine(), isRequired: false, extras: [.office]))
        #expect(scratch.exists(word))
        #expect(try scratch.read("Output/bedrifter/prove/3-modul-1/veileder.html").contains("href=\"veileder.docx\""))
        _ = await build()
        #expect(scratch.exists(word))
        try scratch.write("::: for veileder\n\nNytt.\n\n:::\n", to: "Content/moduler/3-modul-1/mer.md")
        _ = await build()
        #expect(!scratch.exists(word))
    }

    @Test func thePosterIsMadeInOtherSizesForThoseWhoAsk() async throws {
        let folder = "Output/bedrifter/prove"
        let asked = ["plakat-a0.pdf", "plakat-a1.pdf", "plakat-a2.pdf", "plakat-a4-ni.pdf", "plakat-strimler.pdf"]
        func made() -> [String] { asked.filter { scratch.exists("\(folder)/\($0)") } }
        _ = await build()
        #expect(made() == [] && scratch.exists("\(folder)/plakat.pdf") && scratch.exists("\(folder)/plakat-a4.pdf"))
        _ = await build(.on(FakeEngine.engine(), isRequired: false, extras: [.strips]))
        #expect(made() == ["plakat-strimler.pdf"])
        _ = await build(.on(FakeEngine.engine(), isRequired: false, extras: [.posterSizes]))
        #expect(made() == asked)
        #expect(try scratch.read("\(folder)/plakat.html").contains("<a href=\"plakat-a0.pdf\">PDF på A0 (3\u{A0}sider"))
        let again = try #require(await build().value?.printed)
        #expect(again.made == 0 && made() == asked)
    }

    @Test func theWorkerIsToldWhichPaper() {
        let sheet = PrintJob.Sheet(html: Array("x".utf8), place: OutputPath("plakat.html"))
        func line(_ edition: Edition) -> String {
            PrintJob(work: .page(sheet, edition), file: sheet.place.edition(edition), key: Digest(of: []))
                .line(id: 1, out: "ut", references: "")
        }
        #expect(line(.a1).contains("\"forms\":false,\"paper\":\"a1\"}") && !line(.archive).contains("paper"))
        let editions: [Edition] = [.archive, .a2, .a1, .a0]
        #expect(editions.map { sheet.place.edition($0).text } == ["plakat.pdf", "plakat-a2.pdf", "plakat-a1.pdf", "plakat-a0.pdf"])
    }

    @Test func aFormStandsBesideTheArchiveOfItsPage() {
        let sheet = PrintJob.Sheet(html: Array("x".utf8), place: OutputPath("samtykke.html"))
        let (archive, form) = (sheet.place.edition(.archive), sheet.place.edition(.form))
        #expect([archive.text, form.text] == ["samtykke.pdf", "samtykke-utfylling.pdf"])
        let line = PrintJob(work: .page(sheet, .form), file: form, key: Digest(of: [])).line(id: 1, out: "ut", references: "")
        #expect(line.contains("\"standard\":\"ua1\",\"forms\":true}"))
    }

    @Test func slidesForPowerPointHoldTheNotes() async throws {
        try scratch.write(
            "::: for forelesning lysark\n\n::: lysark Først\n\nHei.\n\n::: notat\n\nSi hei.\n\n:::\n\n:::\n\n:::\n",
            to: "Content/moduler/3-modul-1/lysark.md")
        let engine = FakeEngine.engine(script: """
            echo '{"ready":true}'
            while IFS= read -r line; do
              set -- $(printf '%s' "$line" | sed -E 's/^\\{"id":([0-9]+),"out":"([^"]*)".*/\\1 \\2/')
              printf '%s' "$line" > "$2"
              echo "{\\"id\\":$1,\\"ok\\":true,\\"pages\\":1,\\"bytes\\":$(wc -c < "$2")}"
            done
            """)
        let found = await build(.on(engine, isRequired: false, extras: [.office])).diagnostics.map(\.message)
        #expect(found == [])
        let folder = "Output/bedrifter/prove/3-modul-1"
        #expect(try scratch.read("\(folder)/lysark.pptx").contains("Si hei."))
        #expect(try !scratch.read("\(folder)/lysark.pdf").contains("Si hei."))
        #expect(try !scratch.read("\(folder)/lysark.html").contains("Si hei."))
    }

    @Test func missingEngineIsAWarningAndAnErrorWhenPDFsAreRequired() async throws {
        let warned = await build(.on(nil, isRequired: false, problem: "mangler python3-venv"))
        #expect(warned.value != nil && warned.diagnostics.map(\.severity) == [.warning])
        #expect(warned.diagnostics.first?.notes.map(\.message) == ["mangler python3-venv"])
        let required = await build(.on(nil, isRequired: true))
        #expect(required.value != nil && required.diagnostics.map(\.code) == [.printEngine] && required.diagnostics.hasErrors)
    }

    @Test func oneMeetingPrintsOnlyItself() async throws {
        _ = await build()
        try change("Nytt.")
        try scratch.write("::: for deltaker\n\nNytt.\n\n:::\n", to: "Content/moduler/4-modul-2/tekst.md")
        _ = await build(.on(FakeEngine.engine(), isRequired: false), .meeting("prove", .module1))
        // The full build after it finds that meeting printed, and prints only the other.
        let result = try #require(await build().value)
        #expect(result.printed?.made == 2)
    }

    @Test func thePDFsOfACompanyThatIsTakenAwayGoWithIt() async throws {
        try scratch.write(
            try scratch.read("Content/bedrifter/prove/bedrift.yaml"), to: "Content/bedrifter/annen/bedrift.yaml")
        _ = await build()
        #expect(scratch.exists("Output/bedrifter/annen/.hia-trykk"))
        try scratch.remove("Content/bedrifter/annen")
        _ = await build()
        #expect(!scratch.exists("Output/bedrifter/annen"))
    }
}
