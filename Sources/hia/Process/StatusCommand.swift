import ArgumentParser
import Diagnostics
import Generator
import HelseIArbeid

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "«Listen»: hvor hver bedrift er, hva som haster, hva som kommer.",
        aliases: ["listen"])

    @OptionGroup var folders: Folders
    @OptionGroup var date: DateOption

    @Argument(help: ArgumentHelp("Bare denne bedriften, med alt som er ført.", valueName: "bedrift"))
    var company: String?

    @Flag(help: "Som JSON, for andre programmer.")
    var json = false

    func run() async throws {
        let loaded = await Portfolio.load(
            content: folders.content, templates: folders.templates, only: company, today: date.day)
        CompanyOptions.show(loaded.diagnostics.filter { $0.severity == .error })
        guard let portfolio = loaded.value else { throw Outcome.failure(loaded.diagnostics) }
        let report = StatusReport(portfolio.histories.map(\.now), on: date.day)
        if json {
            Terminal.result(report.json)
        } else if let only = portfolio.histories.first, company != nil {
            Terminal.result(StatusReport.whole(only.now))
        } else {
            Terminal.result(report.text)
        }
        if loaded.diagnostics.hasErrors { throw Outcome.failure(loaded.diagnostics) }
    }
}
