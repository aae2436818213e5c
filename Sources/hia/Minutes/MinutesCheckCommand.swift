import ArgumentParser
import Diagnostics
import Generator
import HelseIArbeid

struct MinutesCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Vis hva hia har forstått av referatene, og det som er feil.", aliases: ["sjekk"])

    @OptionGroup var options: MeetingOptions

    @Argument(help: ArgumentHelp("Bare dette organet, som samarbeidsgruppa.", valueName: "organ"))
    var body: String?

    @Option(
        name: [.customLong("day"), .customLong("dag")], help: ArgumentHelp("Bare møtet som begynte denne dagen.", valueName: "dag"))
    var day: Day?

    func run() async throws {
        let source = try await options.load()
        let only = try body.map { try MeetingOptions.body($0, in: source) }
        let text = MinutesReport.understood(source, only: only, day: day)
        Terminal.result(text.isEmpty ? "Ingen møter." : text)
    }
}
