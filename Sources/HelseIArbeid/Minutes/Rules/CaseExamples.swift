import Diagnostics

/// Minutes name nobody who is a patient: case examples are kept in a document of their own (sak 27/20; C138, rules B8).
///
/// Numbers that identify are refused anywhere. Names, ages and findings about health are told of where a patient is talked of.
enum CaseExamples: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        let known = Set(records.people.persons.flatMap { $0.name.value.lowercased().split(separator: " ") })
        let lint = PrivacyLint(people: [])
        return records.meetings.flatMap(\.items).flatMap(\.texts).flatMap { text in check(text, lint, known) }
    }

    private static func check(_ text: ReadText, _ lint: PrivacyLint, _ known: Set<Substring>) -> [Diagnostic] {
        let said = text.text
        let isExample = words.contains { said.lowercased().contains($0) }
        return lint.findings(in: said).compactMap { finding in
            switch finding.kind {
            case .nationalIdentityNumber, .accountNumber, .phone, .birthDate, .carRegistration: break
            case .address, .health, .singledOut, .mail: guard isExample else { return nil }
            case .name:
                let name = String(decoding: Array(said.utf8)[finding.range], as: UTF8.self)
                guard isExample, !name.lowercased().split(separator: " ").allSatisfy(known.contains) else { return nil }
            }
            return .patient(finding, at: span(finding.range, of: text))
        }
    }

    private static func span(_ bytes: Range<Int>, of text: ReadText) -> Span {
        var scalars: [Int] = []
        var offset = 0
        for (index, scalar) in text.scalars.enumerated() {
            if bytes.contains(offset) { scalars.append(index) }
            offset += UTF8.width(scalar)
        }
        guard let first = scalars.first, let last = scalars.last else { return text.span(0..<0) }
        return text.span(first..<last + 1)
    }

    /// What a paragraph that tells of a patient says.
    private static let words = ["pasienten", "pasient ", "kasuset", "case-eksempel", "caset", "brukeren", "brukaren"]
}

extension Diagnostic {
    /// Says what kind of thing it is and where, never the thing itself.
    fileprivate static func patient(_ finding: Finding, at span: Span) -> Diagnostic {
        let base = Diagnostic.personalData(finding, at: span)
        let help = "ta det bort her; et kasus hører hjemme i et eget, skjermet dokument, som referatet bare viser til"
        return base.severity == .error
            ? .error(.personalData, base.message, at: span, help: help) : .warning(.personalData, base.message, at: span, help: help)
    }
}
