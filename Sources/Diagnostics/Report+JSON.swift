extension Report {
    /// The version of the form below: it is raised when a field is taken away or changes its meaning.
    public static let jsonVersion = 1

    /// All diagnostics as JSON for editors and scripts. Lines and columns are from 1; columns count characters.
    public static func json(_ diagnostics: [Diagnostic]) -> String {
        let items = diagnostics.sortedByPlace().map { "    " + object($0) }
        return """
            {
              "version": \(jsonVersion),
              "diagnostics": [
            \(items.joined(separator: ",\n"))
              ]
            }

            """
    }

    private static func object(_ diagnostic: Diagnostic) -> String {
        var fields = [
            "\"severity\": \(quoted(diagnostic.severity.name))", "\"code\": \(quoted(diagnostic.code.rawValue))",
            "\"message\": \(quoted(diagnostic.message))",
        ]
        fields += place(diagnostic.span)
        if let help = diagnostic.help { fields.append("\"help\": \(quoted(help))") }
        let notes = diagnostic.notes.map { note in
            "{" + (["\"message\": \(quoted(note.message))"] + place(note.span)).joined(separator: ", ") + "}"
        }
        fields.append("\"notes\": [\(notes.joined(separator: ", "))]")
        return "{" + fields.joined(separator: ", ") + "}"
    }

    private static func place(_ span: Span?) -> [String] {
        guard let span else { return [] }
        let end = Span(span.file, span.range.upperBound..<span.range.upperBound)
        return [
            "\"file\": \(quoted(span.file.path))", "\"line\": \(span.line)", "\"column\": \(span.column)",
            "\"endLine\": \(end.line)", "\"endColumn\": \(end.column)",
        ]
    }

    /// A JSON string with its quotation marks.
    public static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension Severity {
    /// The word in JSON, which is for machines.
    fileprivate var name: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .hint: "hint"
        }
    }
}
