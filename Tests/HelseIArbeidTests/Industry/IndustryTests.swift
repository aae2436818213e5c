import Diagnostics
import HelseIArbeid
import Testing

struct IndustryTests {
    private static let file = SourceFile(path: "bransje.yaml", text: "egen\nreserve\n")

    private func located(_ text: String, line: Int) -> Located<String> { Located(text, at: Span(Self.file, line: line)) }

    /// An industry that says nothing of its own.
    private func empty(id: String = "egen") throws -> Industry {
        Industry(
            id: id, name: "Egen", nynorskName: nil, isFocus: true,
            validity: .init(from: try day("2019-01-01"), to: nil), fallback: located("reserve", line: 1), words: [:],
            examples: [:], opening: nil, strains: [], statements: [], measures: [], gathering: nil, avoid: [],
            span: Span(Self.file, line: 1))
    }

    /// An industry that says everything, each thing with `mark` in it.
    private func full(id: String = "reserve", _ mark: String = "reserve") throws -> Industry {
        Industry(
            id: id, name: "Reserve", nynorskName: "Reserve", isFocus: false,
            validity: .init(from: try day("2020-01-01"), to: try day("2020-12-31")), fallback: nil,
            words: [.place: "sted \(mark)", .staff: "ansatte \(mark)"],
            examples: [
                .speakUpEarly: located("si fra \(mark)", line: 2), .effect: located("effekt \(mark)", line: 2),
            ],
            opening: "åpning \(mark)",
            strains: [.init(text: "last \(mark)", source: "NOA", year: "2022", certainty: .read)],
            statements: ["utsagn \(mark)"],
            measures: [.init(level: .group, measure: "tiltak \(mark)", who: "alle", how: "slik")],
            gathering: .init(difficulty: "vakter \(mark)", steps: ["kjør to puljer"]), avoid: ["ord \(mark)"],
            span: Span(Self.file, line: 2))
    }

    @Test func fillsEveryGapFromTheOther() throws {
        let filled = try empty().filled(from: full())
        #expect(filled.words == [.place: "sted reserve", .staff: "ansatte reserve"])
        #expect(filled.examples[.speakUpEarly]?.value == "si fra reserve")
        #expect(filled.examples[.speakUpEarly]?.span.line == 2)
        #expect(filled.opening == "åpning reserve")
        #expect(filled.strains.map(\.text) == ["last reserve"])
        #expect(filled.statements == ["utsagn reserve"])
        #expect(filled.measures.map(\.measure) == ["tiltak reserve"])
        #expect(filled.gathering?.difficulty == "vakter reserve")
        #expect(filled.avoid == ["ord reserve"])
    }

    @Test func staysItselfWhenFilled() throws {
        let own = try empty()
        let filled = try own.filled(from: full())
        #expect(filled.id == "egen")
        #expect(filled.name == "Egen")
        #expect(filled.nynorskName == nil)
        #expect(filled.isFocus)
        #expect(filled.validity == own.validity)
        #expect(filled.fallback == own.fallback)
        #expect(filled.span == own.span)
    }

    @Test func keepsWhatItHasOfItsOwn() throws {
        let filled = try full(id: "egen", "egen").filled(from: full())
        #expect(filled.words == [.place: "sted egen", .staff: "ansatte egen"])
        #expect(filled.examples.mapValues(\.value) == [.speakUpEarly: "si fra egen", .effect: "effekt egen"])
        #expect(filled.opening == "åpning egen")
        #expect(filled.strains.map(\.text) == ["last egen"])
        #expect(filled.statements == ["utsagn egen"])
        #expect(filled.measures.map(\.measure) == ["tiltak egen"])
        #expect(filled.gathering?.difficulty == "vakter egen")
        #expect(filled.avoid == ["ord egen"])
    }

    @Test func fillsWordsAndExamplesOneByOne() throws {
        let own = try empty()
        let partial = Industry(
            id: own.id, name: own.name, nynorskName: nil, isFocus: true, validity: own.validity, fallback: own.fallback,
            words: [.place: "eget sted"], examples: [.effect: located("egen effekt", line: 1)], opening: nil, strains: [],
            statements: [], measures: [], gathering: nil, avoid: [], span: own.span)
        let filled = try partial.filled(from: full())
        #expect(filled.words == [.place: "eget sted", .staff: "ansatte reserve"])
        #expect(filled.examples.mapValues(\.value) == [.speakUpEarly: "si fra reserve", .effect: "egen effekt"])
    }

    @Test func losesNothingToAnEmptyOther() throws {
        let filled = try full().filled(from: empty())
        #expect(filled.words.count == 2)
        #expect(filled.examples.count == 2)
        #expect(filled.statements == ["utsagn reserve"])
    }

    @Test func isFilledByCatalogueFromItsFallback() throws {
        let catalogue = Catalogue(
            region: try .fixture(), industries: ["egen": try empty(), "reserve": try full()],
            today: try day("2026-11-21"))
        #expect(catalogue.industry("egen")?.opening == "åpning reserve")
        #expect(catalogue.industry("reserve")?.opening == "åpning reserve")
        #expect(catalogue.industry("ukjent") == nil)
    }

    @Test func isLeftWithGapsWhenItsFallbackIsUnknown() throws {
        let catalogue = Catalogue(
            region: try .fixture(), industries: ["egen": try empty()], today: try day("2026-11-21"))
        let found = try #require(catalogue.industry("egen"))
        #expect(found.opening == nil)
    }

    @Test(arguments: [
        ("2018-12-31", false), ("2019-01-01", true), ("2022-06-01", true), ("2024-12-31", true), ("2025-01-01", false),
    ])
    func isValidFromFirstToLastDay(text: String, isValid: Bool) throws {
        let validity = Industry.Validity(from: try day("2019-01-01"), to: try day("2024-12-31"))
        #expect(validity.contains(try day(text)) == isValid)
    }

    @Test func isValidWithoutEnd() throws {
        let validity = Industry.Validity(from: try day("2019-01-01"), to: nil)
        #expect(validity.contains(try day("2199-12-31")))
        #expect(!validity.contains(try day("2018-12-31")))
    }
}

struct LevelTests {
    @Test func spellsIGLO() {
        #expect(Level.allCases.map { $0.name(in: .bokmål) } == ["Individ", "Gruppe", "Leder", "Organisasjon"])
        #expect(Level.allCases.map { $0.name(in: .nynorsk) } == ["Individ", "Gruppe", "Leiar", "Organisasjon"])
    }

    @Test func readsItsNameInFiles() {
        #expect(["individ", "gruppe", "leder", "organisasjon"].map(Level.init) == Level.allCases)
    }
}
