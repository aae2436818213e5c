import Diagnostics

/// A code is one group's: everything else refers to it, and its page is named by it.
enum CodesOnce: WorkshopRule {
    static func check(_ workshop: Workshop, in surroundings: WorkshopSurroundings) -> [Diagnostic] {
        var seen: [Located<GroupCode>] = []
        return workshop.groups.sorted { $0.head.code.span < $1.head.code.span }.compactMap { group in
            let code = group.head.code
            defer { seen.append(code) }
            return seen.first { $0.value.overlaps(code.value) }.map { .codeTwice(code, first: $0) }
        }
    }
}

extension Diagnostic {
    fileprivate static func codeTwice(_ code: Located<GroupCode>, first: Located<GroupCode>) -> Diagnostic {
        .error(
            .duplicateID, "to rapporter er fra gruppe \(code.value.written)", at: code.span,
            notes: [.init(code.value == first.value ? "den første" : "den andre er for \(first.value.written)", at: first.span)],
            help: "gi hver gruppe sin egen kode; to grupper på samme spørsmål heter 4E-1 og 4E-2")
    }
}
