import Diagnostics
import Testing

@testable import HelseIArbeid

struct MeetingsInOrderTests {
    @Test func acceptsMeetingsInOrder() throws {
        let text = Session.allCases.map { "\($0.key) | | 2026-0\($0.rawValue)-15" }.joined(separator: "\n")
        #expect(try MeetingsInOrder.says(text) == [])
    }

    @Test func acceptsNextMeetingTheDayAfter() throws {
        #expect(try MeetingsInOrder.says("modul-1 | | 2026-11-03\nmodul-2 | | 2026-11-04") == [])
    }

    @Test func acceptsCohortsInAnyOrder() throws {
        let text = "modul-1 | A | 2026-11-05\nmodul-1 | B | 2026-11-03\nmodul-2 | A | 2026-12-02\nmodul-2 | B | 2026-12-01"
        #expect(try MeetingsInOrder.says(text) == [])
    }

    @Test func saysNothingWithoutDates() throws {
        #expect(try MeetingsInOrder.says("") == [])
        #expect(try MeetingsInOrder.says("modul-1\nmodul-2 | | 2026-11-03\nmodul-3") == [])
    }

    @Test(arguments: ["2026-11-03", "2026-11-02"])
    func refusesMeetingOnOrBeforeTheDayOfTheOneBefore(date: String) throws {
        let dayNumber = date.hasSuffix("3") ? 3 : 2
        #expect(
            try MeetingsInOrder.says("modul-1 | | tirsdag 2026-11-03\nmodul-2 | | \(date)") == [
                """
                feil[moter-i-feil-rekkefolge] bedrift:2 «\(date)»: «Modul 2» er satt til \(dayNumber).\u{A0}november 2026, \
                men skal komme etter «Modul 1»
                merk bedrift:1 «tirsdag 2026-11-03»: «Modul 1» er 3.\u{A0}november 2026
                hjelp: rett en av datoene; alle puljer har hatt det ene møtet før det neste begynner
                """
            ])
    }

    @Test func holdsFirstCohortAgainstTheLastOfTheSessionBefore() throws {
        let text = """
            modul-1 | A | 2026-11-03
            modul-1 | B | 2026-11-10
            modul-2 | A | 2026-12-01
            modul-2 | B | 2026-11-09
            """
        #expect(
            try MeetingsInOrder.says(text) == [
                """
                feil[moter-i-feil-rekkefolge] bedrift:4 «2026-11-09»: «Modul 2» er satt til 9.\u{A0}november 2026, \
                men skal komme etter «Modul 1»
                merk bedrift:2 «2026-11-10»: «Modul 1» er 10.\u{A0}november 2026
                hjelp: rett en av datoene; alle puljer har hatt det ene møtet før det neste begynner
                """
            ])
    }

    @Test func seesPastSessionWithoutDate() throws {
        let found = try MeetingsInOrder.says("introduksjonsmøte | | 2026-11-10\nmodul-1\nevalueringsmøte | | 2026-11-09")
        #expect(found.count == 1)
        let message = "«Evalueringsmøte» er satt til 9.\u{A0}november 2026, men skal komme etter «Introduksjonsmøte»"
        #expect(found.first?.contains(message) == true)
    }

    @Test func blamesTheLatestDateForAllThatComeTooEarly() throws {
        let found = try MeetingsInOrder.says("modul-1 | | 2027-11-03\nmodul-2 | | 2026-12-01\nmodul-3 | | 2027-02-02")
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.contains("merk bedrift:1 «2027-11-03»: «Modul 1» er 3.\u{A0}november 2027") })
    }

    @Test func countsTentativeDatesToo() throws {
        #expect(try MeetingsInOrder.says("modul-1 | | 2026-11-03 | | usikker\nmodul-2 | | 2026-11-03").count == 1)
    }
}
