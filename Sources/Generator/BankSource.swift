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
        return Bank(
            of: processes(of: library).map { Bank.Contribution($0, lint: lint(for: $0.company, in: region)) }, names: names)
    }

    /// The processes of all companies. None yet: the registers are not read into the library.
    private static func processes(of library: Library) -> [CompanyProcess] { [] }

    /// Knows everybody in the registers, and counts the smallest cohort as those who may have written a text.
    static func lint(for company: Company, in region: Region) -> PrivacyLint {
        let people = company.people
        let roles = [
            people.leader, people.unionRepresentative, people.safetyRepresentative, people.healthService, people.adviser,
        ]
        return PrivacyLint(
            people: roles.compactMap { $0 } + people.clinicians + region.contacts.map(\.name), places: company.departments,
            groupSize: company.cohorts.map(\.employees).min() ?? company.employees)
    }
}
