import Diagnostics
import Testing

struct SourceFileTests {
    private func file(_ text: String) -> SourceFile { SourceFile(path: "prøve.md", text: text) }

    @Test(arguments: [("", 1), ("a", 1), ("a\n", 2), ("a\nb", 2), ("\n\n", 3), ("a\r\nb\r\n", 3)])
    func countsLines(text: String, count: Int) { #expect(file(text).lineCount == count) }

    @Test func knowsTheLineOfEveryByte() {
        let source = file("ab\n\nc\r\nd")
        #expect((0...8).map(source.line) == [1, 1, 1, 2, 3, 3, 3, 4, 4])
    }

    @Test func readsLinesWithoutTheirEndings() {
        let source = file("æ ø\r\n\nsist\r")
        #expect((1...3).map(source.text(ofLine:)) == ["æ ø", "", "sist"])
        #expect(source.range(ofLine: 1) == 0..<5)
        #expect(source.range(ofLine: 2) == 7..<7)
    }

    @Test func keepsACarriageReturnThatEndsNoLine() { #expect(file("a\rb\n").text(ofLine: 1) == "a\rb") }

    @Test(arguments: [0, -1, 3, Int.max])
    func givesAnEmptyRangeAtTheEndForLinesThatAreNotThere(line: Int) {
        #expect(file("ab\nc").range(ofLine: line) == 4..<4)
        #expect(file("ab\nc").text(ofLine: line) == "")
    }

    @Test func leavesTheByteOrderMarkOut() {
        let source = SourceFile(path: "a", bytes: [0xEF, 0xBB, 0xBF] + Array("navn".utf8))
        #expect(source.bytes == Array("navn".utf8))
        #expect(source.text(ofLine: 1) == "navn")
    }

    @Test func leavesOnlyOneByteOrderMarkOut() {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        #expect(SourceFile(path: "a", bytes: mark + mark).bytes == mark)
        #expect(SourceFile(path: "a", bytes: [0xEF, 0xBB]).bytes == [0xEF, 0xBB])
    }

    @Test func replacesWhatIsNotUTF8() {
        let source = SourceFile(path: "a", bytes: [0x61, 0xE6, 0x62])
        #expect(source.text(in: 0..<3) == "a\u{FFFD}b")
        #expect(file("æ").text(in: 0..<1) == "\u{FFFD}")
    }

    @Test func cutsRangesThatReachPastTheEnd() {
        #expect(file("abc").text(in: 1..<100) == "bc")
        #expect(file("abc").text(in: 50..<100) == "")
    }

    @Test func findsOffsetsByColumnsInBytes() {
        let source = file("æb\ncd\n")
        #expect(source.offset(line: 1, byteColumn: 3) == 2)
        #expect(source.offset(line: 2, byteColumn: 1) == 4)
        #expect(source.offset(line: 2, byteColumn: 2) == 5)
    }

    @Test func findsOffsetsByColumnsInScalars() {
        let source = file("æø: å\n😀b\n")
        #expect((1...6).map { source.offset(line: 1, scalarColumn: $0) } == [0, 2, 4, 5, 6, 8])
        #expect(source.offset(line: 2, scalarColumn: 2) == 13)
    }

    @Test(arguments: [0, -5, 1])
    func readsColumnsBeforeTheLineAsItsStart(column: Int) {
        #expect(file("a\nbc").offset(line: 2, byteColumn: column) == 2)
        #expect(file("a\nbc").offset(line: 2, scalarColumn: column) == 2)
    }

    @Test func readsColumnsPastTheLineAsItsEnd() {
        let source = file("ab\r\ncd")
        #expect(source.offset(line: 1, byteColumn: 99) == 2)
        #expect(source.offset(line: 1, scalarColumn: 99) == 2)
        #expect(source.offset(line: 9, byteColumn: 4) == 6)
        #expect(source.offset(line: 9, scalarColumn: 4) == 6)
    }

    @Test func countsBytesThatContinueNothingWithTheScalarBefore() {
        let source = SourceFile(path: "a", bytes: [0x80, 0x80, 0x61])
        #expect(source.offset(line: 1, scalarColumn: 2) == 2)
        #expect(source.offset(line: 1, scalarColumn: 9) == 3)
    }
}
