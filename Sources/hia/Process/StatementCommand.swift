import ArgumentParser
import Diagnostics
import Generator
import HelseIArbeid

struct StatementCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statement", abstract: "Utsagnene: før inn, sorter, velg.",
        subcommands: [
            Add.self, StatementImportCommand.self, Merge.self, Votes.self, Choose.self, Unchoose.self, Involved.self,
            StatementListCommand.self,
        ], aliases: ["utsagn"])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Før inn ett eller flere utsagn fra en gruppe.", aliases: ["legg-til"])

        @OptionGroup var options: CompanyOptions
        @OptionGroup var group: GroupOptions

        @Argument(help: ArgumentHelp("Utsagnet, ordrett, i hermetegn.", valueName: "utsagn"))
        var texts: [String]

        func validate() throws {
            if let word = texts.first(where: { !$0.contains(" ") }) {
                throw ValidationError("«\(word)» er bare ett ord. Sett hermetegn rundt hele utsagnet.")
            }
        }

        func run() async throws {
            try await options.add { editor in
                var ids = editor.process.statements.map(\.id)
                return texts.map { text in
                    let id = Statement.ID.following(ids)
                    ids.append(id)
                    return .statement(id, options.date.day, cohort: group.cohort, group: group.group, text)
                }
            }
        }
    }

    struct Merge: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "merge", abstract: "Slå utsagn som sier det samme, sammen med ett av dem.",
            aliases: ["sla-sammen"])

        @OptionGroup var options: CompanyOptions

        @Argument(help: ArgumentHelp("Utsagnene som skal inn i et annet, som U4 U9.", valueName: "utsagn"))
        var ids: [Statement.ID]

        @Option(
            name: [.customLong("into"), .customLong("inn-i")],
            help: ArgumentHelp("Utsagnet de skal inn i.", valueName: "utsagn"))
        var target: Statement.ID

        @OptionGroup var note: NoteOption

        func run() async throws {
            try await options.add { _ in ids.map { .merged($0, into: target, options.date.day, note: note.text) } }
        }
    }

    struct Votes: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "votes", abstract: "Før hvor mange stemmer et utsagn har fått.", aliases: ["stemmer"])

        @OptionGroup var options: CompanyOptions
        @Argument(help: ArgumentHelp("Utsagnet, som U4.", valueName: "utsagn")) var id: Statement.ID
        @Argument(help: ArgumentHelp("Hvor mange stemmer.", valueName: "antall")) var count: Int
        @OptionGroup var note: NoteOption

        func run() async throws {
            try await options.add { _ in [.votes(id, count, options.date.day, note: note.text)] }
        }
    }

    struct Choose: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "choose", abstract: "Velg et utsagn; høyst tre kan være valgt.", aliases: ["velg"])

        @OptionGroup var options: CompanyOptions
        @Argument(help: ArgumentHelp("Utsagnet, som U4.", valueName: "utsagn")) var id: Statement.ID

        @Option(
            name: [.customLong("rank"), .customLong("nummer")],
            help: ArgumentHelp("Plassen: 1, 2 eller 3. Ellers den første ledige.", valueName: "plass"))
        var rank: Rank?

        @OptionGroup var note: NoteOption

        func run() async throws {
            try await options.add { editor in
                let list = editor.process.choice.shortlist
                // Where all three are taken, the rule says so, and which they are.
                let free = Rank.allCases.first { list[$0] == nil || list[$0]?.statement == id } ?? .third
                return [.chosen(id, rank ?? free, options.date.day, note: note.text)]
            }
        }
    }

    struct Unchoose: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "unchoose", abstract: "Velg bort et utsagn som er valgt.", aliases: ["velg-bort"])

        @OptionGroup var options: CompanyOptions
        @Argument(help: ArgumentHelp("Utsagnet, som U4.", valueName: "utsagn")) var id: Statement.ID
        @OptionGroup var note: NoteOption

        func run() async throws {
            try await options.add { _ in [.unchosen(id, options.date.day, note: note.text)] }
        }
    }

    struct Involved: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "involved", abstract: "Før hvordan alle ansatte var med på valget.", aliases: ["involvering"])

        @OptionGroup var options: CompanyOptions

        @Option(
            name: [.customLong("method"), .customLong("metode")],
            help: ArgumentHelp("prikker, rundgang, avstemning eller annet.", valueName: "metode"))
        var method: Involvement.Method

        @Option(
            name: [.customLong("how"), .customLong("hvordan")],
            help: ArgumentHelp("Hvordan det ble gjort, i en setning.", valueName: "tekst"))
        var how: String

        @Option(
            name: [.customLong("people"), .customLong("antall")],
            help: ArgumentHelp("Hvor mange som var med.", valueName: "antall"))
        var people: Int?

        func run() async throws {
            try await options.add { _ in [.involvement(method, options.date.day, how: how, people: people)] }
        }
    }
}

/// Which cohort and group something comes from.
struct GroupOptions: ParsableArguments {
    @Option(
        name: [.customLong("cohort"), .customLong("pulje")],
        help: ArgumentHelp("Puljen, hvis bedriften har flere.", valueName: "pulje"))
    var cohort: String?

    @Option(
        name: [.customLong("group"), .customLong("gruppe")],
        help: ArgumentHelp("Nummeret på gruppa.", valueName: "nummer"))
    var group: Int?
}

/// A few words on why.
struct NoteOption: ParsableArguments {
    @Option(
        name: [.customLong("note"), .customLong("merknad")],
        help: ArgumentHelp("Noen ord om hvorfor.", valueName: "tekst"))
    var text: String?
}
