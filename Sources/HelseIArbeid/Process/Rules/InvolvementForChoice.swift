import Diagnostics

/// All staff take part in the choice, and it is recorded how (project proposal 3.4.4 «alle ansatte må involveres»; C52).
enum InvolvementForChoice: ProcessRule {
    static func check(_ process: CompanyProcess) -> [Diagnostic] {
        switch process.choice {
        case .open: return []
        case .awaitingInvolvement(let list): return list.entries.prefix(1).map(Diagnostic.noInvolvement)
        case .made: return tooFew(process)
        }
    }

    /// Somebody may have taken part twice, so only a sum that is too low says anything.
    private static func tooFew(_ process: CompanyProcess) -> [Diagnostic] {
        let counts = process.involvement.compactMap(\.people)
        let sum = counts.reduce(0, +)
        guard let last = process.involvement.last, counts.count == process.involvement.count,
            sum < process.company.employees
        else { return [] }
        return [.notEveryone(sum, process.company.employees, at: last.span)]
    }
}

extension Diagnostic {
    fileprivate static func noInvolvement(_ entry: Shortlist.Entry) -> Diagnostic {
        .warning(
            .involvementMissing, "utsagn er valgt, men det står ikke hvordan alle ansatte var med på valget", at: entry.span,
            help: "før det i involvering.csv, med dato, metode og hvordan; før det er gjort, teller ikke valget")
    }

    fileprivate static func notEveryone(_ sum: Int, _ employees: Int, at span: Span) -> Diagnostic {
        .hint(
            .involvementMissing, "\(sum) av \(employees) ansatte er ført som med på valget; alle skal være med", at: span,
            help: "la resten få si sitt også, og legg til en rad")
    }
}
