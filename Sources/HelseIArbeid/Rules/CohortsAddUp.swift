import Diagnostics

/// The cohorts hold all staff, have names of their own, and every module is planned for each of them.
enum CohortsAddUp: CompanyRule {
    static func check(_ company: Company, against catalogue: Catalogue) -> [Diagnostic] {
        duplicates(company) + headCount(company) + company.meetings.compactMap { misplaced($0, in: company) }
            + repeated(company) + forgotten(company)
    }

    private static func duplicates(_ company: Company) -> [Diagnostic] {
        company.cohorts.enumerated().compactMap { index, cohort in
            guard let first = company.cohorts[..<index].first(where: { $0.id == cohort.id }) else { return nil }
            return .cohortTwice(cohort, first)
        }
    }

    private static func headCount(_ company: Company) -> [Diagnostic] {
        let sum = company.cohorts.reduce(0) { $0 + $1.employees }
        guard let first = company.cohorts.first, sum != company.employees else { return [] }
        return [.cohortSum(sum, company.employees, at: first.span)]
    }

    private static func misplaced(_ meeting: Meeting, in company: Company) -> Diagnostic? {
        guard let cohort = meeting.cohort else { return nil }
        guard meeting.session.isModule else { return .cohortForParties(cohort, meeting.session) }
        guard !company.cohorts.contains(where: { $0.id == cohort.value }) else { return nil }
        return .unknownCohort(cohort, among: company.cohorts.map(\.id))
    }

    private static func repeated(_ company: Company) -> [Diagnostic] {
        company.meetings.enumerated().compactMap { index, meeting in
            let first = company.meetings[..<index].first {
                $0.session == meeting.session && $0.cohort?.value == meeting.cohort?.value
            }
            return first.map { .meetingTwice(meeting, $0) }
        }
    }

    private static func forgotten(_ company: Company) -> [Diagnostic] {
        Session.allCases.filter(\.isModule).flatMap { session -> [Diagnostic] in
            let meetings = company.meetings(of: session)
            guard let first = meetings.first, meetings.contains(where: { $0.cohort != nil }) else { return [] }
            if let forAll = meetings.first(where: { $0.cohort == nil }) { return [.cohortUnsaid(forAll)] }
            let planned = Set(meetings.compactMap(\.cohort?.value))
            return company.cohorts.filter { !planned.contains($0.id) }.map { .cohortForgotten($0, session, first.span) }
        }
    }
}

extension Diagnostic {
    fileprivate static func cohortTwice(_ cohort: Cohort, _ first: Cohort) -> Diagnostic {
        .error(
            .cohorts, "to puljer heter «\(cohort.id)»", at: cohort.span, notes: [.init("den første", at: first.span)],
            help: "gi hver pulje sin egen bokstav")
    }

    fileprivate static func cohortSum(_ sum: Int, _ employees: Int, at span: Span) -> Diagnostic {
        .warning(
            .cohorts, "puljene har \(sum) ansatte til sammen, bedriften har \(employees)", at: span,
            help: "rett «ansatte» i puljene eller i bedriften; antallet styrer hvor mange ark som skrives ut")
    }

    fileprivate static func cohortForParties(_ cohort: Located<String>, _ session: Session) -> Diagnostic {
        .error(
            .cohorts, "«\(session.name(in: .bokmål))» er for partene og holdes ikke i puljer", at: cohort.span,
            help: "ta bort «pulje»")
    }

    fileprivate static func unknownCohort(_ cohort: Located<String>, among known: [String]) -> Diagnostic {
        .error(
            .cohorts, "puljen «\(cohort.value)» står ikke under «puljer»", at: cohort.span,
            help: known.isEmpty
                ? "legg til «puljer:» med id og antall ansatte" : Suggestion.help(for: cohort.value, among: known))
    }

    fileprivate static func meetingTwice(_ meeting: Meeting, _ first: Meeting) -> Diagnostic {
        let whom = meeting.cohort.map { "pulje \($0.value)" } ?? "alle"
        return .error(
            .cohorts, "«\(meeting.session.name(in: .bokmål))» er planlagt to ganger for \(whom)", at: meeting.span,
            notes: [.init("den første", at: first.span)], help: "skriv hvilken pulje hvert av dem gjelder")
    }

    fileprivate static func cohortUnsaid(_ meeting: Meeting) -> Diagnostic {
        .error(
            .cohorts, "«\(meeting.session.name(in: .bokmål))» er planlagt både for alle og i puljer", at: meeting.span,
            help: "skriv hvilken pulje møtet er for")
    }

    fileprivate static func cohortForgotten(_ cohort: Cohort, _ session: Session, _ span: Span) -> Diagnostic {
        .warning(
            .cohorts, "«\(session.name(in: .bokmål))» er ikke planlagt for pulje \(cohort.id)", at: span,
            notes: [.init("puljen", at: cohort.span)], help: "legg til «- pulje: \(cohort.id)» med dato, tid og sted")
    }
}
