import HelseIArbeid
import Testing

/// Headings as groups write them, and what they are taken for.
struct ReportFieldTests {
    @Test(arguments: [
        ("Beskriv problemet/utfordringen", ReportField.problem), ("Kort problembeskrivelse", .problem),
        ("1. Problem / utfordring:", .problem),
        ("RESULTAT", .result), ("Konkretisering av resultatet", .concretised), ("Videre arbeid (neste skritt)", .nextSteps),
        ("Konkrete innspill til neste skritt", .nextSteps), ("Ønsket bruk av nettplassen", .webPlace),
        ("Kommentar fra gruppa", .comments),
        ("Kommentarer fra gruppen", .comments), ("Hva er det innovative", .innovation), ("Muligheter og hinder", .possibilities),
        ("Interessenter som bør involveres", .stakeholders), ("For hvem skaper det verdi", .value), ("Største hinder", .obstacle),
        ("Ressurser", .resources), ("Innspill i etterkant av fokuscafè", .afterwards), ("Bilde av plakaten", .poster),
        ("Anbefalinger", .recommendations), ("Tiltaksbank", .actionBank), ("Kva kom vi fram til?", .result),
        ("Kort problemskildring", .problem), ("Vidare arbeid (neste steg)", .nextSteps), ("Tilrådingar", .recommendations),
        ("Kommentarar frå gruppa", .comments), ("Kven bør vere med?", .stakeholders),
    ])
    func understandsWhatTheyAreCalled(heading: String, field: ReportField) throws {
        #expect(try #require(ReportField.reading(heading), "\(heading)").field == field)
    }

    @Test(arguments: ReportField.allCases)
    func everyFieldIsReadUnderItsOwnName(field: ReportField) {
        for language in [Language.bokmål, .nynorsk] { #expect(ReportField.reading(field.name(in: language))?.field == field) }
    }

    @Test func namesWhomAHeadingSpeaksTo() throws {
        #expect(try #require(ReportField.reading("Anbefalinger til NAV og Udir")).recipient == "NAV og Udir")
        #expect(try #require(ReportField.reading("Tilråding til kommunane")).recipient == "kommunane")
        #expect(ReportField.reading("Innspill til neste skritt")?.recipient == nil)
    }

    @Test(arguments: ["Resultatt", "Videre arbeide", "Komentarer fra gruppa"])
    func knowsWhatIsNearest(heading: String) {
        #expect(ReportField.reading(heading) == nil)
        #expect(ReportField.nearest(to: heading, in: .bokmål) != nil)
    }

    @Test func tellsOfNothingNearWhatIsFar() { #expect(ReportField.nearest(to: "Bussruta over fjellet", in: .bokmål) == nil) }
}
