import Diagnostics

/// A JSON value whose members keep the order they were given in.
indirect enum JSONValue {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSONValue])
    case object([(String, JSONValue)])

    /// Indented by two spaces.
    var written: String { written(indent: "") }

    private func written(indent: String) -> String {
        let inner = indent + "  "
        switch self {
        case .text(let text): return Report.quoted(text)
        case .number(let number): return String(number)
        case .flag(let flag): return flag ? "true" : "false"
        case .list(let items) where items.isEmpty: return "[]"
        case .list(let items):
            return "[\n" + items.map { inner + $0.written(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
        case .object(let members) where members.isEmpty: return "{}"
        case .object(let members):
            let rows = members.map { "\(inner)\(Report.quoted($0)): \($1.written(indent: inner))" }
            return "{\n" + rows.joined(separator: ",\n") + "\n\(indent)}"
        }
    }
}
