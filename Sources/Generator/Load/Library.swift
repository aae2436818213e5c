import Diagnostics
import HelseIArbeid
import Markdown

/// Everything the content says, parsed and typed. After the check phase every rule holds too.
struct Library: Sendable {
    let catalogue: Catalogue
    /// In order of id.
    let companies: [Company]
    /// The names of all companies' folders, for suggestions; `companies` holds only those that were asked for.
    let companyFolders: [String]
    let meetings: [Session: MeetingContent]
    /// The office's own pages, in order of file name.
    let pages: [Page]
    let terms: Terms
    let theme: Theme
    /// The files whose words are checked.
    let sources: [SourceFile]

    func industry(of company: Company) -> Industry? { catalogue.industry(company.industry.value) }
}

/// A plain page for the office: `Content/sider/<navn>.md`.
struct Page: Sendable {
    /// The name of its file, without `.md`.
    let slug: String
    let head: PageFile
    let body: Fragment
    let file: SourceFile
}
