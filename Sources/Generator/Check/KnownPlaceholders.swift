import Diagnostics
import HelseIArbeid
import Markdown

/// Every name in `{{…}}` is one of the closed set, and a page of the office, which is about no company, has none.
enum KnownPlaceholders {
    static func check(_ library: Library) -> [Diagnostic] {
        let names = Placeholder.allCases.map(\.rawValue)
        let inDocuments = library.documents.flatMap { $0.events.placeholders }
            .filter { Placeholder(rawValue: $0.value) == nil }.map { Diagnostic.unknownPlaceholder($0, among: names) }
        let outside = library.documents.flatMap { Self.outside($0.events) }.oncePerPlace()
        let inPages = library.pages.flatMap(\.placeholders).map(Diagnostic.placeholderOnPage)
        return inDocuments.oncePerPlace() + outside + inPages
    }

    /// Those about one statement, measure or goal where the text is not repeated for each.
    private static func outside(_ events: [ContentEvent]) -> [Diagnostic] {
        var around: [ItemKind?] = []
        return events.flatMap { event -> [Diagnostic] in
            switch event {
            case .open(.each(let kind, _), _): around.append(kind)
            case .open: around.append(around.last ?? nil)
            case .close: _ = around.popLast()
            case .fragment: break
            }
            let known = (around.last ?? nil)?.placeholders ?? []
            return event.placeholders.compactMap { name in
                guard let placeholder = Placeholder(rawValue: name.value), placeholder.isOfItem,
                    !known.contains(placeholder)
                else { return nil }
                return .itemPlaceholderOutside(name, placeholder)
            }
        }
    }
}

extension [ContentEvent] {
    /// Every placeholder, in texts and in the lines that open blocks.
    var placeholders: [Located<String>] { flatMap(\.placeholders) }
}

extension ContentEvent {
    var placeholders: [Located<String>] {
        switch self {
        case .fragment(let fragment): fragment.placeholders
        case .open(let block, _): block.captions.flatMap(\.placeholders)
        case .close: []
        }
    }
}

extension Block {
    /// The lines of text in the line that opens it.
    var captions: [Caption] {
        switch self {
        case .timed(_, _, _, let title), .step(_, let title), .slide(let title): [title]
        case .field(let label), .yesNo(let label), .signature(let label): [label]
        case .scale(let from, let to): [from, to]
        case .box(let title): title.map { [$0] } ?? []
        default: []
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownPlaceholder(_ name: Located<String>, among names: [String]) -> Diagnostic {
        .error(
            .unknownPlaceholder, "plassholderen «\(name.value.shortened)» finnes ikke", at: name.span,
            help: Suggestion.nearest(to: name.value, in: names).map { "mente du «{{\($0)}}»?" }
                ?? "`hia explain ukjent-plassholder` lister dem som finnes")
    }

    fileprivate static func itemPlaceholderOutside(_ name: Located<String>, _ placeholder: Placeholder) -> Diagnostic {
        let kinds = ItemKind.allCases.filter { $0.placeholders.contains(placeholder) }.map { "«::: hvert \($0.rawValue) …»" }
        return .error(
            .unknownPlaceholder, "plassholderen «\(name.value)» er bare kjent inni \(kinds.joined(separator: " eller "))",
            at: name.span, help: "sett teksten den står i, inni en slik blokk")
    }

    fileprivate static func placeholderOnPage(_ name: Located<String>) -> Diagnostic {
        .error(
            .unknownPlaceholder, "en side har ingen bedrift, og kan ikke ha plassholdere", at: name.span,
            help: "skriv teksten rett fram")
    }
}
