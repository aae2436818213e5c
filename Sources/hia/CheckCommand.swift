import ArgumentParser
import Diagnostics
import Generator

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Sjekk alt innhold uten å skrive noe.", aliases: ["sjekk"])

    @OptionGroup var folders: Folders
    @OptionGroup var date: DateOption

    @Flag(help: "Advarsler teller som feil.")
    var strict = false

    @Flag(help: "Skriv det som ble funnet som JSON.")
    var json = false

    func run() async throws {
        let build = Build(content: folders.content, templates: folders.templates, output: "", today: date.day)
        let checked = await build.check()
        let found = checked.diagnostics
        if json {
            Terminal.result(Report.json(found))
        } else {
            if !found.isEmpty { Terminal.error(Report.full(found)) }
            Terminal.result(Report.count(found) ?? "Ingen feil. \(checked.value ?? 0) filer kan lages.")
        }
        if found.hasErrors || checked.value == nil { throw Outcome.failure(found) }
        if strict, found.contains(where: { $0.severity == .warning }) { throw ExitCode(1) }
    }
}
