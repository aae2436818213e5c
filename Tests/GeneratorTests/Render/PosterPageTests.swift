import Diagnostics
import HelseIArbeid
import Markup
import Testing

@testable import Generator

struct PosterPageTests {
    /// The figure, and beside it the same in words: a table of the six meetings, and what is not set yet.
    @Test func saysInWordsWhatTheFigureShows() async throws {
        let library = try await PosterSamples.library()
        for company in library.companies {
            let page = PosterPage.render(Poster(of: company, on: library.catalogue.today), company, library).text
            let nynorsk = company.language == .nynorsk
            #expect(page.contains("<html lang=\"\(company.language.tag)\">") && page.contains("<svg class=\"plakat\""))
            #expect(page.split(separator: "<tr").count == 8, "\(company.name)")
            #expect(page.split(separator: nynorsk ? ">Ikkje sett enno<" : ">Ikke satt ennå<").count == 4)
            #expect(!page.contains("{{"))
        }
    }

    @Test func listsGoalsStatementsAndMeasures() async throws {
        let library = try await PosterSamples.library()
        let company = try #require(library.companies.first { $0.language == .bokmål })
        let poster = Poster(
            of: company, on: PosterSamples.day("2026-12-01"), goals: ["Et mål"], statements: ["Et utsagn"],
            measures: [.init(text: "Et tiltak", state: .stopped)])
        let page = PosterPage.render(poster, company, library).text
        for item in ["Et mål", "Et utsagn", "Et tiltak: stoppet"] { #expect(page.contains("<li>\(item)</li>")) }
    }
}
