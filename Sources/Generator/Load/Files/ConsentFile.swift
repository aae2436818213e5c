import Diagnostics
import HelseIArbeid

/// The front matter of `Content/samtykke/<skjema>/<versjon>-<språk>.md`.
struct ConsentFile: Sendable {
    let head: ConsentHead
    /// Written by `hia consent approve`.
    let fingerprint: Located<String>?

    private static let title = Key.required("tittel", FieldType<String>.prose.located, "overskriften på skjemaet")
    private static let language = Key.required("språk", FieldType<TextLanguage>.oneOf, "språket skjemaet er skrevet på")
    private static let number = Key.required("versjon", FieldType<Int>.integer(1...999).located, "nummeret på versjonen, som 2")
    private static let status = Key.required(
        "status", FieldType<ConsentState.Word>.oneOf.located, "utkast til de som bestemmer, har godkjent det")
    private static let from = Key.optional("gjelder-fra", FieldType<Day>.day, "første dag versjonen gjelder")
    private static let until = Key.optional("gjelder-til", FieldType<Day>.day, "siste dag versjonen gjelder")
    private static let change = Key.optional("endring", FieldType<String>.prose, "hva som er nytt siden forrige versjon")
    private static let reason = Key.optional("grunn", FieldType<String>.prose, "hvorfor det er endret")
    private static let function = Key.required(
        "funksjon", FieldType<FunctionWord>.oneOf.located,
        "hva skjemaet gjør etter loven: opphever-taushetsplikt, behandlingsgrunnlag, ikke-avgjort, eller ingen")
    private static let functionBy = Key.optional("funksjon-bestemt-av", FieldType<String>.prose, "rollen som bestemte det")
    private static let functionOn = Key.optional("funksjon-dato", FieldType<Day>.day, "dagen det ble bestemt")
    private static let distribution = Key.optional(
        "fordeling", FieldType<[Distribution]>.list(of: distributionRecord.type), "hvem som får skjemaet")
    private static let decisions = Key.optional(
        "avgjørelser", FieldType<[Decision]>.list(of: decisionRecord.type), "det mennesker har bestemt om regler som kan avgjøres")
    private static let approvedBy = Key.optional("godkjent-av", FieldType<String>.prose, "rollen som godkjente; skrives av hia")
    private static let approvedIn = Key.optional("godkjent-sak", FieldType<String>.text, "saken det ble godkjent i; skrives av hia")
    private static let approvedOn = Key.optional("godkjent-dato", FieldType<Day>.day, "dagen det ble godkjent; skrives av hia")
    private static let fingerprint = Key.optional(
        "fingeravtrykk", FieldType<String>.text.located, "SHA-256 av teksten som ble godkjent; skrives av hia")
    private static let withdrawnBy = Key.optional("trukket-av", FieldType<String>.prose, "rollen som trakk det tilbake; skrives av hia")
    private static let withdrawnOn = Key.optional("trukket-dato", FieldType<Day>.day, "dagen det ble trukket; skrives av hia")
    private static let withdrawnWhy = Key.optional("trukket-grunn", FieldType<String>.prose, "hvorfor; skrives av hia")

    /// The fields that `hia` itself writes when a version is approved or withdrawn.
    enum Written: String, CaseIterable {
        case status, from = "gjelder-fra", approvedBy = "godkjent-av", approvedIn = "godkjent-sak", approvedOn = "godkjent-dato"
        case fingerprint = "fingeravtrykk", withdrawnBy = "trukket-av", withdrawnOn = "trukket-dato", withdrawnWhy = "trukket-grunn"
    }

    /// What people write beside the text, about it: not part of the form.
    static let log = ["endring", "grunn", "avgjørelser"]

    private enum FunctionWord: String, CaseIterable, Sendable {
        case none = "ingen"
        case undecided = "ikke-avgjort"
        case liftsConfidentiality = "opphever-taushetsplikt"
        case processing = "behandlingsgrunnlag"
    }

    static let record = Record<ConsentFile>(
        title: "skjemaet",
        rows: [
            title.row, language.row, number.row, status.row, from.row, until.row, change.row, reason.row, function.row,
            functionBy.row, functionOn.row, distribution.row, decisions.row, approvedBy.row, approvedIn.row, approvedOn.row,
            fingerprint.row, withdrawnBy.row, withdrawnOn.row, withdrawnWhy.row,
        ]
    ) { fields in
        let (title, language, number) = (fields(title), fields(language), fields(number))
        let (change, reason) = (fields(change), fields(reason))
        let (distribution, decisions) = (fields(distribution), fields(decisions))
        let (state, function, fingerprint) = (state(&fields), function(&fields), fields(fingerprint))
        guard let title, let language, let number, let state, let function else { return nil }
        let head = ConsentHead(
            title: title, language: language.language, number: number, state: state, change: change, reason: reason,
            function: function, distribution: distribution ?? [], decisions: decisions ?? [], stateSpan: fields.span(of: status))
        return ConsentFile(head: head, fingerprint: fingerprint)
    }

