import Diagnostics

/// What a case is said to be about exists: a company, a version of a consent form, a case.
enum SubjectsKnown: MinutesRule {
    static func check(_ records: MeetingRecords) -> [Diagnostic] {
        guard records.subjects.isComplete else { return [] }
        let all = records.withLater
        return records.entries.flatMap { meeting, _, entry -> [Diagnostic] in
            guard case .about(let parts) = entry else { return [] }
            return parts.compactMap { part in
                switch all.subject(part.value, in: meeting) {
                case nil: .unknownSubject(part, records.subjects.written)
                case .consent(let form, let version?): check(version, of: records.subjects.versions[form] ?? [], at: part)
                default: nil
                }
            }
        }
    }

    private static func check(_ version: Int, of versions: [Int], at part: Located<String>) -> Diagnostic? {
        versions.contains(version) ? nil : .unknownVersion(version, of: part, versions)
    }
}

extension Diagnostic {
    fileprivate static func unknownSubject(_ part: Located<String>, _ names: [String]) -> Diagnostic {
        .error(
            .unknownID, "«\(part.value)» er ingen kjent bedrift, noe skjema eller noen sak", at: part.span,
            help: Suggestion.nearest(to: part.value, in: names).map { "mente du «\($0)»?" }
                ?? "skriv navnet på bedriften, skjemaet med versjon («NAV-samtykket versjon 2») eller «sak 12/26»")
    }

    fileprivate static func unknownVersion(_ version: Int, of part: Located<String>, _ versions: [Int]) -> Diagnostic {
        .error(
            .unknownID, "«\(part.value)»: skjemaet har ingen versjon \(version)", at: part.span,
            help: versions.last.map { "siste versjon er \($0); skal en ny legges fram, så skriv utkastet først" }
                ?? "skjemaet har ingen versjoner ennå; skriv det uten versjon")
    }
}
