import Diagnostics
import HelseIArbeid

/// A news item that may be seen: finished, and not of a day that is still to come.
struct PublicNews: Sendable {
    let slug: String
    let language: Language
    let head: NewsHead
    let text: SiteText

    init?(_ item: NewsItem, on day: Day) {
        guard item.head.state != .unpublished, item.head.day.value <= day else { return nil }
        (slug, language, head, text) = (item.slug, item.language, item.head, item.text)
    }

    var isDraft: Bool { head.state != .approved }
}
