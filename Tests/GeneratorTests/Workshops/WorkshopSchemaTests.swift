import Diagnostics
import Foundation
import Testing

@testable import Generator

/// What editors are told of the heads of reports is true of those that ship.
struct WorkshopSchemaTests {
    @Test func holdsForTheShippedReports() throws {
        let folder = "\(Project.content)/\(WorkshopLoader.folder)"
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }
        #expect(files.count >= 7)
        for path in files {
            let name = path.split(separator: "/").last ?? ""
            let kind =
                name == WorkshopLoader.debrief
                ? "oppsummering" : name.hasPrefix(WorkshopLoader.synthesis) ? "sammenfatning" : "grupperapport"
            let text = try #require(ContentSchema.schema(for: kind))
            let schema = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            let head = try Project.text(of: "\(folder)/\(path)").split(separator: "---\n", maxSplits: 2).first.map(String.init)
            let file = SourceFile(path: path, text: try #require(head))
            let node = try #require(YAMLParser.parse(file, 0..<file.bytes.count).value, "\(path)")
            #expect(SchemaCheck.problems(node, schema, at: "") == [], "\(path)")
        }
    }
}
