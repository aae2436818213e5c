import Diagnostics

/// A link to a document has an address (C272).
enum LinksLead: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        records.meetings.flatMap(\.head.links).filter { $0.address == nil }.map { .emptyLink($0) }
    }
}

extension Diagnostic {
    fileprivate static func emptyLink(_ link: DocumentLink) -> Diagnostic {
        .warning(
            .emptyLink, "«\(link.text)» har ingen adresse", at: link.span,
            help: "skriv «\(link.text): https://…», eller ta bort lenka")
    }
}
