import ArgumentParser
import Generator
import HelseIArbeid

struct MinutesListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Alle møter, med saker og åpne oppgaver.", aliases: ["liste"])

    @OptionGroup var options: MeetingOptions

    func run() async throws { Terminal.result(MinutesReport.list(try await options.load(isQuiet: true))) }
}
