public import Diagnostics
public import HelseIArbeid

/// What is known of all companies, or of one: read without the texts of the packs.
public struct Portfolio: Sendable {
    /// In order of id; a company whose files have errors is left out, and the errors are told.
    public let histories: [History]
    public let catalogue: Catalogue?

    public static func load(
        content: String, templates: String, only slug: String? = nil, today: Day
    ) async -> Checked<Portfolio> {
        let workspace = await WorkspaceReader.read(content: content, templates: templates, only: slug)
        var found = workspace.diagnostics
        guard let files = workspace.value else { return Checked(nil, found) }
        let loaded = await concurrentMap(CompanyFolder.all(in: files)) { $0.history(on: today) }
        let histories = loaded.compactMap { $0.unwrap(into: &found) }
        if let slug, !files.companyFolders.contains(slug) {
            return Checked(nil, found + [.noSuchCompany(slug, among: files.companyFolders)])
        }
        let region = files.contentFile("region.yaml").flatMap { RegionFile.record.read($0).unwrap(into: &found) }
        let catalogue = region.map { Catalogue(region: $0, industries: [:], today: today) }
        return Checked(Portfolio(histories: histories, catalogue: catalogue), found)
    }
}
