import Diagnostics
import Testing

struct CheckedTests {
    private let warning = Diagnostic.warning(.dayOff, "fridag", at: nil)
    private let error = Diagnostic.error(.wrongType, "feil", at: nil)

    @Test func goesOnToTheNextPhaseAndKeepsBothLists() {
        let result = Checked(20, [warning]).then { Checked("\($0)", [error]) }
        #expect(result.value == "20")
        #expect(result.diagnostics.map(\.code) == [.dayOff, .wrongType])
    }

    @Test func stopsAtAnErrorEvenWithAValue() {
        let result = Checked(20, [error, warning]).then { _ -> Checked<Int> in
            Issue.record("went on")
            return Checked(1)
        }
        #expect(result.value == nil)
        #expect(result.diagnostics.map(\.code) == [.wrongType, .dayOff])
    }

    @Test func stopsWithoutAValue() {
        let result = Checked<Int>(nil, [warning]).then { Checked($0) }
        #expect(result.value == nil)
        #expect(result.diagnostics.count == 1)
    }

    @Test func mapsTheValueAndKeepsTheDiagnostics() {
        #expect(Checked(20, [error]).map { $0 + 1 }.value == 21)
        #expect(Checked(20, [error]).map { $0 + 1 }.diagnostics.count == 1)
        #expect(Checked<Int>(nil, [error]).map { $0 + 1 }.value == nil)
    }

    @Test func movesItsDiagnosticsToTheEndOfAList() {
        var list = [warning]
        #expect(Checked(20, [error]).unwrap(into: &list) == 20)
        #expect(Checked<Int>(nil, [warning]).unwrap(into: &list) == nil)
        #expect(list.map(\.code) == [.dayOff, .wrongType, .dayOff])
    }

    @Test func passesErrorsOn() {
        struct Odd: Error {}
        #expect(throws: Odd.self) { try Checked(1).map { _ -> Int in throw Odd() } }
        #expect(throws: Odd.self) { try Checked(1).then { _ -> Checked<Int> in throw Odd() } }
    }
}
