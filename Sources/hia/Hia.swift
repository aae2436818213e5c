import ArgumentParser

/// The command `hia`.
struct Hia: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hia",
        abstract: "Lager øktpakker for bedriftstiltaket i HelseIArbeid.",
        discussion: """
            Innholdet ligger i Content/, utseendet i Templates/, og alt som lages havner i Output/.
            Kommandoene har norske navn ved siden av: bygg, sjekk, listen, utsagn, tiltak, mal, oppmote, mote, samtykke, referat, oppgaver,
            sluttrapport, importer, ny, skjema, dekning, forklar. bank heter det samme.
            """,
        version: "hia 0.1.0",
        subcommands: [
            BuildCommand.self, CheckCommand.self, StatusCommand.self, StatementCommand.self, MeasureCommand.self,
            GoalCommand.self, AttendanceCommand.self, MeetingCommand.self, BankCommand.self, ConsentCommand.self,
            MinutesCommand.self, ActionsCommand.self, ReportCommand.self, ImportCommand.self, NewCommand.self, SchemaCommand.self,
            CoverageCommand.self, ExplainCommand.self, MarkdownCommand.self,
        ])
}
