import Diagnostics
import HelseIArbeid
import Testing

struct ScheduleRulesTests {
    /// The schedule of lines like `forelesning | 60 | 5 | Timen | 30 30`: kind, minutes, what it gives, title, steps.
    private func schedule(_ text: String) throws -> Schedule {
        Schedule(
            blocks: try Fixture("veileder", text).lines.filter { !$0.key.isEmpty }.map { line in
                let steps = line.field(3)?.value.split(separator: " ") ?? []
                return Schedule.Block(
                    title: try #require(line.field(2)).value, kind: try #require(Schedule.Kind(rawValue: line.key)),
                    minutes: try line.number(0), gives: try line.number(1),
                    steps: try steps.map { .init(title: "steg", minutes: try #require(Int($0))) }, span: line.span)
            })
    }

    private func says(_ text: String, of session: Session = .module1) throws -> [String] {
        shown(ScheduleRules.check(try schedule(text), of: session))
    }

    private func says(_ text: String, in time: String) throws -> [String] {
        let company = try Company.fixture("modul-1 | | 2026-11-03 | \(time)")
        let meeting = try #require(company.meetings.first)
        return shown(ScheduleRules.check(try schedule(text), fits: meeting))
    }

    private static let ninety = """
        ramme | 5 | 2 | Velkommen
        forelesning | 60 | 5 | Timen
        prosess | 20 | 0 | IGP | 1 3 9 6 1
        ramme | 5 | 0 | Avslutning
        """

    @Test func acceptsScheduleOfModule() throws {
        #expect(try says(Self.ninety) == [])
        #expect(try says(Self.ninety, in: "12.30–14.00") == [])
    }

    @Test func acceptsTimeToSpareAndNoTimeAtAll() throws {
        #expect(try says(Self.ninety, in: "12.00–14.00") == [])
        #expect(try says(Self.ninety, in: "") == [])
    }

    @Test func refusesOneMinuteTooMuchAndTellsWhatBlocksCanGive() throws {
        #expect(
            try says(Self.ninety, in: "12.30–13.59") == [
                """
                feil[tidsplan-for-lang] bedrift:1 «12.30–13.59»: tidsplanen er på 90 minutter, men 12.30–13.59 er bare 89: \
                1 for mye
                merk veileder:1 «ramme | 5 | 2 | Velkommen»: «Velkommen» kan gi 2 av 5 minutter
                merk veileder:2 «forelesning | 60 | 5 | Timen»: «Timen» kan gi 5 av 60 minutter
                hjelp: sett av 90 minutter, eller ta 1 fra blokkene som kan gi; prosessen skal ha sine 20
                """
            ])
    }

    @Test func tellsThatBlocksCanGiveJustEnough() throws {
        let found = try says(Self.ninety, in: "12.30–13.53")
        #expect(found.count == 1)
        #expect(
            found.first?.hasSuffix(
                "\nhjelp: sett av 90 minutter, eller ta 7 fra blokkene som kan gi; prosessen skal ha sine 20")
                == true)
    }

    @Test func tellsHowLongItMustBeWhenBlocksCannotGiveEnough() throws {
        #expect(
            try says(Self.ninety, in: "12.30–13.52") == [
                """
                feil[tidsplan-for-lang] bedrift:1 «12.30–13.52»: tidsplanen er på 90 minutter, men 12.30–13.52 er bare 82: \
                8 for mye
                merk veileder:1 «ramme | 5 | 2 | Velkommen»: «Velkommen» kan gi 2 av 5 minutter
                merk veileder:2 «forelesning | 60 | 5 | Timen»: «Timen» kan gi 5 av 60 minutter
                hjelp: sett av minst 83 minutter: blokkene kan bare gi 7 til sammen; prosessen skal ha sine 20
                """
            ])
    }

    @Test func namesNoBlockWhenNoneCanGive() throws {
        #expect(
            try says("prosess | 20 | 0 | IGP\nforelesning | 60 | 0 | Timen", in: "12.30–13.30") == [
                """
                feil[tidsplan-for-lang] bedrift:1 «12.30–13.30»: tidsplanen er på 80 minutter, men 12.30–13.30 er bare 60: \
                20 for mye
                hjelp: sett av 80 minutter: ingen blokk kan gi noe; prosessen skal ha sine 20
                """
            ])
    }

    @Test func refusesProcessOfNineteenMinutes() throws {
        #expect(
            try says("forelesning | 60 | 0 | Timen\nprosess | 19 | 0 | IGP") == [
                """
                feil[prosess-klemt] veileder:2 «prosess | 19 | 0 | IGP»: prosessen har 19 minutter; den skal ha 20
                hjelp: gi prosessen minuttene tilbake, og korte inn en blokk av slaget «ramme»
                """
            ])
    }

    @Test(arguments: ["prosess | 20 | 0 | IGP", "prosess | 21 | 0 | IGP", "prosess | 5 | 0 | A\nprosess | 15 | 0 | B"])
    func acceptsProcessOfTwentyMinutesInAll(text: String) throws {
        #expect(try says(text) == [])
    }

    @Test func refusesModuleWithoutProcess() throws {
        #expect(
            try says("ramme | 10 | 0 | Velkommen\nforelesning | 60 | 0 | Timen") == [
                """
                feil[prosess-klemt] veileder:1 «ramme | 10 | 0 | Velkommen»: prosessen har 0 minutter; den skal ha 20
                hjelp: gi prosessen minuttene tilbake, og korte inn en blokk av slaget «ramme»
                """
            ])
    }

    @Test func refusesProcessThatGivesMinutesAway() throws {
        #expect(
            try says("prosess | 25 | 5 | IGP") == [
                """
                feil[prosess-klemt] veileder:1 «prosess | 25 | 5 | IGP»: prosessblokka «IGP» kan ikke gi fra seg minutter
                hjelp: ta bort «gir=5»; prosessen er det som ellers blir klemt
                """
            ])
    }

    @Test(arguments: [Session.introduction, .planning, .evaluation])
    func asksNoProcessOfMeetingsOfTheParties(session: Session) throws {
        #expect(try says("ramme | 60 | 0 | Samtale", of: session) == [])
        #expect(try says("prosess | 10 | 5 | Samtale", of: session) == [])
    }

    @Test(arguments: [Session.module1, .module2, .module3])
    func asksProcessOfEveryModule(session: Session) throws {
        #expect(try says("prosess | 19 | 0 | IGP", of: session).count == 1)
    }

    @Test func saysNothingOfScheduleWithoutBlocks() throws {
        #expect(try says("") == [])
        #expect(try says("", in: "12.30–12.31") == [])
    }

    @Test(arguments: [("1 3 9 6", 19), ("1 3 9 6 2", 21)])
    func refusesStepsThatDoNotSum(steps: String, sum: Int) throws {
        #expect(
            try says("forelesning | 60 | 0 | Timen\nprosess | 20 | 0 | IGP | \(steps)") == [
                """
                feil[steg-stemmer-ikke] veileder:2 «prosess | 20 | 0 | IGP | \(steps)»: stegene i «IGP» er \(sum) minutter \
                til sammen, blokka er 20
                hjelp: rett minuttene i «::: steg» eller i «::: tid»
                """
            ])
    }

    @Test func looksAtStepsOfMeetingsOfTheParties() throws {
        #expect(try says("ramme | 60 | 0 | Samtale | 30 29", of: .planning).count == 1)
        #expect(try says("ramme | 60 | 0 | Samtale | 30 30", of: .planning) == [])
    }
}
