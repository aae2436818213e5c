import ArgumentParser

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Lag en ny fil å begynne med.", subcommands: [NewCompanyCommand.self],
        aliases: ["ny"])
}
