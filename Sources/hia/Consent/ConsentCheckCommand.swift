import ArgumentParser
import Diagnostics
import Generator
import HelseIArbeid

struct ConsentCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Hold skjemaene mot reglene. Viser også tips, lesbarhet og det som ikke er avgjort.",
        aliases: ["sjekk"])

    @OptionGroup var options: ConsentOptions

    @Argument(help: ArgumentHelp("Bare dette skjemaet, som nav-samtykke.", valueName: "skjema"))
    var form: String?

    @Flag(help: "Advarsler teller som feil.")
    var strict = false

    @Flag(help: "Skriv det som ble funnet som JSON.")
    var json = false

    func run() async throws {
        try await options.open { editor in
            if let form { _ = try ConsentOptions.found(editor, form, nil) }
            let found = editor.check(only: form)
            if json {
                Terminal.result(Report.json(found))
            } else {
                if !found.isEmpty { Terminal.error(Report.full(found)) }
                Terminal.result(ConsentReport.check(editor, only: form))
                Terminal.result(Report.count(found) ?? "Ingen feil.")
            }
            if found.hasErrors { throw ExitCode(1) }
            if strict, found.contains(where: { $0.severity == .warning }) { throw ExitCode(1) }
        }
    }
}
