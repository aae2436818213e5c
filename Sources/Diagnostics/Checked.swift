/// What a phase gives: a value if there is one, and everything that was found on the way, never only the first thing.
public struct Checked<Value> {
    /// `nil` when an error made it impossible to go on.
    public let value: Value?
    public let diagnostics: [Diagnostic]

    public init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// Goes on to the next phase if this one has no error; the diagnostics of both are kept.
    public func then<Next>(_ next: (Value) throws -> Checked<Next>) rethrows -> Checked<Next> {
        guard let value, !diagnostics.hasErrors else { return Checked<Next>(nil, diagnostics) }
        let result = try next(value)
        return Checked<Next>(result.value, diagnostics + result.diagnostics)
    }

    /// Another value, the same diagnostics.
    public func map<Next>(_ transform: (Value) throws -> Next) rethrows -> Checked<Next> {
        Checked<Next>(try value.map(transform), diagnostics)
    }

    /// The value, with its diagnostics moved into `list`.
    public func unwrap(into list: inout [Diagnostic]) -> Value? {
        list += diagnostics
        return value
    }
}

extension Checked: Sendable where Value: Sendable {}
