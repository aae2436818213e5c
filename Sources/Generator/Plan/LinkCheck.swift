import Diagnostics
import HelseIArbeid
import Markdown

/// Every link in a text leads to a file that will be there, in every pack the text is put into.
enum LinkCheck {
    static func check(_ documents: [PlannedDocument], among paths: Set<OutputPath>) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var reported: Set<String> = []
        for document in documents {
            for link in links(in: document.recipe) {
                guard let problem = problem(with: link, at: document, paths) else { continue }
                // A text is in hundreds of packs; its dead link is one mistake.
                let key = "\(link.span.file.path):\(link.span.range.lowerBound)"
                if reported.insert(key).inserted { found.append(problem) }
            }
        }
        return found
    }

    private static func links(in recipe: Recipe) -> [Fragment.Link] {
        switch recipe {
        case .page(let page): page.localLinks
        case .document(let kind, let pack): links(in: pack.content.documents[kind] ?? [], pack.selection)
        case .minutes(.meeting(let document)): document.links.filter(\.isLocal)
        case .paper(let recipe): recipe.links
        case .open(.site(let recipe, _)): recipe.links.filter(\.isLocal)
        case .minutes, .office, .company, .calendar, .poster, .posterTiles, .posterStrips, .journey, .pack, .mailText, .consents, .form, .redline,
            .open, .style, .icon, .picture:
            []
        // The pages of the groups stand in the same folder with the same links.
        case .workshop(let loaded): loaded.links
        case .groupReport, .workshopNotice: []
        }
    }

    private static func links(in events: [ContentEvent], _ selection: Selection) -> [Fragment.Link] {
        var links: [Fragment.Link] = []
        var hidden = 0
        for event in events {
            switch event {
            case .open(let block, _): if hidden > 0 || !selection.includes(block) { hidden += 1 }
            case .close: if hidden > 0 { hidden -= 1 }
            case .fragment(let fragment) where hidden == 0: links += fragment.links.filter(\.isLocal)
            case .fragment: break
            }
        }
        return links
    }

    /// What pages are made with is nothing to link to.
    private static let parts = [".css", ".svg", ".js", ".xml"]

    private static func problem(
        with link: Fragment.Link, at document: PlannedDocument, _ paths: Set<OutputPath>
    ) -> Diagnostic? {
        let page = document.path
        guard let target = page.resolving(link.destination) else { return .climbsOut(link) }
        // The public site lies alone on its host, and names nothing that is not on it.
        if document.audience == .publicSite, !document.audience.owns(target) { return .leavesTheSite(link) }
        guard !paths.contains(target) else { return nil }
        let folder = page.folders.joined(separator: "/")
        let near = paths.map(\.text).filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count + 1)) }
        return .deadLink(link, among: near.filter { name in !name.contains("/") && !parts.contains { name.hasSuffix($0) } }.sorted())
    }
}

extension Fragment.Link {
    /// Whether it leads to a file of ours; the Markdown phase has refused all but a few other kinds.
    var isLocal: Bool { !["https:", "mailto:", "tel:", "#"].contains { destination.hasPrefix($0) } }
}

extension Diagnostic {
    fileprivate static func deadLink(_ link: Fragment.Link, among near: [String]) -> Diagnostic {
        // Compared without the ending they all share, or anything that ends in «.html» would look alike.
        let ending = ".html"
        let stem = link.destination.hasSuffix(ending) ? String(link.destination.dropLast(ending.count)) : link.destination
        let stems = near.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
        let match = Suggestion.nearest(to: stem, in: stems).map { "mente du «\($0)\(ending)»?" }
        let list = "her kan det stå: " + near.joined(separator: ", ")
        return .error(
            .deadLink, "lenka «\(link.destination.shortened)» fører ingen steder", at: link.span,
            help: match ?? (near.isEmpty ? "lenk til en adresse som begynner med https://" : list))
    }

    fileprivate static func leavesTheSite(_ link: Fragment.Link) -> Diagnostic {
        .error(
            .deadLink, "lenka «\(link.destination.shortened)» går ut av det åpne nettstedet", at: link.span,
            help: "lenk til en side på nettstedet, eller til en adresse som begynner med https://")
    }

    fileprivate static func climbsOut(_ link: Fragment.Link) -> Diagnostic {
        .error(
            .deadLink, "lenka «\(link.destination.shortened)» går ut av Output", at: link.span,
            help: "lenk til et dokument i samme pakke, eller til en adresse som begynner med https://")
    }
}
