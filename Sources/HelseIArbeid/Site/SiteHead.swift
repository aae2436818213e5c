/// What stands at the top of a page of the public site.
public struct SiteHead: Sendable {
    public let title: String
    /// For menus.
    public let short: String
    /// For search engines, and for those who share the page.
    public let summary: String
    public let reader: SiteReader
    public let order: Int
    public let isInMenu: Bool
    public let state: SiteState
    public let published: Day
    /// When somebody last read all of it against its sources.
    public let checked: Perishable<Void>
    public let sources: [String]
    /// What somebody would look for in an index.
    public let keywords: [String]

    public init(
        title: String, short: String, summary: String, reader: SiteReader, order: Int, isInMenu: Bool, state: SiteState,
        published: Day, checked: Perishable<Void>, sources: [String], keywords: [String]
    ) {
        self.title = title
        self.short = short
        self.summary = summary
        self.reader = reader
        self.order = order
        self.isInMenu = isInMenu
        self.state = state
        self.published = published
        self.checked = checked
        self.sources = sources
        self.keywords = keywords
    }
}
