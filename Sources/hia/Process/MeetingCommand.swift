import ArgumentParser
import Generator
import HelseIArbeid

struct MeetingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting", abstract: "Møter som er holdt eller flyttet.",
        subcommands: [Held.self, Moved.self, List.self], aliases: ["mote"])

    struct Held: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "held", abstract: "Før at et møte er holdt, den dagen --date sier.", aliases: ["holdt"])

        @OptionGroup var options: CompanyOptions
        @Argument(help: ArgumentHelp("Møtet, som modul-1.", valueName: "møte")) var session: Session

        @Option(
            name: [.customLong("cohort"), .customLong("pulje")],
            help: ArgumentHelp("Puljen, hvis bare én har hatt det.", valueName: "pulje"))
        var cohort: String?

        func run() async throws {
            try await options.add { _ in [.held(session, cohort: cohort, options.date.day)] }
        }
    }

    struct Moved: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "moved", abstract: "Flytt et møte, med grunn.", aliases: ["flyttet"])

        @OptionGroup var options: CompanyOptions
        @Argument(help: ArgumentHelp("Møtet, som modul-1.", valueName: "møte")) var session: Session

        @Option(
            name: [.customLong("to"), .customLong("til")],
            help: ArgumentHelp("Den nye dagen. Uten: det er ingen ny dag ennå.", valueName: "dato"))
        var newDay: Day?

        @Option(
            name: [.customLong("reason"), .customLong("grunn")],
            help: ArgumentHelp("Hvorfor.", valueName: "tekst"))
        var reason: String

        @Option(
            name: [.customLong("cohort"), .customLong("pulje")],
            help: ArgumentHelp("Puljen, hvis bare én flytter.", valueName: "pulje"))
        var cohort: String?

        func run() async throws {
            try await options.add { _ in
                [.moved(session, cohort: cohort, to: newDay, reason: reason, options.date.day)]
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Vis møtene slik de står.", aliases: ["liste"])

        @OptionGroup var options: CompanyOptions

        func run() async throws {
            try await options.edit { editor in
                Terminal.result(StatusReport.meetings(of: editor.shown))
            }
        }
    }
}
