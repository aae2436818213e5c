import Diagnostics
import Testing

@testable import Tables

struct RefusalTests {
    @Test(arguments: [
        ("a;b\n1;\"x\n2;3\n", Code.tableSyntax, "hermetegnet som begynner i rad 2, kolonne B, blir aldri lukket", 2, 3),
        ("a;b\n1;\"x\" y\n", .tableSyntax, "det står mer etter at hermetegnet er lukket, i rad 2, kolonne B", 2, 7),
        ("a;b\n1;2;;x\n", .tableSyntax, "rad 2, kolonne D, er utenfor tabellen: hodet har 2 kolonner", 2, 6),
        ("sep=;\na\n1;2\n", .tableSyntax, "rad 2, kolonne B, er utenfor tabellen: hodet har 1 kolonne", 3, 3),
        ("dato;b; Dato\n", .tableHead, "to kolonner heter «Dato»: A og C, i rad 1", 1, 9),
        ("a;;c\n1;;3\n1;2;3\n", .tableHead, "kolonne B har ikke noe navn i rad 1, men det står noe i rad 3", 1, 3),
        ("a;b;\n1;;3\n", .tableHead, "kolonne C har ikke noe navn i rad 1, men det står noe i rad 2", 1, 5),
        ("a;b\n1;x\0y\n", .controlCharacter, "et usynlig styretegn (0) i rad 2, kolonne B («b»)", 2, 4),
        ("a;b\n1;x\u{7F}\n", .controlCharacter, "et usynlig styretegn (127) i rad 2, kolonne B («b»)", 2, 4),
        ("a;b\n1;å\u{85}\n", .controlCharacter, "et usynlig styretegn (133) i rad 2, kolonne B («b»)", 2, 4),
        ("a;b\n\u{1A}", .controlCharacter, "et usynlig styretegn (26) i rad 2, kolonne A («a»)", 2, 1),
        ("a;b\n1;x\u{FFFD}\n", .tableEncoding, "et tegn er gått tapt i rad 2, kolonne B («b»)", 2, 4),
    ])
    func namesRowAndColumn(text: String, code: Code, message: String, line: Int, column: Int) {
        let result = TableFile.read(csv(text))
        #expect(result.messages == [message])
        #expect(result.errors.first?.code == code)
        #expect(result.errors.first?.span?.line == line)
        #expect(result.errors.first?.span?.column == column)
        #expect(result.errors.first?.help != nil)
    }

    @Test(arguments: ["", "\n\n", " ; ;\n", "\u{FEFF}", "\"\"\n", "sep=;\n"])
    func saysThatThereIsNothing(text: String) {
        let result = TableFile.read(csv(text))
        #expect(result.value == nil)
        #expect(result.errors.map(\.code) == [.emptyFile])
    }

    @Test func refusesEndlessCells() {
        let limit = String(repeating: "å", count: TextRules.longest)
        #expect(TableFile.read(csv("a\n\(limit)\n")).diagnostics.isEmpty)
        let result = TableFile.read(csv("a\n\(limit)å\n"))
        #expect(result.messages == ["teksten i rad 2, kolonne A («a»), er på over 10000 tegn"])
        #expect(result.value?.texts.first?.first?.count == TextRules.longest + 1)
    }

    @Test func givesNoTableWithAnUnclosedQuote() {
        #expect(TableFile.read(csv("a;\"b\n1;2\n")).value == nil)
        #expect(TableFile.read(csv("\"")).messages.count == 1)
    }

    @Test func reportsAllAtOnce() {
        let result = TableFile.read(csv("a;A;\n1;2;3;4\n\0;\"x\"y\n"))
        #expect(result.errors.count == 5)
        #expect(result.value?.rows.count == 2)
    }
}
