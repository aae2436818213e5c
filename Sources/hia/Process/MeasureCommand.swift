import ArgumentParser
import Generator
import HelseIArbeid

struct MeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Tiltakene i handlingsplanen: før inn, meld status og virkning.",
        subcommands: [Add.self, Status.self, Effect.self, List.self], aliases: ["tiltak"])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Før inn et tiltak for et valgt utsagn.", aliases: ["legg-til"])

        @OptionGroup var options: CompanyOptions

        @Argument(help: ArgumentHelp("Tiltaket, i hermetegn.", valueName: "tiltak"))
        var what: String

        @Option(
            name: [.customLong("for")], help: ArgumentHelp("Det valgte utsagnet, som U4.", valueName: "utsagn"))
        var statement: Statement.ID

        @Option(
            name: [.customLong("level"), .customLong("niva")],
            help: ArgumentHelp("individ, gruppe, leder eller organisasjon.", valueName: "nivå"))
        var level: Level

        @Option(
            name: [.customLong("who"), .customLong("hvem")],
            help: ArgumentHelp("Rollen som har ansvaret.", valueName: "rolle"))
        var who: String

        @Option(
            name: [.customLong("due"), .customLong("frist")],
            help: ArgumentHelp("Dagen det skal være gjort.", valueName: "dato"))
        var due: Day

        @Option(
            name: [.customLong("how"), .customLong("hvordan")],
            help: ArgumentHelp("Første steg.", valueName: "tekst"))
        var how: String?

        func run() async throws {
            try await options.add { editor in
                let id = Measure.ID.following(editor.process.measures.map(\.id))
                return [
                    .measure(id, options.date.day, for: statement, level, what: what, how: how, who: who, due: due)
                ]
            }
        }
    }

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "status", abstract: "Meld hvor langt et tiltak er kommet.")

        @OptionGroup var options: CompanyOptions
        @Argument(help: ArgumentHelp("Tiltaket, som T2.", valueName: "tiltak")) var id: Measure.ID

        @Argument(help: ArgumentHelp("ikke-begynt, i-gang, ferdig eller stoppet.", valueName: "status"))
        var state: Measure.State

        @Option(
            name: [.customLong("comment"), .customLong("kommentar")],
            help: ArgumentHelp("Hva som er gjort eller merket.", valueName: "tekst"))
        var comment: String?

        @Option(
            name: [.customLong("obstacle"), .customLong("hinder")],
            help: ArgumentHelp("Hva som hindrer.", valueName: "tekst"))
        var obstacle: String?

        func run() async throws {
            try await options.add { _ in [.status(id, state, options.date.day, comment: comment, obstacle: obstacle)] }
        }
    }

    struct Effect: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "effect", abstract: "Før hva som har endret seg på grunn av et tiltak.", aliases: ["effekt"])

        @OptionGroup var options: CompanyOptions
        @Argument(help: ArgumentHelp("Tiltaket, som T2.", valueName: "tiltak")) var id: Measure.ID
        @Argument(help: ArgumentHelp("Hva som har endret seg, i hermetegn.", valueName: "effekt")) var text: String

        func run() async throws {
            try await options.add { _ in [.effect(id, options.date.day, text)] }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Vis handlingsplanen med status.", aliases: ["liste"])

        @OptionGroup var options: CompanyOptions

        func run() async throws {
            try await options.edit { editor in
                guard !editor.shown.measures.isEmpty else { return Terminal.result("Ingen tiltak er registrert ennå.") }
                var table = TextTable(["Nr.", "Utsagn", "Nivå", "Frist", "Status", "Hvem", "Tiltak"])
                for measure in editor.shown.measures {
                    table.add([
                        measure.id.description, measure.statement.description, measure.level.rawValue,
                        measure.due.written(in: .bokmål), measure.state.rawValue, measure.who, measure.what,
                    ])
                }
                Terminal.result(table.text)
            }
        }
    }
}
