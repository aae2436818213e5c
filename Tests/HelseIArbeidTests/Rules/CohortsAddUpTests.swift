import Diagnostics
import Testing

@testable import HelseIArbeid

struct CohortsAddUpTests {
    private static let cohorts = """
        ansatte | 24
        pulje | A | 13
        pulje | B | 11

        """

    @Test func acceptsCompanyWithoutCohorts() throws {
        #expect(try CohortsAddUp.says("modul-1 | | 2026-11-03\nmodul-2") == [])
    }

    @Test func acceptsModulesPlannedForEveryCohort() throws {
        let meetings = ["modul-1", "modul-2", "modul-3"].flatMap { ["\($0) | A | 2026-11-03", "\($0) | B"] }
        #expect(try CohortsAddUp.says(Self.cohorts + meetings.joined(separator: "\n")) == [])
    }

    @Test func acceptsModuleForAllThoughThereAreCohorts() throws {
        #expect(try CohortsAddUp.says(Self.cohorts + "introduksjonsmøte | | 2026-03-10\nmodul-1 | | 2026-11-03") == [])
    }

    @Test func acceptsModulesThatAreNotPlannedYet() throws {
        #expect(try CohortsAddUp.says(Self.cohorts) == [])
    }

    @Test(arguments: [(10, 23), (12, 25)])
    func warnsWhenCohortsDoNotHoldAllStaff(second: Int, sum: Int) throws {
        #expect(
            try CohortsAddUp.says("ansatte | 24\npulje | A | 13\npulje | B | \(second)") == [
                """
                advarsel[puljer-stemmer-ikke] bedrift:2 «pulje | A | 13»: puljene har \(sum) ansatte til sammen, \
                bedriften har 24
                hjelp: rett «ansatte» i puljene eller i bedriften; antallet styrer hvor mange ark som skrives ut
                """
            ])
    }

    @Test func refusesTwoCohortsOfOneName() throws {
        #expect(
            try CohortsAddUp.says("ansatte | 24\npulje | A | 13\npulje | A | 11") == [
                """
                feil[puljer-stemmer-ikke] bedrift:3 «pulje | A | 11»: to puljer heter «A»
                merk bedrift:2 «pulje | A | 13»: den første
                hjelp: gi hver pulje sin egen bokstav
                """
            ])
    }

    @Test func tellsOfEveryCohortAfterTheFirstOfItsName() throws {
        let found = try CohortsAddUp.says("ansatte | 24\npulje | A | 8\npulje | A | 8\npulje | A | 8")
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.contains("merk bedrift:2 «pulje | A | 8»: den første") })
    }

    @Test(arguments: [
        (Session.introduction, "Introduksjonsmøte"), (.planning, "Mål- og planleggingsmøte"),
        (.evaluation, "Evalueringsmøte"),
    ])
    func refusesCohortForMeetingOfTheParties(session: Session, name: String) throws {
        #expect(
            try CohortsAddUp.says(Self.cohorts + "\(session.key) | A | 2026-03-10") == [
                """
                feil[puljer-stemmer-ikke] bedrift:4 «A»: «\(name)» er for partene og holdes ikke i puljer
                hjelp: ta bort «pulje»
                """
            ])
    }

    @Test func refusesCohortThatIsNotOnTheList() throws {
        #expect(
            try CohortsAddUp.says(Self.cohorts + "modul-1 | A\nmodul-1 | B\nmodul-1 | natt") == [
                """
                feil[puljer-stemmer-ikke] bedrift:6 «natt»: puljen «natt» står ikke under «puljer»
                hjelp: her kan det stå: A, B
                """
            ])
    }

    @Test func tellsHowToListCohortsWhenThereAreNone() throws {
        #expect(
            try CohortsAddUp.says("modul-1 | A | 2026-11-03") == [
                """
                feil[puljer-stemmer-ikke] bedrift:1 «A»: puljen «A» står ikke under «puljer»
                hjelp: legg til «puljer:» med id og antall ansatte
                """
            ])
    }

    @Test func refusesModulePlannedTwiceForOneCohort() throws {
        #expect(
            try CohortsAddUp.says(Self.cohorts + "modul-1 | A | 2026-11-03\nmodul-1 | B\nmodul-1 | A | 2026-11-04") == [
                """
                feil[puljer-stemmer-ikke] bedrift:6 «modul-1 | A | 2026-11-04»: «Modul 1» er planlagt to ganger for pulje A
                merk bedrift:4 «modul-1 | A | 2026-11-03»: den første
                hjelp: skriv hvilken pulje hvert av dem gjelder
                """
            ])
    }

    @Test func refusesMeetingPlannedTwiceForAll() throws {
        #expect(
            try CohortsAddUp.says("evalueringsmøte | | 2027-04-20\nevalueringsmøte | | 2027-04-21") == [
                """
                feil[puljer-stemmer-ikke] bedrift:2 «evalueringsmøte | | 2027-04-21»: «Evalueringsmøte» er planlagt to \
                ganger for alle
                merk bedrift:1 «evalueringsmøte | | 2027-04-20»: den første
                hjelp: skriv hvilken pulje hvert av dem gjelder
                """
            ])
    }

    @Test func warnsOfCohortThatModuleForgets() throws {
        #expect(
            try CohortsAddUp.says(Self.cohorts + "modul-1 | A\nmodul-1 | B\nmodul-2 | B | 2026-12-09") == [
                """
                advarsel[puljer-stemmer-ikke] bedrift:6 «modul-2 | B | 2026-12-09»: «Modul 2» er ikke planlagt for pulje A
                merk bedrift:2 «pulje | A | 13»: puljen
                hjelp: legg til «- pulje: A» med dato, tid og sted
                """
            ])
    }
}
