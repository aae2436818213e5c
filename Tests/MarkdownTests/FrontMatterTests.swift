import Diagnostics
import Testing

@testable import Markdown

struct FrontMatterTests {
    private func parts(_ text: String) -> (yaml: String?, body: String)? {
        let file = SourceFile(path: "test.md", text: text)
        return FrontMatter.split(file).value.map { ($0.yaml.map(file.text(in:)), file.text(in: $0.body)) }
    }

    @Test func separatesYAMLFromBody() throws {
        let found = try #require(parts("---\ntittel: A\n---\n\nHei\n"))
        #expect(found.yaml == "tittel: A\n")
        #expect(found.body == "\nHei\n")
    }

    @Test func understandsWindowsLineEndingsAndTrailingBlanks() throws {
        let found = try #require(parts("---  \r\ntittel: A\r\n---\t\r\nHei"))
        #expect(found.yaml == "tittel: A\r\n")
        #expect(found.body == "Hei")
    }

    @Test(arguments: ["", "Hei\n---\nx\n---\n", "----\nx\n----\n", " ---\nx\n---\n"])
    func takesWholeFileAsBodyWithoutFrontMatter(text: String) throws {
        let found = try #require(parts(text))
        #expect(found.yaml == nil)
        #expect(found.body == text)
    }

    @Test func takesEmptyFrontMatterAndNoBody() throws {
        let found = try #require(parts("---\n---"))
        #expect(found.yaml == "")
        #expect(found.body == "")
    }

    @Test(arguments: ["---", "---\ntittel: A\n", "---\ntittel: A\n --- \n"])
    func refusesUnclosedFrontMatter(text: String) {
        let checked = FrontMatter.split(SourceFile(path: "test.md", text: text))
        #expect(checked.value == nil)
        #expect(marks(checked.diagnostics) == ["innledning 1:1 «---»"])
    }
}
