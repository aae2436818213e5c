import Diagnostics

/// At most three statements are chosen, at every moment (project proposal 3.4.4 «Maksimalt tre utsagn»; C51). The row that makes
/// the fourth is the one that is wrong.
enum AtMostThreeChosen {
    static func check(_ row: SortingRow, in standing: Standing) -> Diagnostic? {
        guard case .chosen = row.step else { return nil }
        let chosen = standing.chosen
        guard chosen.count >= Rank.allCases.count, !chosen.contains(where: { $0.statement == row.statement.value }) else {
            return nil
        }
        return .fourth(row, chosen.sorted { $0.rank < $1.rank }, standing.company.id)
    }
}

extension Diagnostic {
    fileprivate static func fourth(_ row: SortingRow, _ chosen: [Shortlist.Entry], _ company: Company.ID) -> Diagnostic {
        let id = row.statement.value
        let last = chosen.last.map { "`hia statement unchoose \(company.slug) \($0.statement)`" } ?? ""
        return .error(
            .tooManyChosen, "«\(id)» er det fjerde valgte utsagnet; høyst tre kan være valgt", at: row.statement.span,
            notes: chosen.map { .init("«\($0.statement)» er valgt som nummer \($0.rank.rawValue)", at: $0.span) },
            help: "ta bort raden, velg bort ett av de tre, for eksempel med \(last), og velg så «\(id)»")
    }
}
