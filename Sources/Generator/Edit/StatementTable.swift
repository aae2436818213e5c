public import HelseIArbeid
import Tables

/// All statements of a company with what has become of them, as one table for Excel. `StatementImport` reads it back.
public enum StatementTable {
    enum Column: String, TableColumn {
        case id
        case date = "dato"
        case cohort = "pulje"
        case group = "gruppe"
        case text = "utsagn"
        case voice = "jeg/vi"
        case merged = "slått sammen med"
        case votes = "stemmer"
        case chosen = "valgt"

        var isRequired: Bool { self == .text }
        var aliases: [String] { StatementRegister.Column(rawValue: rawValue)?.aliases ?? [] }
    }

    public static func csv(of process: CompanyProcess) -> String {
        TableFile.text(head: Column.allCases.map(\.rawValue), rows: process.statements.map(row))
    }

    private static func row(_ statement: Statement) -> [String] {
        var target = ""
        if case .merged(let end) = statement.stage { target = end.description }
        return [
            statement.id.description, statement.day.numbers, statement.cohort ?? "", statement.group.map(String.init) ?? "",
            statement.text, statement.voice?.rawValue ?? "", target, statement.votes.map(String.init) ?? "",
            statement.stage.rank.map { String($0.rawValue) } ?? "",
        ]
    }
}
