import ArgumentParser

struct ConsentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consent", abstract: "Skjemaer og samtykker: kontroll, versjoner og godkjenning.",
        subcommands: [
            ConsentCheckCommand.self, ConsentDiffCommand.self, ConsentMirrorCommand.self, ConsentApproveCommand.self,
            ConsentWithdrawCommand.self, ConsentListCommand.self, ConsentHistoryCommand.self,
        ], aliases: ["samtykke"])
}
