import Diagnostics
import Testing

@testable import Tables

struct EncodingTests {
    private let head = ["id", "tekst"]
    private let rows = [["U1", "Blåbær på kjøkkenet – «ja» €"], ["U2", "linje\nto"]]

    @Test(arguments: Dialect.all)
    func readsAllOfExcelsWays(dialect: Dialect) throws {
        let result = TableFile.read(csv(try dialect.bytes(head, rows)))
        #expect(result.value?.names == head)
        #expect(result.value?.texts == rows)
        #expect(result.diagnostics.map(\.code) == (dialect.encoding == .windows1252 ? [.tableEncoding] : []))
        #expect(result.diagnostics.allSatisfy { $0.severity == .hint })
        let cell = result.value?.rows.first?[1]
        #expect(cell?.span.text == rows[0][1])
        #expect(cell?.span.line == 2)
        #expect(cell?.span.column == 4)
        #expect(result.value?.rows.last?.span.line == 3)
    }

    @Test func keepsTheFileItWasGivenIfItCan() {
        let plain = csv("a;b\r\n1;2\r\n")
        #expect(TableFile.read(plain).value?.file === plain)
        let latin = csv([0x61, 0x0A, 0xE5, 0x0A])
        let table = TableFile.read(latin).value
        #expect(table?.file !== latin)
        #expect(table?.file.path == latin.path)
        #expect(table?.texts == [["å"]])
    }

    @Test func showsExcerptsOfTheDecodedText() throws {
        let bytes = try TextEncoding.utf16LittleEndian.bytes(of: "\u{FEFF}id\ttekst\r\nU1\tBlå\u{1}bær\r\n")
        #expect(Report.full(TableFile.read(csv(bytes)).diagnostics).contains("2 | U1 Blå\u{FFFD}bær\n  |       ^\n"))
    }

    @Test(
        arguments: [[0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x00, 0xD8], [0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x62]] as [[UInt8]])
    func refusesBrokenUTF16(bytes: [UInt8]) {
        let result = TableFile.read(csv(bytes))
        #expect(result.messages == ["et tegn er gått tapt i rad 2, kolonne A («a»)"])
        #expect(result.errors.first?.span?.line == 2)
    }

    @Test func saysThatUTF16WithoutAMarkIsThat() throws {
        let result = TableFile.read(csv(try TextEncoding.utf16LittleEndian.bytes(of: "a;b\n1;2\n")))
        #expect(result.errors.first?.message == "et usynlig styretegn (0) i rad 1, kolonne A («a\0»)")
        #expect(result.errors.first?.help?.contains("UTF-16") == true)
    }

    @Test func refusesTwoEncodingsInOneFile() {
        let result = TableFile.read(csv(Array("a;b\nå;1\n".utf8) + [0x31, 0x3B, 0xE5, 0x0A]))
        #expect(result.messages == ["fila er delvis UTF-8 og delvis noe annet; det første andre står i rad 3, kolonne B"])
        #expect(result.errors.first?.span?.line == 3)
        #expect(result.errors.first?.span?.column == 3)
        let cut = TableFile.read(csv(Array("a;b\nå;blå".utf8.dropLast())))
        #expect(cut.messages == ["fila er delvis UTF-8 og delvis noe annet; det første andre står i rad 2, kolonne B"])
    }

    @Test func knowsWindows1252BothWays() {
        for byte in UInt8.min...UInt8.max { #expect(Windows1252.byte(Windows1252.scalar(byte)) == byte) }
        #expect(Windows1252.scalar(0x80) == "€" && Windows1252.scalar(0x96) == "–" && Windows1252.scalar(0xF8) == "ø")
        #expect(Windows1252.byte("č") == nil && Windows1252.byte("😀") == nil && Windows1252.byte("\u{80}") == nil)
    }

    @Test(
        arguments: [
            ([0x61, 0xE5], 1), ([0xC3, 0xA5, 0xC3], 2), ([0xEF, 0xBF], 1), ([0xFF], 0), ([0x61, 0xC3, 0xA5], nil), ([], nil),
        ] as [([UInt8], Int?)])
    func findsTheFirstByteThatIsNotUTF8(bytes: [UInt8], offset: Int?) {
        #expect(TextEncoding.firstNotUTF8(bytes) == offset)
    }
}
