import Diagnostics
import Foundation
import HelseIArbeid
import TestSupport
import Testing

@testable import Generator

/// The shipped site, made once for all the tests that look at it.
struct ShippedSite: Sendable {
    private static let day = Day(iso: "2026-11-21") ?? .epoch
    private static let made = Task { try await make(on: day) }
    let library: Library
    /// Only those of the public site, by path below it.
    let files: [String: String]

    /// The same for all who ask.
    static func today() async throws -> ShippedSite { try await made.value }
    static func tomorrow() async throws -> ShippedSite { try await make(on: day.adding(days: 1)) }

    private static func make(on day: Day) async throws -> ShippedSite {
        let workspace = try #require(await WorkspaceReader.read(content: Project.content, templates: Project.templates).value)
        let library = try #require(await LibraryLoader.load(workspace, today: day).value)
        let plan = try #require(Planner.plan(library, .everything).value)
        let own = plan.documents.filter { $0.audience == .publicSite }
        let files = own.map { document in
            let bytes = EditionLinks.fill(Renderer.render(document, in: plan), with: nil)
            return (String(document.path.text.dropFirst("nettsted/".count)), String(decoding: bytes, as: UTF8.self))
        }
        return ShippedSite(library: library, files: Dictionary(uniqueKeysWithValues: files))
    }

    subscript(path: String) -> String { files[path] ?? "" }
    var pages: [String: String] { files.filter { $0.key.hasSuffix(".html") } }

    /// What a reader sees of some markup, word by word.
    static func words(_ html: some StringProtocol) -> [String] {
        String(html).replacing(#/<[^>]*>/#, with: " ").split(whereSeparator: \.isWhitespace).map(String.init)
    }

    static func main(_ page: String) -> String {
        let main = page.components(separatedBy: "<main id=\"innhold\" tabindex=\"-1\">").last ?? ""
        return main.components(separatedBy: "</main>").first ?? ""
    }
}
