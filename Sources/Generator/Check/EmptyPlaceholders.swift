import Diagnostics
import HelseIArbeid

/// A value that a company has not given prints as a line to fill in; the author is told which, once per company and name.
///
/// A plan that grows as it goes is how it should be, so what waits for a date or a place is told in one hint for all.
enum EmptyPlaceholders {
    static func check(_ library: Library) -> [Diagnostic] {
        let used = used(in: library)
        return library.histories.flatMap { history in
            let company = history.now.company
            var missing: [Placeholder: Span] = [:]
            for (session, placeholders) in used {
                guard let pack = PackContext(history, session, in: library) else { continue }
                for (placeholder, span) in placeholders where placeholder.value(in: pack) == nil {
                    missing[placeholder] = missing[placeholder] ?? span
                }
            }
            let empty = Placeholder.allCases.compactMap { name in missing[name].map { (name: name, span: $0) } }
            let waiting = empty.filter(\.name.growsWithThePlan).map(\.name)
            let unknown = empty.filter { !$0.name.growsWithThePlan }
                .map { Diagnostic.emptyPlaceholder($0.name, company, usedAt: $0.span) }
            return unknown + (waiting.isEmpty ? [] : [.waitingForThePlan(waiting, company)])
        }
    }

    private static func used(in library: Library) -> [(Session, [(Placeholder, Span)])] {
        Session.allCases.compactMap { session in
            guard let meeting = library.meetings[session] else { return nil }
            var first: [Placeholder: Span] = [:]
            for kind in DocumentKind.allCases {
                for name in (meeting.documents[kind] ?? []).placeholders {
                    guard let placeholder = Placeholder(rawValue: name.value), !placeholder.comesFromRegisters, first[placeholder] == nil
                    else { continue }
                    first[placeholder] = name.span
                }
            }
            return (session, Placeholder.allCases.compactMap { name in first[name].map { (name, $0) } })
        }
    }
}

extension Placeholder {
    /// Known only when the meeting it is about is planned.
    fileprivate var growsWithThePlan: Bool {
        switch self {
        case .meetingDate, .meetingPlace, .introductionDate, .planningDate, .module1Date, .module2Date, .module3Date,
            .evaluationDate, .choiceDeadline, .statusDeadline:
            true
        default: false
        }
    }
}

extension Diagnostic {
    fileprivate static func emptyPlaceholder(
        _ placeholder: Placeholder, _ company: Company, usedAt span: Span
    ) -> Diagnostic {
        .hint(
            .emptyPlaceholder, "«\(placeholder.rawValue)» er ikke kjent for \(company.name); den blir en linje å fylle ut",
            at: company.span, notes: [.init("den brukes her", at: span)], help: "legg feltet til når det er kjent")
    }

    fileprivate static func waitingForThePlan(_ names: [Placeholder], _ company: Company) -> Diagnostic {
        let list = names.map { "«\($0.rawValue)»" }.listed(in: .bokmål)
        return .hint(
            .emptyPlaceholder, "\(company.name) har ikke alle datoer og steder ennå: \(list) blir linjer å fylle ut der de mangler",
            at: company.span, help: "legg dem til under «møter» når de er avtalt")
    }
}
