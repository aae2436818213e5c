import ArgumentParser
import Diagnostics
import Generator

struct CoverageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: "Vis hvilke eksempler hver bransje har.", aliases: ["dekning"])

    @OptionGroup var folders: Folders
    @OptionGroup var date: DateOption

    func run() async throws {
        let coverage = await Coverage.load(content: folders.content, templates: folders.templates, today: date.day)
        let errors = coverage.diagnostics.filter { $0.severity == .error }
        guard let table = coverage.value else {
            Terminal.error(Report.full(errors))
            throw Outcome.failure(errors)
        }
        Terminal.result(table)
    }
}
