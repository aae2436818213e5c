import Diagnostics
import HelseIArbeid
import Testing

struct CompanyTests {
    private static let cohorts = """
        ansatte | 24
        pulje | A | 13
        pulje | B | 11
        """

    private func groups(_ text: String, in session: Session) throws -> [String] {
        try Company.fixture(text).groups(in: session).map { part in
            "\(part.cohort?.id ?? "alle") \(part.people): \(part.groups)"
        }
    }

    @Test func isOneCohortOfAllStaffWithoutCohorts() throws {
        #expect(try groups("ansatte | 24", in: .module1) == ["alle 24: [5, 5, 5, 5, 4]"])
    }

    @Test(arguments: [Session.module1, .module2, .module3])
    func dividesEachCohortOfModule(session: Session) throws {
        #expect(try groups(Self.cohorts, in: session) == ["A 13: [5, 4, 4]", "B 11: [6, 5]"])
    }

    @Test(arguments: [Session.introduction, .planning, .evaluation])
    func keepsPartiesTogether(session: Session) throws {
        #expect(try groups(Self.cohorts, in: session) == ["alle 24: [5, 5, 5, 5, 4]"])
    }

    @Test func dividesBySizeTheCompanyChose() throws {
        #expect(try groups(Self.cohorts + "\ngruppe | 6", in: .module1) == ["A 13: [5, 4, 4]", "B 11: [6, 5]"])
        #expect(try groups(Self.cohorts + "\ngruppe | 4", in: .module1) == ["A 13: [5, 4, 4]", "B 11: [6, 5]"])
    }

    @Test func findsMeetingsOfOneSession() throws {
        let company = try Company.fixture(
            """
            modul-1 | A | 2026-11-03
            modul-2 | A | 2026-12-01
            modul-1 | B | 2026-11-04
            """)
        #expect(company.meetings(of: .module1).map(\.cohort?.value) == ["A", "B"])
        #expect(company.meetings(of: .module2).map(\.date.day?.iso) == ["2026-12-01"])
        #expect(company.meetings(of: .module3).isEmpty)
    }

    @Test func ordersByTheNameOfItsFolder() {
        let ids = ["b", "a", "a-b"].map(Company.ID.init)
        #expect(ids.sorted().map(\.slug) == ["a", "a-b", "b"])
    }
}
