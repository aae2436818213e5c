import Diagnostics
import Foundation
import Testing

@testable import Generator

/// The schemas editors use: valid JSON, and true to what the readers take.
struct ContentSchemaTests {
    private func schema(_ name: String) throws -> [String: Any] {
        let text = try #require(ContentSchema.schema(for: name))
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test(arguments: ContentSchema.names)
    func isAJSONSchemaOfAnObject(name: String) throws {
        let schema = try schema(name)
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema["type"] as? String == "object")
        #expect(schema["additionalProperties"] as? Bool == false)
        let properties = try #require(schema["properties"] as? [String: [String: Any]])
        #expect(properties.values.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
        #expect(Set(try #require(schema["required"] as? [String])).isSubset(of: properties.keys))
    }

    @Test func allOfThemAreOneObject() throws {
        let all = try #require(try JSONSerialization.jsonObject(with: Data(ContentSchema.all.utf8)) as? [String: Any])
        #expect(all.keys.sorted() == ContentSchema.names.sorted())
        #expect(ContentSchema.schema(for: "tull") == nil)
    }

    /// The files of the base and of the shipped content pass their own schema, field by field.
    @Test(arguments: [
        ("bedrift", "Content/bedrifter/prove/bedrift.yaml"), ("bransje", "Content/bransjer/barnehage.yaml"),
        ("region", "Content/region.yaml"), ("termer", "Content/felles/termer.yaml"),
    ])
    func holdsForTheFilesOfTheBase(name: String, path: String) throws {
        let text = try #require(try Inputs.base()[path])
        try expect(SourceFile(path: path, text: text), toPass: try schema(name))
    }

    @Test func holdsForTheShippedContent() throws {
        let files = try FileManager.default.subpathsOfDirectory(atPath: Project.content).filter {
            $0.hasSuffix(".yaml")
        }
        #expect(files.count > 10)
        // What hia writes itself, nobody edits.
        for path in files where !path.hasSuffix("-speil.yaml") {
            let kind = try #require(Self.kind(of: path), "\(path) is of no kind")
            let text = try Project.text(of: "\(Project.content)/\(path)")
            try expect(SourceFile(path: path, text: text), toPass: try schema(kind))
        }
    }

    private static func kind(of path: String) -> String? {
        let parts = path.split(separator: "/").map(String.init)
        switch (parts.first, parts.last) {
        case ("bedrifter", "bedrift.yaml"): return "bedrift"
        case ("bransjer", _): return "bransje"
        case ("region.yaml", _): return "region"
        case ("fastleger", let file?): return String(file.dropLast(".yaml".count))
        case ("felles", "termer.yaml"): return "termer"
        case ("samtykke", "avklaringer.yaml"): return "avklaringer"
        case ("samtykke", "skjema.yaml"): return "skjema"
        case ("samtykke", _) where parts.dropFirst().first == "regler": return "regler"
        case ("personer.yaml", _): return "personer"
        case ("organ", _): return "organ"
        case ("prosjekt", "prosjekt.yaml"): return "prosjekt"
        case ("verksted", "verksted.yaml"): return "verksted"
        default: return nil
        }
    }

    /// What stands above the text of every form that ships passes too.
    @Test func holdsForTheHeadsOfTheShippedForms() throws {
        let folder = "\(Project.content)/samtykke"
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }
        #expect(files.count > 10)
        for path in files {
            let pieces = try Project.text(of: "\(folder)/\(path)").split(separator: "---\n", maxSplits: 2)
            try expect(SourceFile(path: path, text: String(try #require(pieces.first))), toPass: try schema("samtykke"))
        }
    }

    /// What stands above the texts of papers and of the public site passes too.
    @Test(arguments: ["horing", "prosjekt", "fastleger"])
    func holdsForTheHeadsOfTheShippedTexts(folder: String) throws {
        let root = "\(Project.content)/\(folder)"
        let files = try FileManager.default.subpathsOfDirectory(atPath: root)
            .filter { $0.hasSuffix(".md") && !$0.hasSuffix("/tekst.md") }
        #expect(!files.isEmpty)
        for path in files {
            let pieces = try Project.text(of: "\(root)/\(path)").split(separator: "---\n", maxSplits: 2)
            let head = SourceFile(path: path, text: String(try #require(pieces.first)))
            let site = path.contains("/nyheter/") ? "nyhet" : "fastlegeside"
            try expect(head, toPass: try schema(["horing": "horing", "prosjekt": "vedlegg"][folder] ?? site))
        }
    }

    @Test func aRulePackIsDescribedDownToTheWords() throws {
        let text = """
            navn: x
            kilde: y
            gjelder: [nav, buss]
            gjelder-fra: 2026-01-01
            sist-kontrollert: 2026-01-01
            regler:
              - {id: a, slag: må-tro, nivå: feil, grunnlag: lest, forklaring: f, råd: r, ord: {alle: [x], sv: [y]}}
            """
        let file = SourceFile(path: "x.yaml", text: text)
        let node = try #require(YAMLParser.parse(file, 0..<file.bytes.count).value)
        #expect(
            SchemaCheck.problems(node, try schema("regler"), at: "").sorted() == [
                "/gjelder: «» is not one of the words", "/regler/0/ord/sv: unknown", "/regler/0/slag: «må-tro» is not one of the words",
            ])
    }

    @Test func wouldRefuseWhatTheReaderRefuses() throws {
        let schema = try schema("bedrift")
        let text = "navn: x\nbransje: A B\nansatte: mange\nmålform: sv\nkomune: x\nmøter:\n  modul-9: {dato: x}\n"
        let file = SourceFile(path: "bedrift.yaml", text: text)
        let node = try #require(YAMLParser.parse(file, 0..<file.bytes.count).value)
        #expect(
            SchemaCheck.problems(node, schema, at: "").sorted() == [
                "/ansatte: «mange» is not an integer", "/bransje: «A B» does not match", "/komune: unknown",
                "/målform: «sv» is not one of the words", "/møter/modul-9: unknown", ": lacks kommune",
                ": lacks område",
            ])
    }

    private func expect(_ file: SourceFile, toPass schema: [String: Any]) throws {
        let node = try #require(YAMLParser.parse(file, 0..<file.bytes.count).value, "\(file.path)")
        #expect(SchemaCheck.problems(node, schema, at: "") == [], "\(file.path)")
    }
}
