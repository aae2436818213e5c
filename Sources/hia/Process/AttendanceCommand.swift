import ArgumentParser
import Generator
import HelseIArbeid

struct AttendanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attendance", abstract: "Oppmøtet på møtene, mot kravet om 90 %.",
        subcommands: [Add.self, List.self], aliases: ["oppmote"])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Før hvor mange som var til stede.", aliases: ["legg-til"])

        @OptionGroup var options: CompanyOptions

        @Argument(help: ArgumentHelp("Møtet, som modul-1.", valueName: "møte")) var session: Session
        @Argument(help: ArgumentHelp("Hvor mange som var til stede.", valueName: "antall")) var present: Int

        @Option(
            name: [.customLong("cohort"), .customLong("pulje")],
            help: ArgumentHelp("Puljen, hvis bedriften har flere.", valueName: "pulje"))
        var cohort: String?

        @Option(
            name: [.customLong("of"), .customLong("av")],
            help: ArgumentHelp("Hvor mange som kunne komme, hvis det ikke er som i bedrift.yaml.", valueName: "antall"))
        var of: Int?

        func run() async throws {
            try await options.add { _ in [.attendance(session, cohort: cohort, present: present, of: of, options.date.day)] }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Vis oppmøtet.", aliases: ["liste"])

        @OptionGroup var options: CompanyOptions

        func run() async throws {
            try await options.edit { editor in
                guard !editor.shown.attendance.isEmpty else { return Terminal.result("Ikke noe oppmøte er registrert ennå.") }
                var table = TextTable(["Møte", "Pulje", "Til stede", "Av", "Trengs (90 %)", "Nådd"])
                for count in editor.shown.attendance {
                    table.add([
                        count.session.key, count.cohort ?? "alle", String(count.present), count.of.map(String.init) ?? "",
                        count.needed.map(String.init) ?? "", count.isEnough.map { $0 ? "ja" : "nei" } ?? "",
                    ])
                }
                Terminal.result(table.text)
            }
        }
    }
}
