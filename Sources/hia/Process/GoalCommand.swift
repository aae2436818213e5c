import ArgumentParser
import Generator
import HelseIArbeid

struct GoalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "goal", abstract: "Målene bedriften har satt, og vurderingen av dem.",
        subcommands: [Add.self, Evaluate.self, List.self], aliases: ["mal"])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Før inn et mål.", aliases: ["legg-til"])

        @OptionGroup var options: CompanyOptions
        @Argument(help: ArgumentHelp("Målet, i hermetegn.", valueName: "mål")) var text: String

        @Option(
            name: [.customLong("baseline"), .customLong("utgangspunkt")],
            help: ArgumentHelp("Slik er det nå.", valueName: "tekst"))
        var baseline: String?

        func run() async throws {
            try await options.add { editor in
                let id = Goal.ID.following(editor.process.goals.map(\.id))
                return [.goal(id, options.date.day, text, baseline: baseline)]
            }
        }
    }

    struct Evaluate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "evaluate", abstract: "Hold et mål mot det som er nådd.", aliases: ["vurder"])

        @OptionGroup var options: CompanyOptions
        @Argument(help: ArgumentHelp("Målet, som M1.", valueName: "mål")) var id: Goal.ID

        @Argument(help: ArgumentHelp("nådd, delvis eller ikke-nådd.", valueName: "vurdering"))
        var verdict: Goal.Verdict

        @OptionGroup var note: NoteOption

        func run() async throws {
            try await options.add { _ in [.evaluation(id, verdict, options.date.day, note: note.text)] }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Vis målene.", aliases: ["liste"])

        @OptionGroup var options: CompanyOptions

        func run() async throws {
            try await options.edit { editor in
                guard !editor.shown.goals.isEmpty else { return Terminal.result("Ingen mål er registrert ennå.") }
                var table = TextTable(["Nr.", "Vurdering", "Mål"])
                for goal in editor.shown.goals {
                    table.add([goal.id.description, goal.evaluation?.verdict.rawValue ?? "ikke vurdert", goal.text])
                }
                Terminal.result(table.text)
            }
        }
    }
}
