import Diagnostics
import Testing

@testable import Tables

struct WritingTests {
    @Test func writesAsExcelDoes() {
        let text = TableFile.text(
            head: ["id", "hva, hvordan"], rows: [["U1", "a;b"], ["", "si \"hei\", du"], ["=1", " x"]])
        #expect(text == "\u{FEFF}id;\"hva, hvordan\"\r\nU1;\"a;b\"\r\n;\"si \"\"hei\"\", du\"\r\n'=1;\" x\"\r\n")
        #expect(TableFile.text(head: ["sep=,"], rows: []) == "\u{FEFF}\"sep=,\"\r\n")
    }

    @Test(arguments: [
        ("a;b\n1;2\n", "a;b\n1;2\nx;\"y;z\"\n"), ("a,b\r\n1,2", "a,b\r\n1,2\r\nx,y;z\r\n"),
        ("a\tb\r1\t2\r", "a\tb\r1\t2\rx\ty;z\r"),
        ("a;b", "a;b\r\nx;\"y;z\"\r\n"), ("sep=,\na,b,,\n", "sep=,\na,b,,\nx,y;z,,\n"),
        ("\u{FEFF}a,b\n\n", "\u{FEFF}a,b\n\nx,y;z\n"),
    ])
    func appendsInTheWayOfTheFile(before: String, after: String) {
        let result = TableFile.appending(["x", "y;z"], to: Array(before.utf8), path: "a.csv")
        #expect(result.diagnostics.isEmpty)
        #expect(result.value == Array(after.utf8))
    }

    @Test(arguments: Dialect.all, [true, false])
    func keepsEveryByteThatIsThere(dialect: Dialect, isWhole: Bool) throws {
        var before = try dialect.bytes(["id", "tekst"], [["U1", "Blåbær"]])
        if !isWhole { before.removeLast(try dialect.encoding.bytes(of: dialect.lineEnd).count) }
        let row = ["U2", "'=på \"kjøkkenet\"\n;,\t"]
        let result = TableFile.appending(row, to: before, path: "a.csv")
        #expect(result.diagnostics.isEmpty)
        #expect(result.value?.starts(with: before) == true)
        #expect(result.value == (try dialect.bytes(["id", "tekst"], [["U1", "Blåbær"], row])))
    }

    @Test func saysWhatWindows1252CannotWrite() throws {
        let before = try TextEncoding.windows1252.bytes(of: "id;tekst\r\nU1;Blåbær\r\n")
        let result = TableFile.appending(["U2", "čoahkkin 😀"], to: before, path: "a.csv")
        #expect(result.value == nil)
        #expect(
            result.messages == [
                "«č» (U+10D), «😀» (U+1F600) kan ikke skrives i en fil som er lagret som Windows-1252, "
                    + "i kolonne B («tekst»)"
            ])
        #expect(result.errors.first?.span?.text == "tekst")
    }

    @Test(arguments: [["1", "2", "3"], ["\0", ""], [String(repeating: "x", count: 10_001)]])
    func writesNothingThatCouldNotBeReadBack(row: [String]) {
        let result = TableFile.appending(row, to: Array("a;b\n1;2\n".utf8), path: "a.csv")
        #expect(result.value == nil)
        #expect(result.messages.count == 1)
        #expect(result.messages.first?.contains("rad 3, kolonne") == true)
    }

    @Test func writesNothingBelowWhatCannotBeRead() {
        #expect(TableFile.appending(["1"], to: Array("a;\"b\n".utf8), path: "a.csv").value == nil)
        #expect(TableFile.appending(["1"], to: [], path: "a.csv").errors.map(\.code) == [.emptyFile])
        let mixed = TableFile.appending(["Ã¥"], to: [0x61, 0x0A, 0xE5, 0x0A], path: "a.csv")
        #expect(mixed.errors.map(\.code) == [.tableEncoding])
    }

    @Test func doesNotRepeatWarnings() {
        #expect(TableFile.appending(["1"], to: Array("a\n=1\n".utf8), path: "a.csv").diagnostics.isEmpty)
    }
}
