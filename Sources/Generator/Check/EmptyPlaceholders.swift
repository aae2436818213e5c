import Diagnostics
import HelseIArbeid

/// A value that a company has not given prints as a line to fill in; the author is told which, once per company and name.
///
/// Dates are left out: a plan that grows as it goes is how it should be.
enum EmptyPlaceholders {
    static func check(_ library: Library) -> [Diagnostic] {
        let used = used(in: library)
        return library.companies.flatMap { company in
            var missing: [Placeholder: Span] = [:]
            for (session, placeholders) in used {
                guard let pack = PackContext(company, session, in: library) else { continue }
                for (placeholder, span) in placeholders where !placeholder.growsWithThePlan {
                    if placeholder.value(in: pack) == nil { missing[placeholder] = missing[placeholder] ?? span }
                }
            }
            return Placeholder.allCases.compactMap { placeholder -> Diagnostic? in
                missing[placeholder].map { .emptyPlaceholder(placeholder, company, usedAt: $0) }
            }
        }
    }

    private static func used(in library: Library) -> [(Session, [(Placeholder, Span)])] {
        Session.allCases.compactMap { session in
            guard let meeting = library.meetings[session] else { return nil }
            var first: [Placeholder: Span] = [:]
            for kind in DocumentKind.allCases {
                for name in (meeting.documents[kind] ?? []).placeholders {
                    guard let placeholder = Placeholder(rawValue: name.value), first[placeholder] == nil else { continue }
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
}
