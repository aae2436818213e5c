import ArgumentParser
import Diagnostics
import Generator
import HelseIArbeid

struct MinutesNewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Lag fila til neste møte: faste saker med nummer, åpne oppgaver, det andre har meldt inn, og hvor bedriftene er.",
        aliases: ["ny"])

    @OptionGroup var options: MeetingOptions

    @Argument(help: ArgumentHelp("Organet, som samarbeidsgruppa.", valueName: "organ"))
    var body: String

    @Option(
        name: [.customLong("day"), .customLong("dag")],
        help: ArgumentHelp("Dagen møtet er, som 2027-01-21. Ellers den som står i det siste referatet.", valueName: "dag"))
    var day: Day?

    func run() async throws {
        let source = try await options.load(isQuiet: true)
        let found = try MeetingOptions.body(body, in: source)
        let written = MinutesDraft.next(of: found, in: source, on: day).then { $0.write() }
        guard let path = written.value else {
            Terminal.error(Report.full(written.diagnostics))
            throw Outcome.failure(written.diagnostics)
        }
        Terminal.result(
            "Laget \(path). Skriv hva som ble av hver oppgave etter kolonet, og kjør `hia minutes check \(found.id)` når du er ferdig."
        )
    }
}
