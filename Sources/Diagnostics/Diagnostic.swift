/// How much a diagnostic weighs: an error stops the build, a warning is shown, a hint is shown by `hia check` only.
public enum Severity: Int, Sendable, Comparable {
    case hint, warning, error

    public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// One thing found in the input: what, where, and how to mend it. A plain value: functions return it, nothing sends it.
public struct Diagnostic: Sendable {
    public let code: Code
    public let severity: Severity
    /// One sentence in bokmål, lower case, no full stop: what is wrong, with the thing named in «guillemets».
    public let message: String
    /// Where; `nil` only for what has no place in a file, such as a folder that is missing.
    public let span: Span?
    /// Other places that belong to it, each with a few words.
    public let notes: [Note]
    /// How to mend it, in the imperative.
    public let help: String?

    public struct Note: Sendable {
        public let message: String
        public let span: Span?

        public init(_ message: String, at span: Span? = nil) {
            self.message = message
            self.span = span
        }
    }

    public init(
        _ severity: Severity, _ code: Code, _ message: String, at span: Span?, notes: [Note] = [], help: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.span = span
        self.notes = notes
        self.help = help
    }

    /// The same, weighing as much as the caller thinks.
    public func weighing(_ severity: Severity) -> Diagnostic {
        Diagnostic(severity, code, message, at: span, notes: notes, help: help)
    }

    public static func error(
        _ code: Code, _ message: String, at span: Span?, notes: [Note] = [], help: String? = nil
    ) -> Diagnostic {
        Diagnostic(.error, code, message, at: span, notes: notes, help: help)
    }

    public static func warning(
        _ code: Code, _ message: String, at span: Span?, notes: [Note] = [], help: String? = nil
    ) -> Diagnostic {
        Diagnostic(.warning, code, message, at: span, notes: notes, help: help)
    }

    public static func hint(
        _ code: Code, _ message: String, at span: Span?, notes: [Note] = [], help: String? = nil
    ) -> Diagnostic {
        Diagnostic(.hint, code, message, at: span, notes: notes, help: help)
    }
}

extension Array where Element == Diagnostic {
    public var hasErrors: Bool { contains { $0.severity == .error } }

    /// By place, then by code: the same input always gives the same list, whatever order it was found in.
    public func sortedByPlace() -> [Diagnostic] {
        enumerated().sorted { left, right in
            switch (left.element.span, right.element.span) {
            case (nil, nil): break
            case (nil, _): return true
            case (_, nil): return false
            case (let a?, let b?): if a != b { return a < b }
            }
            let a = left.element.code.rawValue
            let b = right.element.code.rawValue
            return a == b ? left.offset < right.offset : a < b
        }.map(\.element)
    }
}
