import Diagnostics
import HelseIArbeid
import TestSupport
import Testing

@testable import Generator

/// Nothing of companies, minutes or unfinished texts gets into the public site, wherever it is planted.
struct PublicOnlyTests {
    private static let mark = "Lekkasjen"

    /// The small site with the mark wherever somebody could have written it that is not public.
    private func planted() throws -> Inputs {
        var inputs = try Inputs.base()
        for base in ["nettsted", "referater"] { try inputs.add(base) }
        for path in inputs.files.keys where path.hasPrefix("Content/bedrifter/") || path.hasPrefix("Content/referater/") {
            let text = try #require(inputs[path])
            if path.hasSuffix("bedrift.yaml") {
                inputs[path] = text.replacing(#/navn: .*/#, with: "navn: \(Self.mark) barnehage", maxReplacements: 1)
            } else if path.hasSuffix(".md") {
                inputs[path] = text + "\n## Sak\n\n\(Self.mark) har 14 ansatte.\n"
            }
        }
        for language in ["nb", "nn"] {
            inputs["Content/fastleger/\(language)/kladd.md"] = Self.page("kladd", "\(Self.mark) er ikke ferdig.")
            inputs["Content/fastleger/\(language)/nyheter/i-morgen.md"] = Self.news("2026-12-24", "utkast")
            inputs["Content/fastleger/\(language)/nyheter/kladd.md"] = Self.news("2026-11-10", "kladd")
        }
        inputs["Content/bilder/\(Self.mark.lowercased()).svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"
        return inputs
    }

    private static func page(_ state: String, _ text: String) -> String {
        """
        ---
        tittel: \(mark)
        beskrivelse: En side.
        for: fastlege
        rekkefølge: 90
        tilstand: \(state)
        publisert: 2026-11-01
        sist-kontrollert: 2026-11-01
        ---

        \(text)
        """
    }

    private static func news(_ day: String, _ state: String) -> String {
        "---\ntittel: \(mark)\nbeskrivelse: \(mark).\ndato: \(day)\nforside-til: 2027-01-10\ntilstand: \(state)\n---\n\n\(mark).\n"
    }

    @Test func whatIsPlantedStaysOut() async throws {
        let built = try await planted().build()
        let files = try #require(built.value, "\(Report.full(built.diagnostics))")
        let site = files.filter { $0.path.isBelow("nettsted") }
        #expect(site.count > 15)
        for file in site {
            #expect(!String(decoding: file.bytes, as: UTF8.self).contains(Self.mark), "\(file.path.text)")
            #expect(!file.path.text.contains(Self.mark.lowercased()), "\(file.path.text)")
        }
        // It was there to be found.
        #expect(files.contains { !$0.path.isBelow("nettsted") && String(decoding: $0.bytes, as: UTF8.self).contains(Self.mark) })
    }

    /// Only the picture a published page shows is published with it.
    @Test func aPictureIsPublicOnlyWhereAPageShowsIt() async throws {
        var inputs = try planted()
        inputs["Content/bilder/kart.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"
        for language in ["nb", "nn"] {
            inputs["Content/fastleger/\(language)/kart.md"] = Self.page("utkast", "![Kart](bilder/kart.svg)")
                .replacing(Self.mark, with: "Kart")
        }
        let files = try #require(await inputs.build().value)
        let pictures = files.map(\.path.text).filter { $0.hasPrefix("nettsted/bilder/") }
        #expect(pictures == ["nettsted/bilder/kart.svg"])
        #expect(try #require(files["nettsted/kart.html"]).contains("src=\"bilder/kart.svg?v="))
        #expect(try #require(files["nettsted/nn/kart.html"]).contains("src=\"../bilder/kart.svg?v="))
    }

    /// The plan refuses what is not made of public things, by the kind of it.
    @Test func thePlanRefusesOtherRecipes() async throws {
        let library = try #require(try await planted().library().value)
        let place = SitePlaces(main: .bokmål).page("lekkasje", .bokmål)
        let history = try #require(library.histories.first)
        for recipe in [Recipe.company(history), .office, .style] + MinutesPlan(library).documents.map(\.recipe) {
            let document = PlannedDocument(path: place, audience: .publicSite, recipe: recipe)
            #expect(Planner.misplaced(in: [document]).map(\.code) == [.audience])
        }
        #expect(library.site?.pages.filter { $0.head.state == .unpublished }.count == 2)
        #expect(library.site?.pages.filter { $0.head.state == .unpublished }.compactMap(PublicPage.init).isEmpty == true)
    }
}
