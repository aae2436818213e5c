import Diagnostics

/// A line that begins with one of the words minutes are read by, says what it should.
enum EntriesRead: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        records.entries.flatMap { _, _, entry -> [Diagnostic] in
            switch entry {
            case .unread(let label, let text, let expected): [.unread(label, text, expected)]
            case .kind(let word) where !kinds.contains(word.value.lowercased()): [.unknownKind(word)]
            default: []
            }
        }
    }

    static let kinds = [
        "informasjonssak", "orienteringssak", "diskusjonssak", "drøftingssak", "beslutningssak", "vedtakssak", "smakebit",
        "smaksbit", "avgjerdssak",
    ]
}

extension Diagnostic {
    fileprivate static func unread(_ label: Label, _ text: Located<String>, _ expected: String) -> Diagnostic {
        let name = TaskID(text.value) == nil ? label.name : text.value
        return .error(.unreadLine, "linja «\(name)» kan ikke leses; her skal det stå \(expected)", at: text.span)
    }

    fileprivate static func unknownKind(_ word: Located<String>) -> Diagnostic {
        .warning(
            .unreadLine, "«\(word.value)» er ingen kjent sakstype", at: word.span,
            help: Suggestion.help(for: word.value, among: EntriesRead.kinds))
    }
}
