import Diagnostics

/// An item stands once on an agenda: one that was replaced is told of where it stood (C145).
enum ListedOnce: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        records.meetings.flatMap(\.items).flatMap { item -> [Diagnostic] in
            var first: [String: Span] = [:]
            return item.entries.compactMap { entry in
                guard case .agenda(let line) = entry, line.kind == .item else { return nil }
                let text = line.text.value.lowercased()
                defer { first[text] = first[text] ?? line.text.span }
                return first[text].map { .listedTwice(line.text, first: $0) }
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func listedTwice(_ text: Located<String>, first: Span) -> Diagnostic {
        .warning(
            .agenda, "«\(text.value)» står to ganger på dagsordenen", at: text.span, notes: [.init("den første gangen", at: first)],
            help: "ta bort den ene, eller skriv hva som er forskjellen")
    }
}
