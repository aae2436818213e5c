import Diagnostics
import HelseIArbeid
import TestSupport
import Testing

/// Forms, versions and rules as tests want them: whatever is not said is as in a form without faults.
enum ConsentFixture {
    /// A consent with all it needs, in bokmål.
    static let bokmål = """
        # C01 start
        HelseIArbeid er et integrert tilbud, og en NAV-veileder i HelseIArbeid er med.
        # C02 frivillig
        Det er frivillig.
        # C04 mottakere Hvem?
        rolle nav: NAV-veileder
        # C06 formål Hva sier du ja til?
        valg F1: Behandlerne mine kan snakke med NAV-veilederen. Målet er en plan for behandling og jobb.
        valg F2: NAV-veilederen kan drøfte saken min med NAV-kontoret mitt.
        # C09 varighet Hvor lenge?
        Samtykket gjelder i 12 måneder. Ring 00 00 00 01 før 10. november 2026.
        # C14 underskrift Underskrift
        felt utdelt-dato: Delt ut (dato)
        felt utfylt-dato: Fylt ut (dato) | Den dagen du skriver under.
        felt underskrift: Underskrift
        # C16 slipp Slipp
        [] F1: samtaler
        felt navn: Navn
        felt dato: Dato
        felt underskrift: Underskrift
        """

    /// The same in nynorsk.
    static let nynorsk = """
        # C01 start
        HelseIArbeid er eit integrert tilbod, og ein NAV-rettleiar i HelseIArbeid er med.
        # C02 frivillig
        Det er frivillig.
        # C04 mottakere Kven?
        rolle nav: NAV-rettleiar
        # C06 formål Kva seier du ja til?
        valg F1: Behandlarane mine kan snakke med NAV-rettleiaren. Målet er ein plan for behandling og jobb.
        valg F2: NAV-rettleiaren kan drøfte saka mi med NAV-kontoret mitt.
        # C09 varighet Kor lenge?
        Samtykket gjeld i 12 månader. Ring 00 00 00 01 før 10. november 2026.
        # C14 underskrift Underskrift
        felt utdelt-dato: Delt ut (dato)
        felt utfylt-dato: Fylt ut (dato) | Den dagen du skriv under.
        felt underskrift: Underskrift
        # C16 slipp Slipp
        [] F1: samtalar
        felt navn: Namn
        felt dato: Dato
        felt underskrift: Underskrift
        """

    static func version(
        _ nb: String? = bokmål, nn: String? = nil, number: Int = 1, state: ConsentState = .draft,
        function: LegalFunction = .undecided, title: String = "Samtykke", decisions: [Decision] = [], mirror: MirrorRecord? = nil
    ) throws -> ConsentVersion {
        let texts = [(Language.bokmål, nb), (.nynorsk, nn)].compactMap { language, lines -> ConsentText? in
            guard let lines else { return nil }
            var sample = ConsentSample(lines, number: number, language: language)
            (sample.state, sample.function, sample.title) = (state, function, title)
            return language == .bokmål ? sample.text.deciding(decisions) : sample.text
        }
        return try #require(ConsentVersion(number: number, texts: texts, mirror: mirror))
    }

    static func form(_ versions: [ConsentVersion], id: String = "nav-samtykke", kind: ConsentForm.Kind = .nav, pack: [String] = []) -> ConsentForm {
        let span = Span(SourceFile(path: "\(id)/skjema.yaml", text: "navn: \(id)"), 0..<4)
        let profile = ConsentForm.Profile(
            name: id, nynorskName: id, kind: kind, reader: .patient, languages: [.bokmål, .nynorsk],
            pack: pack.map { Located($0, at: span) }, span: span)
        return ConsentForm(id: id, profile: profile, versions: versions)
    }

    static func rule(
        _ demand: ConsentRule.Demand, id: String = "regel", level: Severity = .error, basis: ConsentRule.Basis = .read,
        mayBeDecided: Bool = false, conflict: String? = nil
    ) -> ConsentRule {
        ConsentRule(
            id: located(id), demand: demand, level: level, basis: basis, source: "Sak 30/20", quote: nil, explanation: "Slik er det avtalt.",
            advice: "rett det", mayBeDecided: mayBeDecided, conflict: conflict)
    }

    static func pack(_ rules: [ConsentRule], from: String = "2020-01-01", checked: String = "2026-11-01") throws -> RulePack {
        let span = located("dag").span
        return RulePack(
            id: "pakke", name: "Pakka", source: "Sak 30/20", kinds: [.nav], from: try day(from),
            checked: Located(try day(checked), at: span), rules: rules)
    }

    static func decision(_ rule: String) throws -> Decision {
        Decision(rule: located(rule), by: "personvernombudet", on: try day("2026-11-20"), reason: "Det er vurdert.")
    }

    static func approval(_ on: String, from: String? = nil, until: String? = nil) throws -> ConsentApproval {
        ConsentApproval(
            by: "klinikksjef", caseNumber: "30/20", on: try day(on), from: try day(from ?? on), until: try until.map { try day($0) })
    }

    /// What one rule says of a text in bokmål.
    static func says(_ rule: ConsentRule, of version: ConsentVersion, among others: [ConsentForm] = []) throws -> [Diagnostic] {
        let form = form([version])
        let found = ConsentRules.check([form] + others, packs: [try pack([rule])], today: try day("2026-11-28"))
        return found.filter { $0.notes.contains { $0.message.contains("(regelen \(rule.id.value))") } }
    }

    static func says(_ demand: ConsentRule.Demand, of lines: String) throws -> [String] {
        try says(rule(demand), of: version(lines)).map { "\($0.code.rawValue) \($0.span?.line ?? 0): \($0.message)" }
    }

    static func phrases(_ nb: String..., nn: [String] = []) -> ConsentRule.Phrases {
        .init(all: [], byLanguage: [.bokmål: nb, .nynorsk: nn])
    }

    static func located(_ value: String) -> Located<String> {
        Located(value, at: Span(SourceFile(path: "regler/pakke.yaml", text: value), 0..<value.utf8.count))
    }
}

extension ConsentText {
    fileprivate func deciding(_ decisions: [Decision]) -> ConsentText {
        let head = ConsentHead(
            title: head.title, language: head.language, number: head.number, state: head.state, change: nil, reason: nil,
            function: head.function, distribution: [], decisions: decisions, stateSpan: head.stateSpan)
        return ConsentText(head: head, parts: parts, file: file, body: body, raw: raw, frozen: nil)
    }
}

extension String {
    /// The same text with one thing in place of another, which must be there.
    func with(_ old: String, _ new: String) throws -> String {
        let range = try #require(self[...].firstRange(of: old), "«\(old)» is not there")
        return replacingSubrange(range, new)
    }

    private func replacingSubrange(_ range: Range<Index>, _ new: String) -> String {
        var copy = self
        copy.replaceSubrange(range, with: new)
        return copy
    }
}
