import Diagnostics

/// What a case is said to be about exists: a company, a consent form, a case.
enum SubjectsKnown: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        guard records.subjects.isComplete else { return [] }
        let all = records.withLater
        return records.entries.flatMap { meeting, _, entry -> [Diagnostic] in
            guard case .about(let parts) = entry else { return [] }
            return parts.filter { all.subject($0.value, in: meeting) == nil }.map { .unknownSubject($0, records.subjects.written) }
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownSubject(_ part: Located<String>, _ names: [String]) -> Diagnostic {
        .error(
            .unknownID, "«\(part.value)» er ingen kjent bedrift, noe skjema eller noen sak", at: part.span,
            help: Suggestion.nearest(to: part.value, in: names).map { "mente du «\($0)»?" }
                ?? "skriv navnet på bedriften, skjemaet med versjon («NAV-samtykket versjon 2») eller «sak 12/26»")
    }
}
