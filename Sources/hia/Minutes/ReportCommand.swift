import ArgumentParser
import Generator
import HelseIArbeid

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Utkast til sluttrapporten, med kilde til hver opplysning og en liste over motsigelser.",
        discussion: "Skriver teksten med fotnoter. Samme utkast lages som side, PDF og Word-fil av `hia build --office`.",
        aliases: ["sluttrapport"])

    @OptionGroup var options: MeetingOptions

    func run() async throws {
        let source = try await options.load(isQuiet: true)
        Terminal.result(FinalReportText.markdown(source))
        Terminal.error(FinalReportText.summary(source))
    }
}
