import Diagnostics
import Testing

@testable import HelseIArbeid

struct CompanyRulesTests {
    private func codes(_ text: String) throws -> [Code] {
        CompanyRules.check(try .fixture(text), against: try .fixture()).map(\.code)
    }

    @Test func findsNothingWrongWithCompanyInOrder() throws {
        let text = """
            pulje | A | 13
            pulje | B | 11
            gruppe | 5
            introduksjonsmøte | | tirsdag 2026-03-10 | 09.00–10.30
            modul-1 | A | tirsdag 2026-11-03 | 12.30–14.00
            modul-1 | B | onsdag 2026-11-04 | 12.30–14.00 | usikker
            evalueringsmøte
            """
        #expect(try codes(text) == [])
    }

    @Test func asksEveryRule() throws {
        let text = """
            bransje | ukjent
            kommune | ukjent
            gruppe | 9
            pulje | A | 1
            modul-1 | A | mandag 2026-11-03
            modul-2 | A | 2026-11-01
            """
        #expect(
            Set(try codes(text))
                == [.unknownIndustry, .unknownPlace, .groupSize, .cohorts, .wrongWeekday, .meetingsOutOfOrder, .dayOff])
        #expect(CompanyRules.all.count == 7)
    }
}
