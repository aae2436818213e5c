import Diagnostics
import Testing

@testable import HelseIArbeid

struct NotOnDaysOffTests {
    @Test(arguments: ["2026-11-03", "2026-04-01", "2026-12-24", "2026-05-15", ""])
    func acceptsWorkingDays(date: String) throws {
        #expect(try NotOnDaysOff.says("modul-1 | | \(date)") == [])
    }

    @Test func warnsOfWeekend() throws {
        #expect(
            try NotOnDaysOff.says("modul-1 | | lørdag 21.11.2026") == [
                """
                advarsel[fridag] bedrift:1 «lørdag 21.11.2026»: 21.\u{A0}november 2026 er fridag (lørdag)
                hjelp: mente du en annen dag? Nærmeste arbeidsdag før er fredag 20.\u{A0}november 2026
                """
            ])
    }

    @Test func warnsOfHolidayAndLooksPastAllOfEaster() throws {
        #expect(
            try NotOnDaysOff.says("modul-1 | | 2026-04-06") == [
                """
                advarsel[fridag] bedrift:1 «2026-04-06»: 6.\u{A0}april 2026 er fridag (andre påskedag)
                hjelp: mente du en annen dag? Nærmeste arbeidsdag før er onsdag 1.\u{A0}april 2026
                """
            ])
    }

    @Test func looksAtEveryMeetingAndTentativeOnesToo() throws {
        let found = try NotOnDaysOff.says(
            "modul-1 | A | 2026-05-14\nmodul-1 | B | 2026-05-15\nmodul-2 | | 2026-12-25 | | usikker")
        #expect(found.count == 2)
        #expect(found.first?.contains("bedrift:1 «2026-05-14»: 14.\u{A0}mai 2026 er fridag (Kristi himmelfartsdag)") == true)
        #expect(found.last?.contains("bedrift:3 «2026-12-25»: 25.\u{A0}desember 2026 er fridag (første juledag)") == true)
    }
}
