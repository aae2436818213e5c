import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

/// What holds for every page there is, with the theme that is shipped.
struct PageTests {
    /// The files made of some content with the shipped theme.
    private static func rendered(_ content: [SourceFile]) async throws -> [RenderedFile] {
        let shipped = try #require(
            await WorkspaceReader.read(content: Project.content, templates: Project.templates).value)
        let folder = content.isEmpty ? shipped.contentFolder : "Content"
        let workspace = Workspace(
            content: content.isEmpty ? shipped.content : content, templates: shipped.templates, contentFolder: folder,
            templatesFolder: shipped.templatesFolder, companyFolders: shipped.companyFolders)
        let built = await Build(content: "", templates: "", output: "", today: Day(iso: "2026-11-20") ?? .epoch)
            .rendered(workspace)
        return try #require(built.value, "\(built.diagnostics.findings)")
    }

    private static func html(_ files: [RenderedFile]) -> [(path: OutputPath, text: String)] {
        files.filter { $0.path.text.hasSuffix(".html") }.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    }

    /// The values of an attribute, in order.
    private static func values(of attribute: String, in html: String) -> [String] {
        html.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    @Test func everyAddressLeadsToAFileThatIsMade() async throws {
        let files = try await Self.rendered([])
        let paths = Set(files.map(\.path))
        for (path, text) in Self.html(files) {
            let scripts = Self.values(of: "src", in: text)
            for address in Self.values(of: "href", in: text) + scripts
            where !["https:", "mailto:", "tel:"].contains(where: address.hasPrefix) {
                // Only the page for wrong addresses, which is shown anywhere, has any from the root of its host.
                let isAnywhere = path == SitePlaces.notFound && address.hasPrefix("/")
                let target = isAnywhere ? SitePlaces.notFound.resolving(String(address.dropFirst())) : path.resolving(address)
                #expect(target.map { paths.contains($0) || paths.contains($0.index) } == true, "\(address) in \(path.text)")
            }
            // The search on A–Å is the only script there is.
            let isSearched = [Language.bokmål, .nynorsk].map(SitePlaces(main: .nynorsk).index).contains(path)
            #expect(scripts.count == (isSearched ? 2 : 0), "\(path.text)")
        }
    }

    @Test func everyAnchorIsUniqueOnItsPageAndEveryReferenceHasOne() async throws {
        for (path, text) in Self.html(try await Self.rendered([])) {
            let anchors = Self.values(of: "id", in: text)
            #expect(Set(anchors).count == anchors.count, "\(path.text)")
            for address in Self.values(of: "href", in: text) where address.hasPrefix("#") {
                #expect(anchors.contains(String(address.dropFirst())), "\(address) in \(path.text)")
            }
        }
    }

    @Test func nothingIsLeftUnfilled() async throws {
        for file in try await Self.rendered([]) where !file.path.text.hasSuffix(".css") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("{{") && !text.contains("}}"), "\(file.path.text)")
            #expect(!text.contains("\n:::"), "\(file.path.text)")
        }
    }

    /// A name is never anything but a name, in the theme that is shipped too.
    @Test(arguments: [
        "*A* <script>alert(\"x\")</script> & \"B\"", "</title><img src=x onerror=alert(1)>", "' onclick='x",
        "{{bedrift.leder}}", "{{{brod}}}",
        "[x](javascript:alert(1))", "&lt;b&gt; &amp;", "-->]]>", "\u{202E}bakvendt",
    ])
    func aNameComesOutAsThatNameEverywhere(name: String) async throws {
        var inputs = try Inputs.base()
        let quoted = "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        inputs["Content/bedrifter/prove/bedrift.yaml"] = inputs["Content/bedrifter/prove/bedrift.yaml"]?
            .replacing("Prøve barnehage", with: quoted).replacing("Storstua", with: quoted).replacing(
                "Live Låtsom", with: quoted)
        let kinds = DocumentKind.allCases.map(\.key).joined(separator: " ")
        inputs["Content/moduler/3-modul-1/tekst.md"] =
            "::: for \(kinds)\n\n## Hos {{bedrift.navn}}\n\n**{{bedrift.navn}}**, {{bedrift.leder}}, {{mote.sted}}\n\n:::\n"
        let files = try await Self.rendered(inputs.workspace.content)
        let escaped = name.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
        for (path, text) in Self.html(files) where !path.text.hasPrefix("sider/") {
            #expect(text.contains(escaped), "\(path.text)")
            #expect(!text.lowercased().contains("<script") && !text.contains("<img src"), "\(path.text)")
            #expect(Self.values(of: "onclick", in: text) == [] && !text.contains("href=\"javascript"), "\(path.text)")
        }
        let letters = files.filter { $0.path.text.hasSuffix(".txt") }.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(letters.count == DocumentKind.allCases.count(where: \.isMail))
        #expect(letters.allSatisfy { $0 == "Hos \(name)\n\n\(name), \(name), \(name)\n" }, "\(letters)")
        let calendar = try #require(files["bedrifter/prove/kalender.ics"]).replacing("\r\n ", with: "")
        let value = name.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
        #expect(calendar.contains("SUMMARY:Modul 1: \(value)\r\n") && calendar.contains("LOCATION:\(value)\r\n"))
    }
}

extension OutputPath {
    /// The file a web host shows for a folder.
    fileprivate var index: OutputPath { OutputPath(below: text, "index.html") }
}
