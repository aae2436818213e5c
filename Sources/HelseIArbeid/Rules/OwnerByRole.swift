import Diagnostics

/// A measure is owned by a role: the plan hangs where all can read it, and people change.
enum OwnerByRole {
    static func check(_ who: Located<String>, with lint: PrivacyLint) -> [Diagnostic] {
        lint.findings(in: who.value).contains { $0.kind == .name } ? [.named(who.span)] : []
    }
}

extension Diagnostic {
    fileprivate static func named(_ span: Span) -> Diagnostic {
        .warning(
            .personalData, "under «hvem» står det noe som ser ut som et navn, og planen henger der alle kan lese den", at: span,
            help: "skriv rollen: «teamleder», «verneombud»")
    }
}
