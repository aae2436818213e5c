import Diagnostics
import HelseIArbeid
import Testing

/// What is too old is not shown, whoever asks.
struct PerishableTests {
    private func fact(life: Int) throws -> Perishable<String> {
        let day = try #require(Day(iso: "2026-01-10"))
        return Perishable("3–6", checked: Located(day, at: Span(SourceFile(path: "p.yaml", text: "x"), 0..<1)), life: life)
    }

    @Test(arguments: [
        (0, Freshness.fresh("3–6")), (90, .fresh("3–6")), (91, .stale("3–6")), (180, .stale("3–6")), (181, .expired),
        (900, .expired),
    ])
    func isShownForTwiceItsLifeTime(age: Int, expected: Freshness<String>) throws {
        let fact = try fact(life: 90)
        #expect(fact.freshness(on: fact.checked.value.adding(days: age)) == expected)
    }

    @Test func hasNoValueOnceItIsTooOld() throws {
        let fact = try fact(life: 7)
        #expect(fact.freshness(on: fact.checked.value.adding(days: 14)).value == "3–6")
        #expect(fact.freshness(on: fact.checked.value.adding(days: 15)).value == nil)
    }
}
