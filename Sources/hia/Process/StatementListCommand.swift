import ArgumentParser
import Generator
import HelseIArbeid

struct StatementListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Vis utsagnene, og hva som er blitt av dem.", aliases: ["liste"])

    @OptionGroup var options: CompanyOptions

    @Flag(help: "Som CSV, til Excel; kan leses inn igjen med import.")
    var csv = false

    func run() async throws {
        try await options.edit { editor in
            guard !csv else { return Terminal.resultAsIs(StatementTable.csv(of: editor.shown)) }
            let process = editor.shown
            guard !process.statements.isEmpty else { return Terminal.result("Ingen utsagn er registrert ennå.") }
            var table = TextTable(["Nr.", "Stemmer", "Status", "Utsagn"])
            for statement in process.statements {
                table.add([
                    statement.id.description, statement.votes.map(String.init) ?? "", statement.stage.inWords, statement.text,
                ])
            }
            Terminal.result(table.text)
            Terminal.result("\(process.statements.count) utsagn, \(process.standing.count) etter sortering.")
        }
    }
}
