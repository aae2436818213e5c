import ArgumentParser
import Diagnostics
import Generator
import HelseIArbeid

struct StatementImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Før inn utsagn fra en CSV-fil, en tekstfil med ett på hver linje, eller -.",
        discussion: """
            En CSV-fil har navn på kolonnene øverst: utsagn, og gjerne id, dato, pulje og gruppe. Står «slått sammen med»,
            «stemmer» eller «valgt» der også, blir det ført. En liste uten kolonner er ett utsagn på hver linje.
            Det som står der fra før, blir ikke ført en gang til.
            """,
        aliases: ["importer"])

    @OptionGroup var options: CompanyOptions
    @OptionGroup var group: GroupOptions

    @Argument(help: ArgumentHelp("Fila, eller - for det som limes inn.", valueName: "fil"))
    var file: String

    func run() async throws {
        try await options.edit { editor in
            let bytes = file == "-" ? Terminal.input() : Terminal.contents(of: file)
            guard let bytes else { throw ValidationError("«\(file)» kan ikke leses.") }
            let source = StatementImport(
                path: file == "-" ? "standard inn" : file, bytes: bytes, day: options.date.day, cohort: group.cohort,
                group: group.group)
            let planned = source.rows(for: editor.process)
            CompanyOptions.show(planned.diagnostics)
            guard let plan = planned.value, !planned.diagnostics.hasErrors else {
                Terminal.error("Ingenting er skrevet.")
                throw Outcome.failure(planned.diagnostics)
            }
            if plan.known > 0 { Terminal.result("\(plan.known) utsagn sto der fra før.") }
            guard !plan.rows.isEmpty else { return Terminal.result("Ingenting nytt å føre.") }
            let added = editor.add(plan.rows)
            CompanyOptions.show(added.diagnostics)
            guard let written = added.value, !added.diagnostics.hasErrors else {
                Terminal.error("Ingenting er skrevet.")
                throw Outcome.failure(added.diagnostics)
            }
            Terminal.result("Ført i " + written.joined(separator: "\nFørt i "))
            Terminal.result("Angre: slett radene nederst i \(written.count == 1 ? "fila" : "filene").")
        }
    }
}
