import Diagnostics

/// People have decided what the form does in law, and who they are is written down (rules B1 4). A draft may wait for it.
enum FunctionDecided {
    static func check(_ subject: RuleSubject) -> [Diagnostic] {
        // The languages are held against each other elsewhere; once is enough.
        let head = subject.version.lead.head
        guard let message = message(head.function, subject.form.profile.kind) else { return [] }
        let finding = subject.finding(.consentStructure, message, at: head.stateSpan)
        guard head.state == .draft else { return [finding] }
        return [finding.weighing(head.function == .undecided ? .hint : min(finding.severity, .warning))]
    }

    private static func message(_ function: LegalFunction, _ kind: ConsentForm.Kind) -> String? {
        switch function {
        case .decided: nil
        case .undecided: "ingen har avgjort hva skjemaet gjør etter loven («funksjon»)"
        case .none where !kind.isConsent: nil
        case .none: "skjemaet er et samtykke, men «funksjon» er «ingen»"
        }
    }
}
