import Diagnostics
import HelseIArbeid

/// Every variant can reach somebody: its industry exists, and it does not stand inside one that rules it out.
enum ReachableVariants {
    static func check(_ library: Library) -> [Diagnostic] {
        library.documents.flatMap { check($0.events, library.catalogue) }.oncePerPlace()
    }

    private static func check(_ events: [ContentEvent], _ catalogue: Catalogue) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var around: [(block: Block, span: Span)] = []
        for event in events {
            switch event {
            case .open(let block, let span):
                if case .industries(let industries) = block {
                    found += industries.filter { catalogue.industries[$0.value] == nil }
                        .map { .unknownIndustry($0, among: catalogue.industries.keys.sorted()) }
                }
                if let outer = around.first(where: { $0.block.excludes(block) }) {
                    found.append(.unreachable(at: span, because: outer.span))
                }
                around.append((block, span))
            case .close: _ = around.popLast()
            case .fragment: break
            }
        }
        return found
    }
}

extension Block {
    /// Whether nobody gets both.
    fileprivate func excludes(_ inner: Block) -> Bool {
        switch (self, inner) {
        case (.industries(let outer), .industries(let inner)):
            Set(outer.map(\.value)).isDisjoint(with: inner.map(\.value))
        case (.cohorts(let outer), .cohorts(let inner)): outer != inner
        // A meeting may be held in several ways at once, cohort by cohort, so one form does not rule out another.
        default: false
        }
    }
}

extension Diagnostic {
    fileprivate static func unreachable(at span: Span, because outer: Span) -> Diagnostic {
        .error(
            .unreachableVariant, "denne varianten når aldri noen", at: span,
            notes: [.init("blokka rundt utelukker den", at: outer)], help: "flytt den ut, eller rett den ytre")
    }
}
