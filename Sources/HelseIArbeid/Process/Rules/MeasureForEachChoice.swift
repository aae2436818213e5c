import Diagnostics

/// Each chosen statement has at least one measure, with owner and day, once module 2 has been reached (C60, C83). Before that it
/// is a hint: the measures are made there.
enum MeasureForEachChoice: ProcessRule {
    static func check(_ process: CompanyProcess) -> [Diagnostic] {
        let module = process.company.meetings(of: .module2).compactMap(\.date.day).max()
        let isReached = module.map { $0 <= process.day } ?? false
        return process.choice.shortlist.entries.filter { process.measures(for: $0.statement).isEmpty }
            .map { Diagnostic.noMeasure($0, process.company.id).weighing(isReached ? .warning : .hint) }
    }
}

extension Diagnostic {
    fileprivate static func noMeasure(_ entry: Shortlist.Entry, _ company: Company.ID) -> Diagnostic {
        .warning(
            .measureMissing, "«\(entry.statement)» er valgt, men har ikke fått noe tiltak", at: entry.span,
            help: "lag minst ett i modul 2, med hvem og frist: `hia measure add \(company.slug)`")
    }
}
