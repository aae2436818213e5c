import Diagnostics
import Foundation
import HelseIArbeid
import Testing

@testable import Generator

/// The bytes that are imported, and the file that is written.
struct MinutesImporterTests {
    private static let text = "Referat fra samarbeidsgruppa 10. september 2026\nSted: Sørøya\n\n18/26 Spørsmål\n\n• Nå går det bra.\n"

    @Test func readsUTF8() throws {
        let result = try MinutesImporter.read(path: "a.txt", bytes: Array(Self.text.utf8))
        #expect(!result.isWindows1252)
        #expect(result.minutes.markdown.contains("\nsted: Sørøya\n"))
        #expect(result.minutes.markdown.contains("\n## 18/26 Spørsmål\n\n- Nå går det bra.\n"))
    }

    @Test func readsWindows1252() throws {
        let bytes = Self.text.unicodeScalars.map { $0 == "•" ? 0x95 : UInt8($0.value) }
        let result = try MinutesImporter.read(path: "a.txt", bytes: bytes)
        #expect(result.isWindows1252)
        #expect(result.minutes.markdown == (try MinutesImporter.read(path: "a.txt", bytes: Array(Self.text.utf8))).minutes.markdown)
    }

    @Test func readsUTF16AndOldLineEnds() throws {
        let expected = try MinutesImporter.read(path: "a.txt", bytes: Array(Self.text.utf8)).minutes.markdown
        let wide: [UInt8] = [0xFF, 0xFE] + Array(Self.text.utf16).flatMap { unit -> [UInt8] in [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
        #expect(try MinutesImporter.read(path: "a.txt", bytes: wide).minutes.markdown == expected)
        for end in ["\r\n", "\r"] {
            let text = Self.text.replacing("\n", with: end)
            #expect(try MinutesImporter.read(path: "a.txt", bytes: Array(text.utf8)).minutes.markdown == expected)
        }
    }

    @Test(arguments: [
        (Array("PK\u{3}\u{4}".utf8), "Lagre som"), ([0xD0, 0xCF, 0x11, 0xE0], "Lagre som"), (Array("{\\rtf1".utf8), "Lagre som"),
        (Array("%PDF-1.7".utf8), "pdftotext"), ([0x61, 0x00, 0x62], "ren tekst"), (Array("blåbær på".utf8) + [0xE5, 0x20], "delvis UTF-8"),
    ])
    func refusesWhatIsNoText(bytes: [UInt8], expected: String) throws {
        let refusal = try #require(throws: MinutesImporter.Refusal.self) { try MinutesImporter.read(path: "gammelt.docx", bytes: bytes) }
        #expect(refusal.message.contains(expected))
        #expect(refusal.message.contains("«gammelt.docx»"))
    }

    @Test func writesANewFileOnly() throws {
        let scratch = try Scratch()
        let minutes = try MinutesImporter.read(path: "a.txt", bytes: Array(Self.text.utf8)).minutes
        let path = "\(scratch.path)/b.md"
        try MinutesImporter.write(minutes, to: path)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == minutes.markdown)
        let refusal = try #require(throws: MinutesImporter.Refusal.self) { try MinutesImporter.write(minutes, to: path) }
        #expect(refusal.message.contains("finnes fra før"))
        let lost = try #require(throws: MinutesImporter.Refusal.self) { try MinutesImporter.write(minutes, to: path + "/c.md") }
        #expect(lost.message.contains("kan ikke skrives"))
    }
}
