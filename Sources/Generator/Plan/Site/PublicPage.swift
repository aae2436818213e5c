import HelseIArbeid

/// A page that may be seen. It can be made of no page that is still being written.
struct PublicPage: Sendable {
    let slug: String
    let language: Language
    let head: SiteHead
    let text: SiteText

    init?(_ page: SitePage) {
        guard page.head.state != .unpublished else { return nil }
        (slug, language, head, text) = (page.slug, page.language, page.head, page.text)
    }

    var isDraft: Bool { head.state != .approved }
    /// It links to files with their sizes, which are known only when they are printed.
    var tellsOfPrints: Bool { shows(.prints) }

    func shows(_ part: SitePart) -> Bool {
        text.pieces.contains { if case .part(part) = $0 { true } else { false } }
    }
}
