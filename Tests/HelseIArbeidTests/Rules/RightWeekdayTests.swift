import Diagnostics
import Testing

@testable import HelseIArbeid

struct RightWeekdayTests {
    @Test(arguments: ["tirsdag 2026-11-03", "tysdag 3.11.2026", "2026-11-03", ""])
    func acceptsRightWeekdayOrNone(date: String) throws {
        #expect(try RightWeekday.says("modul-1 | | \(date)") == [])
    }

    @Test(arguments: ["onsdag 2026-11-03", "onsdag, 3. november 2026"])
    func refusesWeekdayOfAnotherDay(date: String) throws {
        #expect(
            try RightWeekday.says("modul-1 | | \(date)") == [
                """
                feil[feil-ukedag] bedrift:1 «\(date)»: 3.\u{A0}november 2026 er en tirsdag, ikke en onsdag
                hjelp: rett ukedagen eller datoen, eller ta bort ukedagen: «2026-11-03»
                """
            ])
    }

    @Test func namesWeekdaysInBokmålWhateverTheAuthorWrote() throws {
        #expect(
            try RightWeekday.says("modul-1 | | laurdag 2026-11-03 | | usikker") == [
                """
                feil[feil-ukedag] bedrift:1 «laurdag 2026-11-03»: 3.\u{A0}november 2026 er en tirsdag, ikke en lørdag
                hjelp: rett ukedagen eller datoen, eller ta bort ukedagen: «2026-11-03»
                """
            ])
    }

    @Test func looksAtEveryMeeting() throws {
        let found = try RightWeekday.says(
            "modul-1 | A | mandag 2026-11-03\nmodul-1 | B | tirsdag 2026-11-03\nmodul-2 | | fredag 2026-12-01")
        #expect(found.count == 2)
        #expect(found.first?.hasPrefix("feil[feil-ukedag] bedrift:1 «mandag 2026-11-03»") == true)
        #expect(found.last?.hasPrefix("feil[feil-ukedag] bedrift:3 «fredag 2026-12-01»") == true)
    }
}
