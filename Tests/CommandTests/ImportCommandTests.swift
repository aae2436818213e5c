import Foundation
import Testing

/// `hia import minutes` as a person at a terminal uses it.
struct ImportCommandTests {
    private static let text = """
        Referat fra samarbeidsgruppa 10.09.26 – lokaler
        Til stede: Oda Oppdiktet, Pål Påfunn

        18/26 Kontor
        • Rommet er ledig.
        Male veggen
        Ansvar PP

        Neste møte: torsdag 12. november 14-16
        """

    @Test func printsTheFileAndTellsWhatItUnderstood() throws {
        let scratch = try Scratch()
        try scratch.write(Self.text, to: "gammelt.txt")
        let made = try Command("importer", "referat", "gammelt.txt", in: scratch.folder)
        #expect(made.code == 0)
        #expect(made.output.hasPrefix("---\n# Overskriften i kilden: "))
        #expect(made.output.contains("\nMale veggen\nAnsvar: PP\n"))
        #expect(made.errors.contains("Neste møte: torsdag 12. november 2026 kl. 14.00–16.00"))
        #expect(made.errors.contains("linje 7: PP"))
        #expect(try Command("import", "minutes", "-", in: scratch.folder, input: Self.text).output == made.output)
    }

    @Test func writesAFileOnce() throws {
        let scratch = try Scratch()
        try scratch.write(Self.text, to: "gammelt.txt")
        let made = try Command("import", "minutes", "gammelt.txt", "--til", "nytt.md", in: scratch.folder)
        #expect(made.code == 0 && made.output.contains("Content/referater/<organ>/2026-09-10.md"))
        let written = try scratch.read("nytt.md")
        #expect(written.contains("\n## 18/26 Kontor\n"))
        try scratch.write("noe annet", to: "nytt.md")
        let again = try Command("import", "minutes", "gammelt.txt", "--to", "nytt.md", in: scratch.folder)
        #expect(again.code == 2 && again.errors.contains("finnes fra før"))
        #expect(try scratch.read("nytt.md") == "noe annet")
    }

    @Test func tellsHowToGetTextOutOfWordAndPDF() throws {
        let scratch = try Scratch()
        for (name, begin, help) in [("a.docx", "PK\u{3}\u{4}", "Ren tekst"), ("a.pdf", "%PDF-1.4", "pdftotext a.pdf")] {
            try scratch.write(begin, to: name)
            let refused = try Command("import", "minutes", name, in: scratch.folder)
            #expect(refused.code == 2 && refused.errors.contains(help) && refused.output.isEmpty)
        }
        let missing = try Command("import", "minutes", "borte.txt", in: scratch.folder)
        #expect(missing.code == 2 && missing.errors.contains("«borte.txt» kan ikke leses"))
    }

    @Test(arguments: [["import"], ["import", "minutes"], ["importer", "referat"]]) func helpIsInNorwegian(_ command: [String]) throws {
        let help = try Command(arguments: command + ["--help"])
        #expect(help.code == 0 && help.output.contains("BRUK: hia import"))
        for english in ["USAGE", "OVERVIEW", "OPTIONS", "default"] { #expect(!help.output.contains(english)) }
    }
}
