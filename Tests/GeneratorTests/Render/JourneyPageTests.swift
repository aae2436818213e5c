import HelseIArbeid
import Markup
import Testing

@testable import Generator

struct JourneyPageTests {
    private func page(_ sample: JourneySample) async throws -> String {
        JourneyPage.render(try sample.process(), try await PosterSamples.library()).text
    }

    /// The cells and items of the tables, without markup.
    private func words(_ page: String) -> Substring {
        page.split(separator: "<section class=\"utsagnsvei-ord\"").last ?? ""
    }

    private func figure(_ sample: JourneySample) throws -> JourneyFigure {
        JourneyFigure(try sample.process(), JourneyWording(language: sample.language))
    }

    @Test func countsEveryStepInItsOwnNorm() async throws {
        let bokmål = try await page(.usual)
        #expect(bokmål.contains("<html lang=\"nb\">") && bokmål.contains("<h1>Utsagnenes vei</h1>"))
        #expect(bokmål.contains(">38\u{A0}utsagn ble til 9\u{A0}klynger, 3\u{A0}valgte, 7\u{A0}tiltak og 6\u{A0}endringer.<"))
        var sample = JourneySample.usual
        sample.language = .nynorsk
        let nynorsk = try await page(sample)
        #expect(nynorsk.contains("<html lang=\"nn\">") && nynorsk.contains("<h1>Vegen utsegnene går</h1>"))
        #expect(
            nynorsk.contains(">38\u{A0}utsegner blei til 9\u{A0}klynger, 3\u{A0}valde, 7\u{A0}tiltak og 6\u{A0}endringar.<"))
        for word in ["utsagn", "ikke", "valgt", "stemmer", "endringer"] {
            let own = nynorsk.replacing("utsagnsvei", with: "").replacing("utsagnenes-vei", with: "")
            #expect(!own.contains(word), "\(word)")
        }
    }

    @Test func theTablesTellAllThatIsDrawn() async throws {
        let process = try JourneySample.usual.process()
        let words = words(try await page(.usual))
        for statement in process.statements {
            #expect(words.contains("\(statement.id)<") || words.contains("\(statement.id) "))
        }
        for statement in process.statements { #expect(words.contains(statement.text.escapedForHTML), "\(statement.id)") }
        for measure in process.measures {
            #expect(words.contains(">\(measure.id)<") && words.contains(measure.what.escapedForHTML))
            for effect in measure.effects { #expect(words.contains(">\(effect.text)<")) }
        }
    }

    /// A measure stands below the heading of its statement, and that below it the statements behind.
    @Test func everyMeasureLeadsBackToItsStatements() async throws {
        let process = try JourneySample.usual.process()
        let sections = words(try await page(.usual)).split(separator: "<h3>").dropFirst()
        for measure in process.measures {
            let section = try #require(sections.first { $0.contains(">\(measure.id)<") })
            for source in process.sources(of: measure) {
                #expect(section.contains("<strong>\(source)</strong>"), "\(measure.id)")
            }
        }
    }

    @Test func theTitleSaysAllThatIsDrawn() throws {
        var sample = JourneySample(name: "Bua", statements: ["Vi spør", "Jeg hviler", "Vi spør hverandre", "Vi ler"])
        (sample.merged, sample.votes, sample.chosen) = ([3: 1], [1: 9, 2: 1], [1])
        sample.measures = [.init(statement: 1, what: "En runde", level: .leader, state: .done, effects: ["Flere spør"])]
        #expect(
            try figure(sample).told.text == """
                Bua. HelseIArbeid – utsagnenes vei. Slik sto det 1.\u{A0}oktober 2026. \
                4\u{A0}utsagn ble til 3\u{A0}klynger, 1\u{A0}valgt, 1\u{A0}tiltak og 1\u{A0}endring. \
                1: Vi spør (U1, U3, 9\u{A0}stemmer). \
                T1 En runde (ferdig). Leder: Styreren, innen 1.\u{A0}august 2026. Endring: Flere spør. \
                Banken: ikke valgt, men tatt vare på: U2 Jeg hviler (1\u{A0}stemme); U4 Vi ler.
                """)
    }

    @Test func saysWhatWillCome() async throws {
        let empty = try await page(JourneySample())
        #expect(
            empty.contains(">Gruppene skriver utsagn i modul 1.<")
                && empty.contains("<li>I modul 3 sier alle hva som er endret.</li>"))
        let planned = try await page(
            JourneySample(statements: ["Jeg kan"], chosen: [1], measures: [.init(statement: 1, what: "Noe")]))
        #expect(planned.contains("1\u{A0}tiltak. I modul 3 sier alle hva som er endret."))
        #expect(planned.contains(">Ikke sagt ennå<"))
    }

    @Test func saysThatAChoiceWithoutInvolvementDoesNotCount() async throws {
        var sample = JourneySample(statements: ["Jeg kan"], chosen: [1])
        #expect(!(try await page(sample)).contains("Valget gjelder ikke"))
        sample.isInvolved = false
        #expect(try await page(sample).contains("<p class=\"merknad utsagnsvei-om\">Valget gjelder ikke før"))
    }

    /// What was chosen away keeps its measures and its way.
    @Test func keepsTheMeasuresOfWhatWasChosenAway() async throws {
        var sample = JourneySample.usual
        sample.unchosen = [3]
        let page = try await page(sample)
        #expect(page.contains("<h3>Valgt bort etterpå: Vi har ti minutter til å snakke sammen hver morgen</h3>"))
        #expect(page.contains(">Valgt bort etterpå: U3</text>"))
    }

    @Test func textsAreOnlyTexts() async throws {
        for page in [try await page(.hostile), try figure(.hostile).svg().text] {
            #expect(!page.contains("<script") && !page.contains("<b>") && page.contains("&lt;script&gt;"))
            #expect(page.contains("{{tekst}}"))
        }
    }

    @Test func theSameProcessGivesTheSameBytes() async throws {
        for seed: UInt64 in 0..<5 { #expect(try await page(.random(seed: seed)) == page(.random(seed: seed))) }
    }

    /// WeasyPrint keeps the page's style sheet out of figures, so every shape carries its own paint.
    @Test func everyShapeCarriesItsPaint() throws {
        var away = JourneySample.usual
        away.unchosen = [3]
        for sample in [JourneySample(), .usual, away] {
            for line in try figure(sample).svg().text.split(separator: "\n") {
                guard line.hasPrefix("<path") || line.hasPrefix("<rect") || line.hasPrefix("<circle") else { continue }
                #expect(line.contains(" fill=\"") && line.contains(" stroke=\""), "\(line)")
            }
        }
    }
}
