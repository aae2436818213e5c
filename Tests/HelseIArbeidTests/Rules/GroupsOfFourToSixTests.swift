import Diagnostics
import Testing

@testable import HelseIArbeid

struct GroupsOfFourToSixTests {
    @Test(arguments: [4, 5, 6])
    func acceptsFourToSix(size: Int) throws {
        #expect(try GroupsOfFourToSix.says("gruppe | \(size)") == [])
    }

    @Test func acceptsCompanyThatHasNotChosen() throws {
        #expect(try GroupsOfFourToSix.says("") == [])
    }

    @Test(arguments: [1, 3, 7, 20])
    func warnsOfOtherSizes(size: Int) throws {
        #expect(
            try GroupsOfFourToSix.says("ansatte | 24\ngruppe | \(size)") == [
                """
                advarsel[gruppestorrelse] bedrift:2 «\(size)»: grupper på \(size) er utenom det anbefalte, fire til seks
                hjelp: med færre enn fire blir noen lett stående alene; med flere enn seks rekker ikke alle å komme til orde
                """
            ])
    }
}
