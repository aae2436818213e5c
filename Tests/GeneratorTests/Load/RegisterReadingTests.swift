import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

/// A register comes back from Excel in many shapes; it is the same register, or it is refused, and never half of it.
struct RegisterReadingTests {
    private static let head = "id;dato;pulje;gruppe;utsagn"
    private static let lines = ["U1;30.11.2026;A;1;Vi spør hverandre", "U2;30.11.2026;A;2;Jeg får ro på øret"]

    /// «U1 2026-11-30 A 1 Vi spør hverandre» for every row.
    private func read(_ bytes: [UInt8]) throws -> [String] {
        let result = StatementRegister.rows(in: SourceFile(path: "utsagn.csv", bytes: bytes))
        let rows = try #require(result.value, "\(result.diagnostics.map(\.message))")
        return rows.map { row in
            "\(row.id.value) \(row.date.value.iso) \(row.cohort?.value ?? "-") \(row.group?.value ?? 0) \(row.text.value)"
        }
    }

    private static let expected = ["U1 2026-11-30 A 1 Vi spør hverandre", "U2 2026-11-30 A 2 Jeg får ro på øret"]

    private static func text(_ separator: String = ";", _ end: String = "\r\n", _ rest: String = "") -> String {
        ([head] + lines).map { $0.replacing(";", with: separator) + rest + end }.joined()
    }

    @Test(arguments: [
        text(), text(";", "\n"), text(";", "\r"), "\u{FEFF}" + text(), text("\t"), text(","), text(";", "\r\n", ";"),
        text(";", "\r\n", ";;"), "sep=;\r\n" + text(), "\r\n" + text() + "\r\n;;;;\r\n", text(" ; "),
        text().replacing("Vi spør hverandre", with: "\"Vi spør\r\nhverandre\""), text().replacing("id;", with: "Nr.;"),
        text().replacing("30.11.2026", with: "2026-11-30"), text().replacing("30.11.2026", with: "mandag 30. november 2026"),
    ])
    func readsWhatExcelMakesOfIt(text: String) throws { #expect(try read(Array(text.utf8)) == Self.expected) }

    @Test func readsWindows1252AndUTF16() throws {
        let latin = Self.text().unicodeScalars.map { UInt8($0.value) }
        #expect(try read(latin) == Self.expected)
        let wide: [UInt8] = [0xFF, 0xFE] + Self.text().utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try read(wide) == Self.expected)
    }

    @Test func columnsMayStandInAnyOrder() throws {
        let text = "utsagn;gruppe;pulje;dato;id\nVi spør hverandre;1;A;30.11.2026;U1\n"
        #expect(try read(Array(text.utf8)) == [Self.expected[0]])
    }

    @Test func aRegisterWithAWrongCellHasNoRowsAtAll() {
        let text = Self.text() + "U3;31.11.2026;A;1;Vi ler\r\n"
        #expect(StatementRegister.rows(in: SourceFile(path: "utsagn.csv", text: text)).value == nil)
    }
}
