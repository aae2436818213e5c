import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

/// The NAV consent that ships, spoilt in one way after another: each fault is found by exactly the rules it breaks.
struct SeededFaultsTests {
    /// What is found in the forms that ship.
    private static let shipped = Set(ShippedForms.all.check().filter { $0.severity > .hint }.map(\.rule))

    @Test func theFormsThatShipBreakNoRule() {
        let found = ShippedForms.all.check().filter { $0.severity > .hint && $0.rule != "funksjon-avgjort" }
        #expect(found.map { "\($0.rule): \($0.message)" } == [])
    }

    @Test func thereAreManyFaults() {
        #expect(Fault.all.count >= 60)
        #expect(Set(Fault.all.map(\.name)).count == Fault.all.count)
    }

    @Test(arguments: Fault.all)
    func isFoundByTheRulesItBreaks(_ fault: Fault) throws {
        let found = try fault.planted().check().filter { $0.severity > .hint }
        #expect(Set(found.map(\.rule)).subtracting(Self.shipped) == fault.rules, "\(fault.name)")
        for diagnostic in found where fault.rules.contains(diagnostic.rule) {
            #expect(diagnostic.span != nil && diagnostic.help != nil, "\(fault.name): \(diagnostic.message)")
        }
    }
}
