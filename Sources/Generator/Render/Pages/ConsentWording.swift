import Diagnostics
import HelseIArbeid

/// What the pages about forms say with numbers, days and roles in it. The office's page is in bokmål, the register in both norms.
struct ConsentWording: Sendable {
    let language: Language
    private var nynorsk: Bool { language == .nynorsk }

    func standing(_ standing: ConsentStanding) -> String {
        switch standing {
        case .draft: "utkast"
        case .submitted: "til godkjenning"
        case .upcoming: nynorsk ? "godkjend, gjeld ikkje enno" : "godkjent, gjelder ikke ennå"
        case .current: nynorsk ? "gjeld no" : "gjelder nå"
        case .replaced: nynorsk ? "erstatta" : "erstattet"
        case .withdrawn: nynorsk ? "trekt tilbake" : "trukket tilbake"
        }
    }

    func kind(_ form: ConsentForm) -> String {
        let about =
            switch form.profile.kind {
            case .nav: nynorsk ? "Samtykket frå pasienten til samarbeid med NAV" : "Pasientens samtykke til samarbeid med NAV"
            case .photo: nynorsk ? "Samtykke til bilete frå ei samling" : "Samtykke til bilder fra en samling"
            case .other: nynorsk ? "Skjema utan samtykke" : "Skjema uten samtykke"
            case .cover: nynorsk ? "Forsida til skjemapakka" : "Forsiden til skjemapakka"
            }
        return about + "."
    }

    func validity(_ validity: Validity) -> String {
        if validity.isEmpty { return nynorsk ? "har aldri gjelde" : "har aldri vært i bruk" }
        let from = "\(nynorsk ? "frå" : "fra") \(validity.from.written(in: language))"
        return from + (validity.until.map { " til \($0.written(in: language))" } ?? "")
    }

    func approval(_ approval: ConsentApproval) -> String {
        let on = approval.on.written(in: language)
        return "sak \(approval.caseNumber), \(on), av \(approval.by)"
    }

    func withdrawal(_ withdrawal: ConsentWithdrawal) -> String {
        "\(withdrawal.on.written(in: language)) av \(withdrawal.by): \(withdrawal.reason)"
    }

    func function(_ function: LegalFunction) -> String? {
        switch function {
        case .none: return nil
        case .undecided: return nynorsk ? "ikkje avgjort" : "ikke avgjort"
        case .decided(let basis, let by, let on):
            let what =
                switch basis {
                case .liftsConfidentiality: nynorsk ? "opphevar teieplikt" : "opphever taushetsplikt"
                case .processing: "behandlingsgrunnlag"
                }
            return "\(what), bestemt av \(by) \(on.written(in: language))"
        }
    }

    func distribution(_ list: [Distribution]) -> String {
        list.map { item in
            let sent = item.sent.map { "sendt \($0.written(in: language))" } ?? (nynorsk ? "ikkje sendt" : "ikke sendt")
            return "\(item.to) (\(sent))"
        }.joined(separator: "; ")
    }

    func decision(_ decision: Decision) -> String {
        "\(decision.rule.value): \(decision.reason) (\(decision.by), \(decision.on.written(in: language)))"
    }

    func mirror(_ mirror: MirrorRecord?) -> String {
        guard let mirror else { return "språkene er ikke lest mot hverandre" }
        return "\(mirror.day.written(in: language)) av \(mirror.by)"
    }

    var validName: String { nynorsk ? "Gjeld" : "Gjelder" }
    var approvedName: String { nynorsk ? "Godkjend" : "Godkjent" }
    var withdrawnName: String { nynorsk ? "Trekt tilbake" : "Trukket tilbake" }
    var changeName: String { "Endring" }
    var functionName: String { nynorsk ? "Kva det gjer etter lova" : "Hva det gjør etter loven" }

    func points(_ open: Int, of all: Int) -> String {
        open == 0
            ? "Alle \(all) punktene er avgjort."
            : """
                \(open) av \(all) punkter er ikke avgjort. Programmet bestemmer ingen av dem. Svarene føres i \
                avklaringer.yaml.
                """
    }

    /// How anyone holds a printed form against the register.
    var howToCheck: String {
        nynorsk
            ? """
                Nedst på kvar side av skjemaet står versjonen og eit fingeravtrykk. Det er SHA-256 av tekstfila du kan hente her: Er dei \
                like, er teksten på papiret den som blei godkjend. Programmet sha256sum reknar det ut.
                """
            : """
                Nederst på hver side av skjemaet står versjonen og et fingeravtrykk. Det er SHA-256 av tekstfila du kan hente her: Er de \
                like, er teksten på papiret den som ble godkjent. Programmet sha256sum regner det ut.
                """
    }
}
