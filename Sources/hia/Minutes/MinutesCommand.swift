import ArgumentParser

struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes", abstract: "Referater og innkallinger: lag neste, se hva hia har forstått.",
        subcommands: [MinutesNewCommand.self, MinutesCheckCommand.self, MinutesListCommand.self], aliases: ["referat"])
}
