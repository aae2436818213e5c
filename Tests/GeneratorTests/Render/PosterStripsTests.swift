import Diagnostics
import HelseIArbeid
import Markup
import Testing

@testable import Generator

/// What is new on a poster is in a strip, what is not is in none, and what stays the same stays where it is.
struct PosterStripsTests {
    private let phrases: [Language: Phrases]

    init() throws { phrases = try PosterSamples.phrases() }

    private func layout(_ poster: Poster) throws -> PosterLayout {
        PosterLayout(poster, PosterWording(try #require(phrases.nearest(to: poster.language)), in: poster.language))
    }

    private func parts(_ before: Poster, _ after: Poster) throws -> [PosterPart] {
        try PosterStrips(from: layout(before), to: layout(after)).strips.map(\.part)
    }

    private static let company = PosterSamples.company("Bua", cohorts: ["A", "B"])
    private static let goals = ["Færre vondter i rygg og skuldre", "Alle får hjelp til tunge løft når de ber om det", "Et mål til"]
    private static let statements = ["Vi spør hverandre hvordan det går", "Lederen vet hva jeg trenger", "Vi bruker utstyret vi har"]
    private static let measures = [
        "Makkerløft på alle tunge løft i garderoben", "Arbeidsmiljø er fast sak", "Stellebord som kan heves", "Faste vikarer",
        "Samtale etter tre dager", "Løftekurs for alle nye i løpet av den første uka", "Et til",
    ]

    private func poster(
        _ company: Company = Self.company, on day: String = "2026-08-01", goals: Int = 0, statements: Int = 0,
        measures: [Poster.Measure.State] = []
    ) -> Poster {
        Poster(
            of: company, on: PosterSamples.day(day), goals: Array(Self.goals.prefix(goals)),
            statements: Array(Self.statements.prefix(statements)),
            measures: zip(Self.measures, measures).map { .init(text: $0, state: $1) })
    }

    /// Sixteen posters of a year in which everything grows.
    private func year(of company: Company) -> [Poster] {
        (0..<16).map { month in
            let states: [Poster.Measure.State] = (0..<max(0, month - 5)).map { index in
                index + 7 < month ? .done : index + 6 < month ? .underWay : .notBegun
            }
            return poster(
                company, on: PosterSamples.day("2026-02-01").adding(days: month * 17).iso, goals: month / 2, statements: max(0, month - 4),
                measures: states)
        }
    }

    private func years() -> [[Poster]] {
        let companies = [
            Self.company, PosterSamples.company("Nybø", language: .nynorsk, tentative: true),
            PosterSamples.company("Bua", cohorts: ["A", "B", "C", "D"]), PosterSamples.company("Bua", first: nil),
        ]
        return companies.map(year)
    }

    @Test func nothingNewIsNoStrip() throws {
        let full = poster(goals: 3, statements: 3, measures: [.done, .underWay])
        #expect(try parts(full, full) == [])
        // Another day, but nothing else.
        #expect(try parts(poster(on: "2026-07-20"), poster(on: "2026-07-21")) == [])
    }

    @Test func oneNewThingIsOneStrip() throws {
        #expect(try parts(poster(), poster(statements: 1)) == [.statement(0)])
        #expect(try parts(poster(goals: 1), poster(goals: 2)) == [.goals(1...2)])
        let states: [Poster.Measure.State] = [.underWay, .notBegun, .notBegun]
        #expect(try parts(poster(measures: states), poster(measures: [.underWay, .notBegun, .stopped])) == [.measures(3...4)])
        #expect(try parts(poster(measures: states), poster(measures: [.done, .notBegun, .notBegun])) == [.measures(0...1)])
        let renamed = PosterSamples.company("Bua og Boa", cohorts: ["A", "B"])
        #expect(try parts(poster(), poster(renamed)) == [.name])
    }

    @Test func aMeetingThatIsHeldGivesItsStationAndTheMarker() throws {
        let found = try parts(poster(on: "2026-05-11"), poster(on: "2026-05-12"))
        #expect(
            found == [.day, .badge(.planning), .label(.planning), .marker, .oldMarker(.at(.planning))])
    }

    @Test func everyTextThatDiffersIsInSomeStrip() throws {
        for posters in years() + [(0..<40).map { PosterSamples.random(seed: $0) }] {
            for (one, other) in zip(posters, posters.dropFirst()) {
                let (before, after) = (try layout(one), try layout(other))
                let strips = PosterStrips(from: before, to: after).strips
                let differing =
                    after.texts.filter { !before.texts.contains($0) } + before.texts.filter { !after.texts.contains($0) }
                let expected = differing.filter { !strips.isEmpty || $0.box.y > PosterRegions.overline.height }
                #expect(expected.filter { text in !strips.contains { text.box.isInside($0.box) } }.map(\.text) == [])
            }
        }
    }

    /// Every part is somewhere, and no strip covers a text of another one.
    @Test func everyTextIsInExactlyOnePart() throws {
        let blank = try layout(.blank(of: Self.company, on: PosterSamples.day("2026-01-01")))
        let other = try layout(Poster(
            of: PosterSamples.company("Å", language: .nynorsk, id: "x"), on: PosterSamples.day("2027-01-01"), goals: Self.goals,
            statements: Self.statements, measures: Self.measures.map { .init(text: $0, state: .done) }))
        let strips = PosterStrips(from: blank, to: other).strips
        #expect(strips.count > 20)
        for text in other.texts {
            let parts = strips.filter { text.box.overlaps($0.box) }.map(\.part)
            #expect(parts.count <= 1, "\(text.text): \(parts)")
        }
    }

    /// Whether every measure has one line, because there was not room for two each.
    private func standsClose(_ layout: PosterLayout) -> Bool {
        let begun = layout.milestones.filter { $0.state != nil }.count
        return begun > 4 && layout.texts.count { $0.x == PosterSheet.measures.x } == begun
    }

    @Test func whatStaysTheSameStaysWhereItIs() throws {
        for posters in years() {
            for (one, other) in zip(posters, posters.dropFirst()) {
                let (before, after) = (try layout(one), try layout(other))
                let marked = before.marker.texts + after.marker.texts
                // Once there is not room for two lines each, all measures move closer, and each gets a strip.
                let movesCloser = standsClose(after) && !standsClose(before)
                for text in after.texts where !marked.contains(text) && !(movesCloser && text.x == PosterSheet.measures.x) {
                    let same = before.texts.filter { $0.text == text.text && !marked.contains($0) }
                    guard same.count == 1, let old = same.first else { continue }
                    #expect([old.x, old.baseline, old.size] == [text.x, text.baseline, text.size], "\(text.text)")
                }
            }
        }
    }

    /// 273 mm are between the margins.
    @Test func everyStripFitsOnAFourAndIsWhole() throws {
        let blank = try layout(.blank(of: Self.company, on: PosterSamples.day("2026-01-01")))
        for name in PosterSamples.names {
            for poster in PosterSamples.hostile(name).prefix(8) {
                for strip in PosterStrips(from: blank, to: try layout(poster)).strips {
                    #expect(strip.pieces.allSatisfy { $0.width <= 2700 && $0.height <= 1500 })
                    #expect(strip.pieces.dropFirst().reduce(strip.pieces[0]) { $0.joined(with: $1) } == strip.box)
                    #expect(strip.pieces.count == 1 || [.name, .headings].contains(strip.part))
                }
            }
        }
    }

    /// More than the rows hold: those that are there stay, the last gives way, and how many are left is told.
    @Test func moreMeasuresThanRowsAreCounted() throws {
        let measures = (1...10).map { Poster.Measure(text: "Tiltak nummer \($0)", state: .notBegun) }
        let ten = Poster(of: Self.company, on: PosterSamples.day("2026-08-01"), measures: measures)
        let texts = try layout(ten).texts.filter { $0.x == PosterSheet.measures.x }
        #expect(texts.count == PosterSheet.measures.baselines.count && texts.last?.text == "og 3 til")
        #expect(Set(texts.map(\.baseline)).count == texts.count)
    }

    @Test(arguments: [Language.bokmål, .nynorsk]) func aStripHasItsSizeOnA3(language: Language) async throws {
        let library = try await PosterSamples.library()
        let company = PosterSamples.company("Bua", language: language)
        let (before, after) = (poster(company, on: "2026-05-11"), poster(company, on: "2026-05-20"))
        let page = PosterStripsPage.render(from: before, to: after, company, library).text
        let box = PosterRegions.label(.planning)
        let size = "width=\"\(box.width / 10).\(box.width % 10)00mm\" height=\"\(box.height / 10).\(box.height % 10)00mm\""
        #expect(page.contains("viewBox=\"\(box.x) \(box.y) \(box.width) \(box.height)\" \(size)"))
        #expect(page.contains("<figcaption>Mål- og planleggingsmøte, oppe i midten</figcaption>") && !page.contains("{{"))
        let same = PosterStripsPage.render(from: after, to: after, company, library).text
        #expect(same.contains("Ingenting er nytt \(language == .nynorsk ? "sidan" : "siden") plakat") && !same.contains("<figure"))
        let first = PosterStripsPage.render(from: nil, to: .blank(of: company, on: after.drawn), company, library).text
        #expect(first.contains("Ingenting er nytt \(language == .nynorsk ? "enno" : "ennå")"))
    }
}
