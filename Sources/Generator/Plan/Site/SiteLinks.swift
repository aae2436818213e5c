import Diagnostics
import HelseIArbeid
import Markdown

/// A link to a place on a page of the public site leads to a place that is there.
enum SiteLinks {
    static func check(_ documents: [PlannedDocument]) -> [Diagnostic] {
        let pages = documents.compactMap { document in document.siteRecipe.map { (document.path, $0.links) } }
        let byPath = Dictionary(documents.map { ($0.path, $0) }) { first, _ in first }
        return pages.flatMap { path, links in
            links.compactMap { link -> Diagnostic? in
                guard let sign = link.destination.firstIndex(of: "#"), let target = path.resolving(link.destination),
                    case .open(.site(let recipe, let material))? = byPath[target]?.recipe
                else { return nil }
                let anchors = SiteBody.anchors(of: recipe, material)
                let anchor = String(link.destination[link.destination.index(after: sign)...])
                return anchors.contains(anchor) ? nil : .noSuchPlace(link, anchor, among: anchors)
            }
        }
    }
}

extension SiteRecipe {
    /// Those in a text somebody wrote.
    var links: [Fragment.Link] {
        switch self {
        case .page(let page): page.text.links
        case .news(let item): item.text.links
        case .area, .municipality, .index, .overview, .card, .feed, .notFound, .searchScript, .searchWords, .siteMap, .robots: []
        }
    }
}

extension Diagnostic {
    fileprivate static func noSuchPlace(_ link: Fragment.Link, _ anchor: String, among anchors: [String]) -> Diagnostic {
        let known = anchors.isEmpty ? "siden har ingen overskrifter" : "siden har: " + anchors.joined(separator: ", ")
        return .error(
            .deadLink, "lenka «\(link.destination.shortened)» fører til et sted på siden som ikke finnes", at: link.span,
            help: Suggestion.nearest(to: anchor, in: anchors).map { "mente du «#\($0)»?" } ?? known)
    }
}
