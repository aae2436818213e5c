import ArgumentParser
import Diagnostics
import Generator
import Markdown

struct MarkdownCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "markdown", abstract: "Gjør Markdown fra standard inn om til HTML på standard ut.")

    @Flag(help: "Bare CommonMark, med rå HTML tillatt: for samsvarsprøver.")
    var plain = false

    func run() throws {
        let bytes = Terminal.input()
        guard !plain else { return Terminal.resultAsIs(CommonMark.html(bytes, unsafe: true)) }
        let result = MarkdownPreview.html(SourceFile(path: "standard-inn.md", bytes: bytes))
        if !result.diagnostics.isEmpty { Terminal.error(Report.full(result.diagnostics)) }
        guard let html = result.value, !result.diagnostics.hasErrors else { throw ExitCode(1) }
        Terminal.resultAsIs(html)
    }
}
