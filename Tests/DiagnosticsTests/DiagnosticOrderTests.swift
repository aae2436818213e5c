import Diagnostics
import Testing

struct DiagnosticOrderTests {
    private let first = SourceFile(path: "a.yaml", text: "navn: A\nansatte: 2\n")
    private let second = SourceFile(path: "b.yaml", text: "navn: B\n")

    private func found(_ code: Code, _ message: String = "", at span: Span?) -> Diagnostic {
        .warning(code, message, at: span)
    }

    @Test func putsWhatHasNoPlaceFirst() {
        let list = [found(.dayOff, at: Span(first, 0..<1)), found(.cannotWrite, at: nil)]
        #expect(list.sortedByPlace().map(\.code) == [.cannotWrite, .dayOff])
    }

    @Test func goesByFileThenPlaceThenLength() {
        let list = [
            found(.dayOff, "4", at: Span(second, 0..<2)), found(.dayOff, "3", at: Span(first, 8..<12)),
            found(.dayOff, "2", at: Span(first, 0..<7)), found(.dayOff, "1", at: Span(first, 0..<4)),
        ]
        #expect(list.sortedByPlace().map(\.message) == ["1", "2", "3", "4"])
    }

    @Test func goesByCodeInOnePlace() {
        let span = Span(first, 0..<4)
        let list = [found(.wrongType, at: span), found(.unknownField, at: span), found(.approval, at: span)]
        #expect(list.sortedByPlace().map(\.code.rawValue) == ["feil-verdi", "godkjenning", "ukjent-felt"])
    }

    @Test func keepsTheOrderOfWhatIsOtherwiseEqual() {
        let span = Span(first, 0..<4)
        let list = (0..<50).map { found(.dayOff, "\($0)", at: $0 < 25 ? nil : span) }
        #expect(list.sortedByPlace().map(\.message) == list.map(\.message))
    }

    @Test func doesNotDependOnTheOrderThingsWereFoundIn() {
        let list = Code.allCases.enumerated().map { found($1, at: $0 % 3 == 0 ? nil : Span(first, $0 % 7..<10)) }
        let sorted = list.sortedByPlace().map(\.code)
        #expect(list.reversed().sortedByPlace().map(\.code) == sorted)
        #expect((list[20...] + list[..<20]).map { $0 }.sortedByPlace().map(\.code) == sorted)
    }

    @Test func weighsErrorsMost() {
        #expect([Severity.error, .hint, .warning].sorted() == [.hint, .warning, .error])
        #expect(![found(.dayOff, at: nil), .hint(.dayOff, "", at: nil)].hasErrors)
        #expect([found(.dayOff, at: nil), .error(.dayOff, "", at: nil)].hasErrors)
        #expect(![Diagnostic]().hasErrors)
    }
}
