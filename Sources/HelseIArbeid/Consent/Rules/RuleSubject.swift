import Diagnostics

/// One rule held against one version of a form: what a check looks at, and how it says what it found.
struct RuleSubject {
    let rule: ConsentRule
    let form: ConsentForm
    let version: ConsentVersion
    /// All forms, for rules about their pack.
    let forms: [ConsentForm]
    /// The words of each of the version's texts.
    let readings: [FormReading]

    /// What the rule found: as heavy as the rule is, with its source, its reason and its advice.
    ///
    /// Where the rule says that people may decide, a recorded decision makes it a warning that tells of the decision.
    func finding(_ code: Code, _ message: String, at span: Span, notes: [Diagnostic.Note] = []) -> Diagnostic {
        let told = rule.basis == .unverified ? message + ", men dette bygger på kunnskap som ikke er kontrollert" : message
        guard rule.mayBeDecided else {
            return Diagnostic(level, code, told, at: span, notes: notes + reasons, help: rule.advice)
        }
        if let decision = version.decisions.first(where: { $0.rule.value == rule.id.value }) {
            return .decided(told, decision, at: span, notes: notes + reasons, advice: rule.advice)
        }
        return .undecided(told, rule, level, at: span, notes: notes + reasons)
    }

    /// What nobody has checked never stops anybody.
    private var level: Severity { rule.basis == .unverified ? min(rule.level, .warning) : rule.level }

    private var reasons: [Diagnostic.Note] {
        [.init("kilden er \(rule.source) (regelen \(rule.id.value))")]
            + (rule.quote.map { [.init("der står det «\($0)»")] } ?? []) + [.init(rule.explanation)]
    }
}

extension Diagnostic {
    fileprivate static func decided(
        _ message: String, _ decision: Decision, at span: Span, notes: [Note], advice: String
    ) -> Diagnostic {
        let on = decision.on.written(in: .bokmål)
        return .warning(
            .consentDecision, "\(message), men \(decision.by) bestemte \(on) at det skal være slik", at: span,
            notes: [.init("grunnen er «\(decision.reason)»", at: decision.rule.span)] + notes, help: advice)
    }

    fileprivate static func undecided(
        _ message: String, _ rule: ConsentRule, _ level: Severity, at span: Span, notes: [Note]
    ) -> Diagnostic {
        let clash = rule.conflict.map { ", og «\(rule.source)» og «\($0)» drar hver sin vei" } ?? ", og ingen har bestemt at det skal være slik"
        return Diagnostic(
            level, .consentDecision, message + clash, at: span, notes: notes,
            help: """
                \(rule.advice); skal det likevel være slik, må noen bestemme det, og det føres øverst i fila på bokmål: \
                «avgjørelser:» og under den «- regel: \(rule.id.value)», «rolle: …», «dato: …» og «grunn: …»
                """)
    }
}
