import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// Everything the content says, parsed and typed. After the check phase every rule holds too.
struct Library: Sendable {
    let catalogue: Catalogue
    /// What is known of each company, in order of id.
    let histories: [History]
    /// The names of all companies' folders, for suggestions; `companies` holds only those that were asked for.
    let companyFolders: [String]
    let meetings: [Session: MeetingContent]
    /// The office's own pages, in order of file name.
    let pages: [Page]
    let consents: Consents
    /// The bodies' meetings, and what follows from them.
    let bodies: Meetings
    let papers: Papers
    /// The public site; `nil` where nobody has written where GPs refer to.
    let site: Site?
    let pictures: Pictures
    let terms: Terms
    let theme: Theme
    let workshops: Workshops

    /// The companies as they stand: with their meetings on the days they were held, or moved to.
    var companies: [Company] { histories.map(\.now.company) }

    func industry(of company: Company) -> Industry? { catalogue.industry(company.industry.value) }
}

/// A plain page for the office: `Content/sider/<navn>.md`.
struct Page: Sendable {
    /// The name of its file, without `.md`.
    let slug: String
    let head: PageFile
    /// Finished: a page is about no company, so nothing in it waits for a value.
    let body: HTML
    /// Only what later phases look at, so that the source of a page can be let go: ten thousand are a lot of memory.
    let localLinks: [Fragment.Link]
    let placeholders: [Located<String>]

    init(slug: String, head: PageFile, fragment: Fragment) {
        self.slug = slug
        self.head = head
        var anchors = Anchors()
        body = fragment.html(&anchors)
        localLinks = fragment.links.filter(\.isLocal)
        placeholders = fragment.placeholders
    }
}
