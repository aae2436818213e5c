import ArgumentParser
import Diagnostics
import Generator
import HelseIArbeid

/// Where the forms are, and the day they are seen from.
struct ConsentOptions: ParsableArguments {
    @OptionGroup var folders: Folders
    @OptionGroup var date: DateOption

    /// Opens the forms for as long as `body` runs.
    func open(_ body: (ConsentEditor) throws -> Void) async throws {
        let opened = await ConsentEditor.open(content: folders.content, templates: folders.templates, today: date.day)
        guard let editor = opened.value else {
            CompanyOptions.show(opened.diagnostics)
            throw Outcome.failure(opened.diagnostics)
        }
        defer { editor.close() }
        try body(editor)
    }

    /// Does what changes a form, and tells what was written.
    func change(_ form: FormOptions, saying done: String, _ body: (ConsentEditor) -> Checked<[String]>) async throws {
        try await open { editor in
            _ = try Self.found(editor, form.form, form.number)
            let changed = body(editor)
            CompanyOptions.show(changed.diagnostics)
            guard let files = changed.value, !changed.diagnostics.hasErrors else {
                Terminal.error("Ingenting er skrevet.")
                throw Outcome.failure(changed.diagnostics)
            }
            Terminal.result(done)
            Terminal.result(files.map { "  \($0)" }.joined(separator: "\n"))
        }
    }

    /// The form with this name and one of its versions; says what there is if there is no such.
    static func found(_ editor: ConsentEditor, _ form: String, _ version: Int?) throws -> (ConsentForm, ConsentVersion) {
        let found = editor.find(form, version)
        guard let value = found.value else {
            CompanyOptions.show(found.diagnostics)
            throw ExitCode(2)
        }
        return value
    }
}

/// Which form, and which of its versions.
struct FormOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Skjemaet: navnet på mappa, som nav-samtykke.", valueName: "skjema"))
    var form: String

    @Option(
        name: [.customLong("version"), .customLong("versjon")],
        help: ArgumentHelp("Versjonen. Ellers den nyeste.", valueName: "nummer"))
    var number: Int?
}
