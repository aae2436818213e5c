import ArgumentParser
import Generator
import HelseIArbeid

struct ConsentListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Vis skjemaene og versjonene, slik de står den dagen --date sier.", aliases: ["liste"])

    @OptionGroup var options: ConsentOptions

    func run() async throws {
        try await options.open { Terminal.result(ConsentReport.list($0)) }
    }
}

struct ConsentHistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Vis alt som er ført om versjonene av et skjema.", aliases: ["historikk"])

    @OptionGroup var options: ConsentOptions
    @OptionGroup var form: FormOptions

    func run() async throws {
        try await options.open { editor in
            let (found, _) = try ConsentOptions.found(editor, form.form, form.number)
            Terminal.result(ConsentReport.history(of: found, only: form.number, editor))
        }
    }
}
