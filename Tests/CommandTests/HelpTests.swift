import Foundation
import Testing

/// The commands that answer questions.
struct HelpTests {
    @Test(arguments: [[], ["build"], ["check"], ["new"], ["new", "company"], ["schema"], ["coverage"], ["bank"], ["explain"], ["markdown"]])
    func helpIsInNorwegian(_ command: [String]) throws {
        let help = try Command(arguments: command + ["--help"])
        #expect(help.code == 0)
        #expect(help.output.contains("BRUK: hia"))
        for english in ["USAGE", "OVERVIEW", "OPTIONS", "SUBCOMMANDS", "ARGUMENTS", "Show ", "See '", "aliases", "values", "default"] {
            #expect(!help.output.contains(english), "\(english) in:\n\(help.output)")
        }
    }

    @Test func versionIsOneLine() throws {
        #expect(try Command("--version").output == "hia 0.1.0\n")
    }

    @Test func explainTellsWhatACodeMeans() throws {
        let explained = try Command("forklar", "feil-ukedag")
        #expect(explained.code == 0)
        #expect(explained.output.hasPrefix("feil-ukedag\n\n"))
    }

    @Test func explainWithoutACodeListsThem() throws {
        #expect(try Command("explain").output.split(separator: "\n").contains("dod-lenke"))
    }

    @Test func coverageShowsWhatTheNewIndustriesBorrow() throws {
        let coverage = try Command("dekning", "--date", "2026-11-21")
        #expect(coverage.code == 0)
        let row = coverage.output.split(separator: "\n").first { $0.hasPrefix("butikkhandel") }
        #expect(row?.contains("o o o") == true)
        #expect(row?.contains("faller tilbake til annen") == true)
    }

    @Test func bankTellsPeopleAndPrograms() throws {
        let told = try Command("bank", "--dato", "2026-11-21")
        #expect(told.code == 0 && !told.output.isEmpty)
        let object = try JSONSerialization.jsonObject(with: Data(try Command("bank", "--json").output.utf8)) as? [String: Any]
        #expect(object?["version"] as? Int == 1)
        let unknown = try Command("bank", "--bransje", "romfart")
        #expect(unknown.code == 2 && unknown.errors.contains("Ingen bedrifter i bransjen «romfart» er i banken."))
    }

    @Test func schemaIsJSONForEveryKindOfFile() throws {
        for name in ["bedrift", "bransje", "region", "termer", "mote", "side"] {
            let schema = try Command(arguments: ["schema", name])
            #expect(schema.code == 0)
            let object = try JSONSerialization.jsonObject(with: Data(schema.output.utf8)) as? [String: Any]
            #expect(object?["properties"] is [String: Any])
        }
    }

    @Test func checkWritesJSONWithAVersion() throws {
        let checked = try Command("check", "--json", "--date", "2026-11-21")
        #expect(checked.code == 0)
        let object = try JSONSerialization.jsonObject(with: Data(checked.output.utf8)) as? [String: Any]
        #expect(object?["version"] as? Int == 1)
    }

    @Test func markdownIsTheDialectAndPlainIsCommonMarkAlone() throws {
        #expect(try Command("markdown", input: "## Tid\n\n\"20 %\"\n").output == "<h2 id=\"tid\">Tid</h2>\n<p>«20\u{A0}%»</p>\n")
        #expect(try Command("markdown", "--plain", input: "<b>x</b>\n").output == "<p><b>x</b></p>\n")
        #expect(try Command("markdown", input: "<b>x</b>\n").code == 1)
    }

    @Test func newCompanyIsAFileThatLoads() throws {
        let scratch = try Scratch()
        try scratch.copyContent()
        let content = "\(scratch.path)/Content"
        let made = try Command(
            arguments: [
                "ny", "bedrift", "--content", content, "--navn", "Ole \"Dole\" & <sønner>", "--bransje", "bygg-anlegg",
                "--kommune", "gullslottet", "--ansatte", "12",
            ])
        #expect(made.code == 0, "\(made.errors)")
        #expect(try scratch.read("Content/bedrifter/ole-dole-sonner/bedrift.yaml").contains("område: nordre"))
        let checked = try Command(arguments: ["check", "--content", content, "--date", "2026-11-21"])
        #expect(checked.code == 0, "\(checked.errors)")
        let again = try Command(
            arguments: [
                "new", "company", "--content", content, "--name", "Ole Dole sønner", "--industry", "bygg-anlegg",
                "--municipality", "gullslottet", "--employees", "12",
            ])
        #expect(again.code != 0)
        #expect(again.errors.contains("finnes fra før"))
    }
}