    /// What has become of the version; half an approval is none.
    private static func state(_ fields: inout Fields) -> ConsentState? {
        let status = fields(status)
        let (from, until, by) = (fields(from), fields(until), fields(approvedBy))
        let (caseNumber, on, hash) = (fields(approvedIn), fields(approvedOn), fields(fingerprint))
        let (withdrawnBy, withdrawnOn, why) = (fields(withdrawnBy), fields(withdrawnOn), fields(withdrawnWhy))
        guard let status else { return nil }
        var approval: ConsentApproval?
        if let by, let caseNumber, let on, let from, hash != nil {
            approval = ConsentApproval(by: by, caseNumber: caseNumber, on: on, from: from, until: until)
        }
        switch status.value {
        case .draft, .submitted:
            if by != nil || caseNumber != nil || on != nil || hash != nil || withdrawnOn != nil {
                fields.report(.approvedDraft(status.value, at: status.span))
                return nil
            }
            return status.value == .draft ? .draft : .submitted
        case .approved:
            if approval == nil { fields.report(.halfApproved(at: status.span)) }
            if withdrawnOn != nil { fields.report(.withdrawnAndApproved(at: status.span)) }
            return approval.map(ConsentState.approved)
        case .withdrawn:
            guard let approval, let withdrawnBy, let withdrawnOn, let why else {
                fields.report(.halfWithdrawn(at: status.span))
                return nil
            }
            return .withdrawn(approval, ConsentWithdrawal(by: withdrawnBy, on: withdrawnOn, reason: why))
        }
    }

    private static func function(_ fields: inout Fields) -> LegalFunction? {
        let (word, by, on) = (fields(function), fields(functionBy), fields(functionOn))
        guard let word else { return nil }
        let basis: LegalFunction.Basis
        switch word.value {
        case .none: return LegalFunction.none
        case .undecided: return .undecided
        case .liftsConfidentiality: basis = .liftsConfidentiality
        case .processing: basis = .processing
        }
        guard let by, let on else {
            fields.report(.functionWithoutName(at: word.span))
            return nil
        }
        return .decided(basis, by: by, on: on)
    }

    private static let recipient = Key.required("til", FieldType<String>.prose, "hvem som får det")
    private static let sent = Key.optional("dato", FieldType<Day>.day, "dagen det ble sendt")
    private static let distributionRecord = Record<Distribution>(title: "fordelingen", rows: [recipient.row, sent.row]) { fields in
        let (to, sent) = (fields(recipient), fields(sent))
        return to.map { Distribution(to: $0, sent: sent) }
    }

    private static let rule = Key.required("regel", FieldType<String>.slug.located, "id-en til regelen det gjelder")
    private static let role = Key.required("rolle", FieldType<String>.prose, "rollen som bestemte det")
    private static let date = Key.required("dato", FieldType<Day>.day, "dagen det ble bestemt")
    private static let why = Key.required("grunn", FieldType<String>.prose, "hvorfor")
    private static let decisionRecord = Record<Decision>(
        title: "avgjørelsen", rows: [rule.row, role.row, date.row, why.row]
    ) { fields in
        let (rule, role, date, why) = (fields(rule), fields(role), fields(date), fields(why))
        guard let rule, let role, let date, let why else { return nil }
        return Decision(rule: rule, by: role, on: date, reason: why)
    }
}

extension Diagnostic {
    fileprivate static func approvedDraft(_ word: ConsentState.Word, at span: Span) -> Diagnostic {
        .error(
            .consentState, "versjonen er ført som godkjent, men status er «\(word.rawValue)»", at: span,
            help: "ta bort det som står om godkjenning, eller sett status tilbake til det den var")
    }

    fileprivate static func halfApproved(at span: Span) -> Diagnostic {
        .error(
            .consentState, "«godkjent» uten rolle, sak, dato, dagen den gjelder fra, og fingeravtrykk", at: span,
            help: "la status være utkast, og kjør `hia consent approve`, som fører alt på en gang")
    }

    fileprivate static func withdrawnAndApproved(at span: Span) -> Diagnostic {
        .error(
            .consentState, "versjonen er ført som trukket tilbake, men status er «godkjent»", at: span,
            help: "sett status til trukket-tilbake")
    }

    fileprivate static func halfWithdrawn(at span: Span) -> Diagnostic {
        .error(
            .consentState, "«trukket-tilbake» uten hvem, når og hvorfor, eller uten at versjonen var godkjent", at: span,
            help: "bruk `hia consent withdraw`, som fører alt på en gang")
    }

    fileprivate static func functionWithoutName(at span: Span) -> Diagnostic {
        .error(
            .consentState, "funksjonen er bestemt, men det står ikke av hvem og når", at: span,
            help: "fyll ut «funksjon-bestemt-av» med en rolle og «funksjon-dato», eller skriv ikke-avgjort")
    }
}
