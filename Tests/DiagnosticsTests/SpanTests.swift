import Diagnostics
import Testing

struct SpanTests {
    private let file = SourceFile(path: "b.md", text: "én\n\ttø\u{301} 👩‍⚕️ ny\r\nslutt")

    @Test func coversText() {
        #expect(Span(file, line: 3).text == "slutt")
        #expect(Span(file, 0..<2).text == "é")
    }

    @Test func countsColumnsInScalarsFromOne() throws {
        #expect(Span(file, 0..<1).column == 1)
        #expect(Span(file, 2..<3).column == 2)
        let start = file.range(ofLine: 2).lowerBound
        // A tab, «t», «ø» with an accent of its own, a space, a nurse made of three scalars, a space.
        let name = start + "\ttø\u{301} 👩‍⚕️ ".utf8.count
        let span = Span(file, name..<name + 2)
        #expect(span.text == "ny")
        #expect(span.line == 2)
        #expect(span.column == 11)
    }

    @Test func staysInsideItsFile() {
        #expect(Span(file, 5..<10_000).range == 5..<file.bytes.count)
        #expect(Span(file, 10_000..<10_001).range == file.bytes.count..<file.bytes.count)
        #expect(Span(file, -4 ..< -2).range == 0..<0)
        #expect(Span(SourceFile(path: "tom", text: ""), 3..<4).range == 0..<0)
    }

    @Test func hasAPlaceAtTheEndOfTheFile() {
        let end = Span(SourceFile(path: "a", text: "ab\n"), 3..<3)
        #expect((end.line, end.column) == (2, 1))
        #expect(end.text == "")
    }

    @Test func isEmptyForLinesThatAreNotThere() { #expect(Span(file, line: 99).range.isEmpty) }

    @Test func comesInOrderOfFileAndPlace() {
        let other = SourceFile(path: "a.md", text: "lang nok tekst")
        let spans = [Span(file, 0..<1), Span(other, 4..<6), Span(other, 4..<5), Span(other, 0..<9)]
        #expect(spans.sorted().map(\.range) == [0..<9, 4..<5, 4..<6, 0..<1])
    }

    @Test func equalsTheSamePlaceReadTwice() {
        let again = SourceFile(path: "b.md", text: "én")
        #expect(Span(file, 0..<2) == Span(again, 0..<2))
        #expect(Span(file, 0..<2) != Span(again, 0..<3))
        #expect(Span(file, 0..<2) != Span(SourceFile(path: "c.md", text: "én"), 0..<2))
    }
}

struct LocatedTests {
    private let span = Span(SourceFile(path: "a", text: "ja"), 0..<2)

    @Test func lendsTheMembersOfItsValue() { #expect(Located("ja", at: span).count == 2) }

    @Test func keepsItsPlaceWhenTheValueChanges() {
        let number = Located("17", at: span).map { Int($0) }
        #expect(number == Located(17, at: span))
    }

    @Test func passesErrorsOn() {
        struct Odd: Error {}
        #expect(throws: Odd.self) { try Located(1, at: span).map { _ in throw Odd() } }
    }
}
