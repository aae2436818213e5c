import Diagnostics

/// The six meetings come in their order: none before or on the day of one that should be over by then.
enum MeetingsInOrder: CompanyRule {
    static func check(_ company: Company, against catalogue: Catalogue) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var latest: (session: Session, date: Located<DateText>)?
        for session in Session.allCases {
            let dates = company.meetings(of: session).compactMap(\.date.written)
            guard let first = dates.min(by: { $0.day < $1.day }), let last = dates.max(by: { $0.day < $1.day }) else {
                continue
            }
            if let latest, first.day <= latest.date.day {
                found.append(.outOfOrder(session, first, after: latest))
            }
            if latest.map({ $0.date.day < last.day }) ?? true { latest = (session, last) }
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func outOfOrder(
        _ session: Session, _ date: Located<DateText>, after other: (session: Session, date: Located<DateText>)
    ) -> Diagnostic {
        let (name, otherName) = (session.name(in: .bokmål), other.session.name(in: .bokmål))
        return .error(
            .meetingsOutOfOrder, "«\(name)» er satt til \(date.day.written(in: .bokmål)), men skal komme etter «\(otherName)»",
            at: date.span, notes: [.init("«\(otherName)» er \(other.date.day.written(in: .bokmål))", at: other.date.span)],
            help: "rett en av datoene; alle puljer har hatt det ene møtet før det neste begynner")
    }
}
