import ArgumentParser
import Diagnostics
import Generator
import HelseIArbeid

/// Which company a command is about, and the day its rows are dated.
struct CompanyOptions: ParsableArguments {
    @OptionGroup var folders: Folders
    @OptionGroup var date: DateOption

    @Argument(help: ArgumentHelp("Bedriften: navnet på mappa dens.", valueName: "bedrift"))
    var company: String

    func validate() throws {
        guard company.isPlainName else {
            throw ValidationError("«\(company)» er ikke en bedrift; skriv navnet på mappa dens, som askeladden-barnehage.")
        }
    }

    /// Lets `rows` say what is to be added, adds it, and tells what was written and how it is undone.
    func add(_ rows: (CompanyEditor) throws -> [NewRow]) async throws {
        try await edit { editor in
            let new = try rows(editor)
            guard !new.isEmpty else { return Terminal.result("Ingenting å føre: alt står der fra før.") }
            let added = editor.add(new)
            Self.show(added.diagnostics)
            guard let written = added.value, !added.diagnostics.hasErrors else {
                if Outcome.failure(added.diagnostics) == ExitCode(1) { Terminal.error("Ingenting er skrevet.") }
                throw Outcome.failure(added.diagnostics)
            }
            Terminal.result("Ført i " + written.joined(separator: "\nFørt i "))
            Terminal.result("Angre: slett \(new.count == 1 ? "raden" : "radene") nederst i fila.")
        }
    }

    /// Opens the registers for as long as `body` runs.
    func edit(_ body: (CompanyEditor) throws -> Void) async throws {
        let opened = await CompanyEditor.open(
            content: folders.content, templates: folders.templates, company: company, today: date.day)
        guard let editor = opened.value else {
            Self.show(opened.diagnostics)
            throw Outcome.failure(opened.diagnostics)
        }
        defer { editor.close() }
        try body(editor)
    }

    static func show(_ found: [Diagnostic]) {
        if !found.isEmpty { Terminal.error(Report.full(found)) }
    }
}
