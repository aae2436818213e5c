import Diagnostics

/// Statements come out of module 1: one from before is probably a slip in the date.
enum StatementsFromModule1: ProcessRule {
    static func check(_ process: CompanyProcess) -> [Diagnostic] {
        let dates = process.company.meetings(of: .module1).compactMap(\.date.written)
        guard let first = dates.min(by: { $0.day < $1.day }), let early = process.statements.first(where: { $0.day < first.day })
        else { return [] }
        return [.beforeModule(early, first)]
    }
}

extension Diagnostic {
    fileprivate static func beforeModule(_ statement: Statement, _ meeting: Located<DateText>) -> Diagnostic {
        .warning(
            .tooEarly,
            "«\(statement.id)» er datert \(statement.day.written(in: .bokmål)), men modul 1 er \(meeting.day.written(in: .bokmål))",
            at: statement.span, notes: [.init("datoen for modul 1", at: meeting.span)], help: "rett den av datoene som er feil")
    }
}
