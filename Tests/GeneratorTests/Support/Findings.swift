import Diagnostics

extension [Diagnostic] {
    /// `code path` for each, in order of place.
    var findings: [String] {
        sortedByPlace().map { diagnostic in
            ([diagnostic.code.rawValue] + (diagnostic.span.map { [$0.file.path] } ?? [])).joined(separator: " ")
        }
    }
}
