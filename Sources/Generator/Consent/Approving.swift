public import Diagnostics
public import HelseIArbeid

/// Freezes a version: people have approved it, and from now on nobody changes it.
extension ConsentEditor {
    /// What those who approve have said.
    public struct Approval: Sendable {
        /// A role, never a name.
        let by: String
        let caseNumber: String
        let on: Day
        let from: Day

        public init(by: String, caseNumber: String, on: Day, from: Day) {
            self.by = by
            self.caseNumber = caseNumber
            self.on = on
            self.from = from
        }
    }

    /// Runs every rule, then writes the approval into all languages and puts the texts aside as they are.
    public func approve(_ id: String, _ number: Int?, _ approval: Approval) -> Checked<[String]> {
        find(id, number).then { form, version in
            guard version.state.isOpen else { return Checked(nil, [.alreadyApproved(version, of: form)]) }
            // Judged as one that is handed in: what a draft may lack, this may not.
            let handedIn = trying(heads(of: version) { _ in [(ConsentFile.Written.status.rawValue, "til-godkjenning")] }, in: form)
            let lacking = handedIn.diagnostics + obstacles(form, version)
            guard handedIn.value != nil, !lacking.hasErrors else { return Checked(nil, lacking) }
            var files: [String: [UInt8]] = [:]
            for text in version.texts {
                let frozen = text.canonical(form: form.id, from: approval.from)
                files["\(ConsentLoader.frozen)/\(version.number)-\(text.language.tag).txt"] = frozen
            }
            files.merge(heads(of: version) { fields(approval, Fingerprint.of($0, form: form.id, from: approval.from)) }) { $1 }
            let after = trying(files, in: form)
            guard after.value != nil else { return Checked(nil, after.diagnostics) }
            let written = write(files, of: form)
            return Checked(written.value, lacking.filter { $0.severity == .warning } + written.diagnostics)
        }
    }

    private func fields(_ approval: Approval, _ fingerprint: String) -> [(name: String, value: String)] {
        let written: [(ConsentFile.Written, String)] = [
            (.status, "godkjent"), (.from, approval.from.iso), (.approvedBy, YAMLText.quoted(approval.by)),
            (.approvedIn, YAMLText.quoted(approval.caseNumber)), (.approvedOn, approval.on.iso), (.fingerprint, fingerprint),
        ]
        return written.map { ($0.0.rawValue, $0.1) }
    }

    /// What only people can do first.
    func obstacles(_ form: ConsentForm, _ version: ConsentVersion) -> [Diagnostic] {
        var found = consents.open(form).filter(\.blocksApproval).map { Diagnostic.undecided($0) }
        if form.profile.kind.isConsent, [.undecided, .none].contains(version.lead.head.function) {
            found.append(.functionUndecided(at: version.lead.head.stateSpan))
        }
        let missing = form.profile.languages.filter { version.text(in: $0) == nil }
        if !missing.isEmpty { found.append(.languagesMissing(missing, version, at: form.profile.span)) }
        return found
    }

    // MARK: - Withdrawing

    public func withdraw(_ id: String, _ number: Int?, by role: String, reason: String) -> Checked<[String]> {
        let chosen = number ?? consents.form(id)?.applying(on: today)?.number
        return find(id, chosen).then { form, version in
            guard case .approved = version.state else { return Checked(nil, [.notApproved(version, of: form)]) }
            let written: [(ConsentFile.Written, String)] = [
                (.status, "trukket-tilbake"), (.withdrawnBy, YAMLText.quoted(role)), (.withdrawnOn, today.iso),
                (.withdrawnWhy, YAMLText.quoted(reason)),
            ]
            let files = heads(of: version) { _ in written.map { ($0.0.rawValue, $0.1) } }
            let after = trying(files, in: form)
            guard after.value != nil else { return Checked(nil, after.diagnostics) }
            return write(files, of: form)
        }
    }

    // MARK: - Reading the languages against each other

    /// Writes down that somebody has read them as they are now.
    public func mirror(_ id: String, _ number: Int?, by role: String) -> Checked<[String]> {
        find(id, number).then { form, version in
            guard version.state.isOpen else { return Checked(nil, [.alreadyApproved(version, of: form)]) }
            let unlike = ConsentChecks.languages(of: version).map { $0.weighing(.error) }
            guard unlike.isEmpty else { return Checked(nil, unlike) }
            let record = MirrorRecord(day: today, by: role, parts: Fingerprint.parts(version))
            let order = [Fingerprint.titleKey] + version.lead.parts.map(\.id.value)
            let text = MirrorFile.text(record, order: order)
            return write(["\(version.number)-speil.yaml": Array(text.utf8)], of: form)
        }
    }
}

extension Diagnostic {
    fileprivate static func undecided(_ point: OpenPoint) -> Diagnostic {
        .error(
            .openPoint, "\(point.id) er ikke avgjort: \(point.question)", at: nil,
            notes: [.init(point.why), .init("avgjøres av \(point.who)")],
            help: "skriv svaret på punktet i avklaringer.yaml, med rolle og dato")
    }

    fileprivate static func functionUndecided(at span: Span) -> Diagnostic {
        .error(
            .consentState, "det er ikke avgjort hva skjemaet gjør etter loven", at: span,
            help: "la personvernombudene bestemme, og fyll ut «funksjon», «funksjon-bestemt-av» og «funksjon-dato»")
    }

    fileprivate static func languagesMissing(_ missing: [Language], _ version: ConsentVersion, at span: Span) -> Diagnostic {
        let names = missing.map(\.nameInMessages).listed(in: .bokmål)
        return .error(
            .consentLanguages, "versjon \(version.number) finnes ikke på \(names)", at: span,
            help: "lag " + missing.map { "\(version.number)-\($0.tag).md" }.listed(in: .bokmål))
    }

    fileprivate static func alreadyApproved(_ version: ConsentVersion, of form: ConsentForm) -> Diagnostic {
        .error(
            .consentState, "versjon \(version.number) av «\(form.id)» er godkjent og kan ikke endres", at: version.lead.head.stateSpan,
            help: "lag versjon \((form.newest?.number ?? version.number) + 1)")
    }

    fileprivate static func notApproved(_ version: ConsentVersion, of form: ConsentForm) -> Diagnostic {
        .error(
            .consentState, "versjon \(version.number) av «\(form.id)» er ikke en godkjent versjon, så det er ingenting å trekke",
            at: version.lead.head.stateSpan, help: "si hvilken versjon med --version")
    }
}
