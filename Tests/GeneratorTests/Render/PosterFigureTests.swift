import Diagnostics
import HelseIArbeid
import Markup
import Testing

@testable import Generator

struct PosterFigureTests {
    private func figure(_ poster: Poster) throws -> String {
        PosterFigure(poster, try #require(try PosterSamples.phrases().nearest(to: poster.language))).svg().text
    }

    private func title(_ svg: String) -> Substring {
        (svg.split(separator: "<title>").last ?? "").prefix { $0 != "<" }
    }

    private static let full = Poster(
        of: PosterSamples.company("Bua", cohorts: ["A", "B"]), on: PosterSamples.day("2026-07-01"), goals: ["Færre vondter"],
        statements: ["Vi sier fra"], measures: [.init(text: "Makker", state: .underWay)])

    @Test func theSameCompanyGivesTheSameBytesAndAnotherAnotherRoad() throws {
        let one = try figure(Self.full)
        #expect(try figure(Self.full) == one)
        let other = Poster(of: PosterSamples.company("Bua", id: "annen"), on: PosterSamples.day("2026-07-20"))
        let same = Poster(of: PosterSamples.company("Bua"), on: PosterSamples.day("2026-07-20"))
        func road(_ svg: String) -> String? { svg.split(separator: "\n").first { $0.contains("p-kant") }.map(String.init) }
        #expect(try road(figure(other)) != road(figure(same)))
        #expect(try road(figure(same)) == road(one))
    }

    @Test func theTitleSaysAllThatIsDrawn() throws {
        #expect(
            title(try figure(Self.full)) == """
                Bua. HelseIArbeid – veien vår. Tegnet 1.\u{A0}juli 2026. Her er vi nå: mellom modul 1 og modul 2. \
                1 Introduksjonsmøte: Holdt 10.\u{A0}april 2026. Partene avgjør om tiltaket passer, og forbereder mål. \
                2 Mål- og planleggingsmøte: Holdt 11.\u{A0}mai 2026. \
                Lederen skriver prosessen inn i IA/HMS-planen og inviterer alle. \
                3 Modul 1: A: holdt 11.\u{A0}juni 2026, B: holdt 12.\u{A0}juni 2026. \
                Alle ansatte, med lederen, sorterer utsagnene og velger høyst tre. Frist: 26.\u{A0}juni 2026. \
                4 Modul 2: A: 12.\u{A0}juli 2026, B: 13.\u{A0}juli 2026. \
                Lederen og partene gjør handlingsplanen ferdig og setter i gang tiltakene. Frist: 29.\u{A0}juli 2026. \
                5 Modul 3: A: 12.\u{A0}august 2026, B: 13.\u{A0}august 2026. \
                Lederen og partene holder tiltakene i gang og samler resultatene. \
                6 Evalueringsmøte: Lørdag 12.\u{A0}september 2026. \
                Målene våre: Færre vondter. Utsagnene våre: Vi sier fra. Tiltakene våre: Makker: i gang.
                """)
    }

    @Test func whatIsNotSetIsSaid() throws {
        let poster = Poster(of: PosterSamples.company("Bua", language: .nynorsk, planned: 0), on: PosterSamples.day("2026-01-01"))
        let title = title(try figure(poster))
        #expect(title.contains("6 Evalueringsmøte: dato ikkje sett."))
        #expect(title.hasSuffix("Måla våre: ikkje sett enno. Utsegnene våre: ikkje sett enno. Tiltaka våre: ikkje sett enno."))
    }

    @Test func aNameIsOnlyAName() throws {
        let poster = Poster(of: PosterSamples.company("<script>\"&'"), on: PosterSamples.day("2026-01-01"))
        let svg = try figure(poster)
        #expect(!svg.contains("<script") && svg.contains("&lt;script&gt;&quot;&amp;&#39;"))
    }

    /// WeasyPrint keeps the page's style sheet out of figures, so every shape carries its own paint.
    @Test func everyShapeCarriesItsPaint() throws {
        for line in try figure(Self.full).split(separator: "\n") {
            if line.hasPrefix("<path") { #expect(line.contains(" fill=\"") && line.contains(" stroke=\""), "\(line)") }
            if line.hasPrefix("<text") { #expect(line.contains(" fill=\"") && line.contains(" font-size=\""), "\(line)") }
        }
    }
}
