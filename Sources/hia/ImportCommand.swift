import ArgumentParser
import Generator
import HelseIArbeid

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Gjør tekst fra Word eller PDF om til en fil som hia kan lese.",
        subcommands: [MinutesImportCommand.self], aliases: ["importer"])
}

struct MinutesImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes", abstract: "Gjør et gammelt referat om til en referatfil.",
        discussion: """
            Fila må være ren tekst, for eksempel lagret fra Word eller kopiert fra en PDF. Linjer som er brutt, blir satt sammen, og saker,
            oppgaver, sitater og neste møte blir funnet. Ingen ord går tapt: Det som er usikkert, blir merket med «::: usikker» i fila eller
            sagt fra om med linjenummer. Resultatet kommer på skjermen, eller i fila du gir med --til.
            """,
        aliases: ["referat"])

    @Argument(help: ArgumentHelp("Fila med teksten, eller - for det som limes inn.", valueName: "fil"))
    var file: String

    @Option(
        name: [.customLong("to"), .customLong("til")],
        help: ArgumentHelp("Fila som skal lages. En fil som finnes, blir ikke skrevet over.", valueName: "fil"))
    var target: String?

    func run() throws {
        let bytes = file == "-" ? Terminal.input() : Terminal.contents(of: file)
        guard let bytes else { throw ValidationError("«\(file)» kan ikke leses.") }
        let result: MinutesImporter.Result
        do {
            result = try MinutesImporter.read(path: file == "-" ? "teksten" : file, bytes: bytes)
            if let target { try MinutesImporter.write(result.minutes, to: target) }
        } catch {
            Terminal.error("feil: \(error.message)")
            throw ExitCode(2)
        }
        if target == nil { Terminal.result(result.minutes.markdown) }
        if result.isWindows1252 { Terminal.error("Fila er lest som Windows-1252. Se at æ, ø og å er riktige.\n") }
        Terminal.error(result.minutes.told)
        if let target { Terminal.result("Laget \(target). " + home(of: result.minutes)) }
    }

    /// Where the file belongs, once its day is known.
    private func home(of minutes: MinutesImport) -> String {
        guard let day = minutes.understood.day?.first else {
            return "Skriv datoen øverst i fila før du legger den i Content/referater/."
        }
        return "Den hører hjemme i Content/referater/<organ>/\(day.iso).md."
    }
}
