import Diagnostics

/// Minutes name nobody who is a patient: case examples are kept in a document of their own (sak 27/20; C138, rules B8).
///
/// Numbers that identify are refused anywhere. Names, ages and findings about health are told of where a patient is talked of.
enum CaseExamples: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        let known = Set(records.people.persons.flatMap { $0.name.value.lowercased().split(separator: " ") })
        let lint = PrivacyLint(people: [])
        let texts = records.meetings.flatMap { meeting in heads(of: meeting) + meeting.items.flatMap { $0.headings + $0.texts } }
        return texts.flatMap { text in check(text, lint, known) }
    }

    /// What somebody writes in full at the top; it is told of at the date.
    private static func heads(of meeting: MinutesText) -> [ReadText] {
        let head = meeting.head
        let span = head.date.span
        return ([head.title, head.place, head.purpose].compactMap { $0 } + head.links.map(\.text)).map { text in
            let scalars = Array(text.unicodeScalars)
            return ReadText(file: span.file, scalars: scalars, places: scalars.map { _ in span.range })
        }
    }

    private static func check(_ text: ReadText, _ lint: PrivacyLint, _ known: Set<Substring>) -> [Diagnostic] {
        let said = withoutTasks(text.text)
        let isExample = words.contains { said.lowercased().contains($0) }
        return lint.findings(in: said).compactMap { finding in
            switch finding.kind {
            case .nationalIdentityNumber, .accountNumber, .phone, .birthDate, .carRegistration: break
            case .address, .health, .singledOut, .mail: guard isExample else { return nil }
            case .name:
                let name = String(decoding: Array(said.utf8)[finding.range], as: UTF8.self)
                guard isExample, !name.lowercased().split(separator: " ").allSatisfy(known.contains) else { return nil }
            }
            return .patient(finding, at: text.place(utf8: finding.range))
        }
    }

    /// «13.8.2026-1» is no telephone number, but a task.
    private static func withoutTasks(_ text: String) -> String {
        var bytes = Array(text.utf8)
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] <= 32 {
            let word = String(decoding: bytes[start..<end], as: UTF8.self)
            if TaskID(word.last == ":" ? word.dropLast() : word[...]) != nil {
                for place in start..<end { bytes[place] = UInt8(ascii: "x") }
            }
            start = end + 1
        }
        return String(decoding: bytes, as: UTF8.self)
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
            ? .error(.personalData, base.message, at: span, help: help)
            : .warning(.personalData, base.message, at: span, help: help)
    }
}
