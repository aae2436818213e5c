/// Texts that Excel would run instead of showing them, and the apostrophe that keeps it from doing so (OWASP, CSV injection).
///
/// `unguarded(guarded(text))` is `text`, for every text: an apostrophe is only put before, and only taken from, what would be
/// a formula without its leading apostrophes, so that «'s morgens» stays as it is.
enum Formula {
    /// Whether the text begins as a formula, after any apostrophes and spaces.
    static func begins(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
            case "'": continue
            default: if !Space.contains(scalar) { return false }
            }
        }
        return false
    }

    /// The text as it may be written to a file.
    static func guarded(_ text: String) -> String { begins(text) ? "'" + text : text }

    /// The text as it was before it was guarded; `nil` if it carries no guard.
    static func unguarded(_ text: String) -> String? {
        guard text.unicodeScalars.first == "'", begins(text) else { return nil }
        return String(text.unicodeScalars.dropFirst())
    }
}
