public import Diagnostics

/// All rules about forms: those in the packs, and those that hold whatever the packs say.
public enum ConsentRules {
    /// The fingerprint of each part in each language, as its text is now.
    public typealias Fingerprints = [String: [Language: String]]

    /// `fingerprints` are made by the caller, who knows how: they are held against what was read when the languages were compared.
    public static func check(
        _ forms: [ConsentForm], packs: [RulePack], today: Day, fingerprints: (ConsentVersion) -> Fingerprints
    ) -> [Diagnostic] {
        check(forms, packs: packs, today: today)
            + forms.flatMap { form in form.judged.flatMap { StaleMirror.check($0, of: form, now: fingerprints($0)) } }
    }

    /// The same without looking at whether the languages have been compared.
    public static func check(_ forms: [ConsentForm], packs: [RulePack], today: Day) -> [Diagnostic] {
        OldPacks.check(packs, today: today)
            + forms.flatMap { form in
                form.judged.flatMap { version in
                    judge(version, of: form, among: forms, by: packs) + UnknownDecisions.check(version, packs)
                        + LanguagesAgree.check(version) + Unfilled.check(version) + HiddenCharacters.check(version)
                } + ValidityInOrder.check(form)
            }
    }

    private static func judge(
        _ version: ConsentVersion, of form: ConsentForm, among forms: [ConsentForm], by packs: [RulePack]
    ) -> [Diagnostic] {
        let readings = version.texts.map(FormReading.init)
        return packs.filter { $0.applies(to: version, of: form) }.flatMap(\.rules).flatMap { rule in
            check(RuleSubject(rule: rule, form: form, version: version, forms: forms, readings: readings))
        }
    }

    private static func check(_ subject: RuleSubject) -> [Diagnostic] {
        switch subject.rule.demand {
        case .mustSay(let phrases, let place): RequiredPhrases.check(subject, phrases, place)
        case .mustNotSay(let phrases, let onlyAtBoxes): ForbiddenWords.check(subject, phrases, onlyAtBoxes: onlyAtBoxes)
        case .mustHave(let kinds): RequiredParts.check(subject, kinds)
        case .mustNotHave(let kinds): ForbiddenParts.check(subject, kinds)
        case .inOrder(let kinds): PartsInOrder.check(subject, kinds)
        case .structure(let check): structure(check, subject)
        }
    }

    private static func structure(_ check: ConsentRule.StructureCheck, _ subject: RuleSubject) -> [Diagnostic] {
        switch check {
        case .onePurposePerChoice: OnePurposePerChoice.check(subject)
        case .nothingTicked: NothingTicked.check(subject)
        case .hasChoices: HasChoices.check(subject)
        case .nameBesideRole: NameBesideRole.check(subject)
        case .handedOutAndFilledIn: HandedOutAndFilledIn.check(subject)
        case .signatureAndDate: SignatureAndDate.check(subject)
        case .slipExists: SlipExists.check(subject)
        case .inPack: InFormPack.check(subject)
        case .earlyInPack: EarlyInFormPack.check(subject)
        case .partsHaveText: PartsHaveText.check(subject)
        case .functionDecided: FunctionDecided.check(subject)
        case .bothNorms: BothNorms.check(subject)
        }
    }
}

extension ConsentForm {
    fileprivate var judged: [ConsentVersion] { versions.filter { !isPassed($0) } }
}

extension RulePack {
    /// A version is judged by what counted when it was approved; one that is still open, by everything.
    fileprivate func applies(to version: ConsentVersion, of form: ConsentForm) -> Bool {
        kinds.contains(form.profile.kind) && version.approval.map { from <= $0.on } ?? true
    }
}
