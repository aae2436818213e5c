import Diagnostics
import Testing

@testable import Tables

struct ReadingTests {
    @Test func readsHeadAndRows() {
        let result = TableFile.read(csv("id;dato;tekst\nU1;2026-11-03;Vi ler\nU2;;\n"))
        #expect(result.diagnostics.isEmpty)
        #expect(result.value?.names == ["id", "dato", "tekst"])
        #expect(result.value?.texts == [["U1", "2026-11-03", "Vi ler"], ["U2", "", ""]])
    }

    @Test(arguments: ["\n", "\r\n", "\r"], ["", "end"])
    func readsAllLineEnds(lineEnd: String, last: String) {
        let text = ["a;b", "1;2", "", ";", "3;4"].joined(separator: lineEnd) + (last.isEmpty ? "" : lineEnd)
        let table = TableFile.read(csv(text)).value
        #expect(table?.texts == [["1", "2"], ["3", "4"]])
        #expect(table?.rows.map(\.number) == [2, 5])
        #expect(table?.rows.last?.span.line == 5)
        #expect(table?.rows.last?.span.text == "3;4")
    }

    @Test(arguments: [
        ("\"a;b\"", "a;b"), ("\"a \"\"b\"\" c\"", "a \"b\" c"), ("\"a\nb\r\nc\rd\"", "a\nb\r\nc\rd"), ("\"\"\"\"", "\""),
        ("5\" rør", "5\" rør"), ("a\"b\"", "a\"b\""), (" \"a\" ", "a"), ("\" a \"", " a "), ("  a b  ", "a b"),
        ("\u{A0}a\u{202F}\u{FEFF}", "a"), ("\"\"", ""), ("'s morgens", "'s morgens"), ("a\tb", "a\tb"),
    ])
    func readsCells(written: String, text: String) {
        let result = TableFile.read(csv("k;l\n\(written);x\n"))
        #expect(result.diagnostics.isEmpty)
        #expect(
            result.value.map { $0.texts.map { $0.map { Array($0.unicodeScalars) } } } == [[Array(text.unicodeScalars), ["x"]]])
    }

    @Test func fillsUpShortRowsAndLeavesOutWhatIsEmpty() {
        let result = TableFile.read(csv("a;b;c;;\n1\n1;2;3;;;;;\n1;2;3; ;\"\"\n"))
        #expect(result.diagnostics.isEmpty)
        #expect(result.value?.texts == [["1", "", ""], ["1", "2", "3"], ["1", "2", "3"]])
        let missing = result.value?.rows.first?[2]
        #expect(missing?.place == "rad 2, kolonne C («c»)")
        #expect(missing?.span.text == "")
        #expect(missing?.span.line == 2)
        #expect(missing?.span.column == 2)
    }

    @Test func countsRowsAsExcelDoes() {
        let plain = TableFile.read(csv("sep=;\r\n\r\n;;\r\na;b\r\n\r\n1;\"x\ny\"\r\n2;3")).value
        #expect(plain?.head.first?.row == 3)
        #expect(plain?.rows.map(\.number) == [5, 6])
        #expect(plain?.rows.map(\.span.line) == [6, 8])
    }

    @Test func knowsThePlaceOfEachCell() {
        let table = TableFile.read(csv("id ; Fritt   felt\nå; \"b\" ;\n")).value
        #expect(table?.names == ["id", "Fritt felt"])
        let cell = table?.rows.first?[1]
        #expect(cell?.place == "rad 2, kolonne B («Fritt felt»)")
        #expect(cell?.span.text == "\"b\"")
        #expect(cell?.span.column == 4)
        #expect(cell?.located.value == "b")
    }

    @Test(arguments: [
        (0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD"),
    ])
    func namesColumnsWithLetters(index: Int, letter: String) {
        #expect(Cell.letter(of: index) == letter)
    }

    // MARK: Separators

    @Test func separatesNothingInATableOfOneColumn() {
        #expect(TableFile.read(csv("k\na;b, c;\n;;\n\"d;\n\"\n")).value?.texts == [["a;b, c;"], [";;"], ["d;\n"]])
    }

    @Test(arguments: [
        ("a;b\n1;2", 2), ("a,b\n1,2", 2), ("a\tb\n1\t2", 2), ("a\n1,2", 1), ("\"a;x\",b\n1,2", 2), ("\"a,x\"\n1,2", 1),
        ("\n ;;\na;b\n1;2", 2), ("sep=,\na,b;c\n1,2", 2), ("SEP=\t\na\tb,c\n1\t2", 2), ("\"a\"\"x;\"\tb\n1\t2", 2),
        ("\"a\n;b\",c\n1,2", 2),
    ])
    func findsTheSeparatorInTheHead(text: String, width: Int) {
        let result = TableFile.read(csv(text))
        #expect(result.diagnostics.isEmpty)
        #expect(result.value?.head.count == width)
        #expect(result.value?.texts.count == 1)
    }

    @Test func doesNotGuessBetweenTwo() {
        let result = TableFile.read(csv("a;b,c\n1;2"))
        #expect(result.value == nil)
        #expect(result.messages == ["hodet har både semikolon og komma, så det er ikke sikkert hva som skiller kolonnene"])
        #expect(result.errors.first?.code == .tableSyntax)
        #expect(TableFile.read(csv("a;b\tc,d")).messages.first?.contains("semikolon og komma og tabulator") == true)
    }

    @Test(arguments: ["sep=|\na|b", "sep=\na", "sep=;;\na;b", "sep="])
    func refusesOtherSeparators(text: String) {
        #expect(TableFile.read(csv(text)).messages.first?.contains("«sep=»") == true)
    }
}
