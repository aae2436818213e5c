import ArgumentParser
import Generator
import HelseIArbeid

struct ActionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actions", abstract: "Oppgavene fra møtene: hvem har lovet hva, og hva er over fristen.", aliases: ["oppgaver"]
    )

    @OptionGroup var options: MeetingOptions

    @Option(
        name: [.customLong("person"), .customLong("hvem")],
        help: ArgumentHelp("Initialer, navn eller organisasjon.", valueName: "hvem"))
    var person: String?

    @Option(name: [.customLong("body"), .customLong("organ")], help: ArgumentHelp("Bare dette organet.", valueName: "organ"))
    var body: String?

    @Flag(name: [.customLong("overdue"), .customLong("over-fristen")], help: "Bare dem som er over fristen.")
    var overdue = false

    @Flag(name: [.customLong("all"), .customLong("alle")], help: "Også dem som er lukket.")
    var all = false

    func run() async throws {
        let source = try await options.load(isQuiet: true)
        let only = try body.map { try MeetingOptions.body($0, in: source) }
        let report = ActionReport(source)
        Terminal.result(report.text(of: try person.map { try owner($0, report) }, in: only, onlyOverdue: overdue, withClosed: all))
    }

    private func owner(_ word: String, _ report: ActionReport) throws -> Owner {
        let meant = report.owner(word)
        guard let owner = meant.first, meant.count == 1 else {
            throw ValidationError(
                meant.isEmpty
                    ? "Ingen heter «\(word)» i Content/personer.yaml."
                    : "«\(word)» kan være \(meant.map(\.name).joined(separator: " eller ")). Skriv hele navnet.")
        }
        return owner
    }
}
