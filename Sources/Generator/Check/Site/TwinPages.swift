import Diagnostics
import HelseIArbeid
import Markdown

/// Every page and news item is there in both norms, and says the same to the same readers (språklova § 14).
enum TwinPages {
    private static let norms: [Language] = [.bokmål, .nynorsk]

    static func check(_ site: Site) -> [Diagnostic] {
        front(site) + site.pages.flatMap { page($0, in: site) } + site.news.compactMap { news($0, in: site) }
    }

    /// There is no site without a front page that is published.
    private static func front(_ site: Site) -> [Diagnostic] {
        guard let first = site.pages.first(where: { $0.head.state != .unpublished }) else { return [] }
        let fronts = norms.compactMap { site.page(SitePage.front, $0) }
        if let hidden = fronts.first(where: { $0.head.state == .unpublished }) { return [.frontUnpublished(hidden.span)] }
        return fronts.isEmpty ? [.noFront(first.span)] : []
    }

    private static func page(_ page: SitePage, in site: Site) -> [Diagnostic] {
        guard let other = twin(of: page.language) else {
            // Nothing else leads to it.
            return site.page(page.slug, .bokmål) == nil ? [.noTwin("siden", page.slug, .bokmål, page.span)] : []
        }
        guard let twin = site.page(page.slug, other) else { return [.noTwin("siden", page.slug, other, page.span)] }
        // Each difference once.
        return page.language == .nynorsk ? differences(page, twin).map { .unlike($0, page, twin) } : []
    }

    private static func news(_ item: NewsItem, in site: Site) -> Diagnostic? {
        guard let other = twin(of: item.language) else { return nil }
        guard let twin = site.item(item.slug, other) else {
            return .noTwin("nyheten", "\(SiteLoader.news)/\(item.slug)", other, item.span)
        }
        let isLike = item.head.day.value == twin.head.day.value && item.head.state == twin.head.state
            && item.head.frontUntil?.value == twin.head.frontUntil?.value
        return isLike || item.language == .bokmål ? nil : .unlikeNews(item, twin)
    }

    private static func twin(of language: Language) -> Language? {
        norms.contains(language) ? norms.first { $0 != language } : nil
    }

    private static func differences(_ page: SitePage, _ twin: SitePage) -> [String] {
        let (head, other) = (page.head, twin.head)
        let pairs: [(String, Bool)] = [
            ("«for»", head.reader == other.reader), ("«rekkefølge»", head.order == other.order),
            ("«meny»", head.isInMenu == other.isInMenu), ("«tilstand»", head.state == other.state),
            ("delene og boksene", parts(page) == parts(twin)),
            ("overskriftene", page.text.headings.map(\.level) == twin.text.headings.map(\.level)),
        ]
        return pairs.filter { !$0.1 }.map(\.0)
    }

    /// What is put into the text, in order.
    private static func parts(_ page: SitePage) -> [String] {
        page.text.pieces.compactMap { piece in
            switch piece {
            case .part(let part): part.rawValue
            case .open(let box): box.rawValue
            case .text, .close: nil
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func noFront(_ span: Span) -> Diagnostic {
        .error(
            .noTwin, "nettstedet har ingen forside", at: span,
            help: "lag Content/fastleger/nb/\(SitePage.front).md og Content/fastleger/nn/\(SitePage.front).md")
    }

    fileprivate static func frontUnpublished(_ span: Span) -> Diagnostic {
        .error(
            .noTwin, "forsiden er en kladd, men andre sider er publisert", at: span,
            help: "sett «tilstand: utkast» på forsiden, eller «kladd» på de andre")
    }

    fileprivate static func noTwin(_ kind: String, _ name: String, _ language: Language, _ span: Span) -> Diagnostic {
        .error(
            .noTwin, "\(kind) finnes ikke på \(language.nameInMessages)", at: span,
            help: "lag Content/fastleger/\(language.tag)/\(name).md med samme innhold")
    }

    fileprivate static func unlike(_ what: String, _ page: SitePage, _ twin: SitePage) -> Diagnostic {
        .error(
            .noTwin, "\(what) er ikke det samme på \(page.language.nameInMessages) og \(twin.language.nameInMessages)",
            at: page.span, notes: [.init("den andre siden", at: twin.span)], help: "la de to sidene si det samme i samme rekkefølge")
    }

    fileprivate static func unlikeNews(_ item: NewsItem, _ twin: NewsItem) -> Diagnostic {
        .error(
            .noTwin, "dagene eller tilstanden er ikke de samme på bokmål og nynorsk", at: item.span,
            notes: [.init("den andre", at: twin.span)], help: "la de to ha samme «dato», «forside-til» og «tilstand»")
    }
}
