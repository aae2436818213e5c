import Diagnostics
import HelseIArbeid
import Testing

@testable import Generator

/// Same input, same bytes: in whatever order the cores finish.
struct DeterminismTests {
    @Test(arguments: [1, 2, 7, 64, 1000])
    func concurrentMapKeepsTheOrder(chunk: Int) async {
        for count in [0, 1, 2, 63, 64, 65, 1000] {
            let items = Array(0..<count)
            #expect(await concurrentMap(items, chunk: chunk) { $0 * 3 } == items.map { $0 * 3 })
        }
    }

    /// The content as it is shipped, read and rendered apart, one document at a time and all at once.
    @Test func rendersTheShippedContentToTheSameBytesWhateverTheConcurrency() async throws {
        let today = try #require(Day(iso: "2026-11-20"))
        let first = try await rendered(chunk: 1, today)
        #expect(first.count > 100)
        for chunk in [7, .max] {
            let other = try await rendered(chunk: chunk, today)
            #expect(first.map(\.path) == other.map(\.path))
            for (one, two) in zip(first, other) where one.bytes != two.bytes {
                Issue.record("\(one.path.text) differs")
            }
        }
    }

    private func rendered(chunk: Int, _ today: Day) async throws -> [RenderedFile] {
        let workspace = try #require(
            await WorkspaceReader.read(content: Project.content, templates: Project.templates).value)
        let library = await LibraryLoader.load(workspace, today: today)
        #expect(library.diagnostics.filter { $0.severity == .error }.findings == [])
        let plan = Planner.plan(try #require(library.value), .everything)
        return await Renderer.render(try #require(plan.value), chunk: chunk)
    }

    @Test func theOrderFilesAreGivenInIsNothingToTheOutput() async throws {
        let inputs = try Inputs.base()
        let workspace = inputs.workspace
        let shuffled = Workspace(
            content: workspace.content.reversed(), templates: workspace.templates.reversed(), contentFolder: "Content",
            templatesFolder: "Templates", companyFolders: workspace.companyFolders)
        let build = Build(content: "", templates: "", output: "", today: inputs.today)
        let (one, two) = (await build.rendered(workspace).value, await build.rendered(shuffled).value)
        #expect(try #require(one).map(\.bytes) == #require(two).map(\.bytes))
    }

    /// Files from Windows, with a byte order mark and CRLF, say the same.
    @Test func lineEndingsAndByteOrderMarksChangeNothing() async throws {
        var inputs = try Inputs.base()
        inputs["Content/moduler/3-modul-1/tekst.md"] = """
            ::: for deltaker invitasjon-leder

            Hei **{{bedrift.navn}}**
            på neste linje.

            - En
            - To

            | A | B |
            |---|---|
            | 1 | 2 |

            ::: boks Husk

            ```
            kode
            ```

            :::

            :::

            """
        let plain = try #require(await inputs.build().value)
        for (path, text) in inputs.files where path.hasPrefix("Content/") {
            inputs[path] = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
        }
        let built = await inputs.build()
        #expect(built.diagnostics.map(\.message) == [])
        for (one, two) in zip(plain, try #require(built.value)) {
            let text = String(decoding: two.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
            #expect(
                String(decoding: one.bytes, as: UTF8.self).replacing("\r\n", with: "\n") == text, "\(one.path.text)")
        }
    }
}
