import Diagnostics

/// A cohort that a row names is one of the company's, and the meeting is one that is held in cohorts (C22).
enum KnownCohort {
    static func check(_ cohort: Located<String>?, of session: Session = .module1, in company: Company) -> [Diagnostic] {
        guard let cohort else { return [] }
        guard session.isModule else { return [.cohortOfParties(cohort, session)] }
        return company.cohorts.contains { $0.id == cohort.value } ? [] : [.cohortOutside(cohort, company)]
    }
}

extension Diagnostic {
    fileprivate static func cohortOutside(_ cohort: Located<String>, _ company: Company) -> Diagnostic {
        .error(
            .cohorts, "puljen «\(cohort.value)» står ikke i bedrift.yaml", at: cohort.span,
            help: company.cohorts.isEmpty
                ? "la ruta stå tom: bedriften har ingen puljer"
                : Suggestion.help(for: cohort.value, among: company.cohorts.map(\.id)))
    }

    fileprivate static func cohortOfParties(_ cohort: Located<String>, _ session: Session) -> Diagnostic {
        .error(
            .cohorts, "«\(session.name(in: .bokmål))» er for partene og holdes ikke i puljer", at: cohort.span,
            help: "la ruta for pulje stå tom")
    }
}
