public import Diagnostics
public import HelseIArbeid

/// The bank of the companies whose registers are read.
public enum BankSource {
    /// What recurs across companies as it stood on a day; no value when the content cannot be read.
    public static func load(content: String, templates: String, today: Day) async -> Checked<Bank> {
        let workspace = await WorkspaceReader.read(content: content, templates: templates)
        guard let files = workspace.value, !workspace.diagnostics.hasErrors else {
            return Checked(nil, workspace.diagnostics)
        }
        let library = await LibraryLoader.load(files, today: today)
        return Checked(library.value.map(bank), workspace.diagnostics + library.diagnostics)
    }

    static func bank(of library: Library) -> Bank {
        let region = library.catalogue.region
        let names = library.catalogue.industries.mapValues(\.name)
        let contributions = library.histories.map { history in
            Bank.Contribution(history.now, lint: AnonymousTexts.lint(for: history.planned, in: region))
        }
        return Bank(of: contributions, names: names)
    }
}
