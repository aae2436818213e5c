import Diagnostics
import HelseIArbeid

/// The sentences that are put together in code because they hold numbers and names; fixed phrases stand in `Templates/tekster`.
struct Wording: Sendable {
    let language: Language
    private var nynorsk: Bool { language == .nynorsk }

    func stage(_ stage: Progress.Stage) -> String {
        switch stage {
        case .held(let day): "\(nynorsk ? "Halde" : "Holdt") \(day.written(in: language))"
        case .underWay(let next): "I gang, neste pulje \(next.written(in: language))"
        case .planned(let day): "Planlagt \(day.written(in: language))"
        case .tentative(let day?):
            "\(nynorsk ? "Ikkje endeleg avklart" : "Ikke endelig avklart"): \(day.written(in: language))"
        case .tentative(nil), .open: nynorsk ? "Utan dato" : "Uten dato"
        }
    }

    func deadlineName(_ kind: DeadlineKind) -> String {
        switch kind {
        case .choice: nynorsk ? "Dei valde utsegnene til rådgivaren" : "De valgte utsagnene til rådgiveren"
        case .planStatus: nynorsk ? "Status for handlingsplanen til rådgivaren" : "Status for handlingsplanen til rådgiveren"
        }
    }

    func deadlineAbout(_ kind: DeadlineKind) -> String {
        let module = kind.module.name(in: language).lowercasedFirst
        return switch kind {
        case .choice: nynorsk ? "høgst tre utsegner, to veker før \(module)" : "høyst tre utsagn, to uker før \(module)"
        case .planStatus: nynorsk ? "kva som er gjort, to veker før \(module)" : "hva som er gjort, to uker før \(module)"
        }
    }

    func copies(_ kind: DocumentKind, company: Company, session: Session) -> String {
        let groups = company.groups(in: session).reduce(0) { $0 + $1.groups.count }
        if PaperCount.isSent(kind, for: company, in: session) { return sentAsPDF }
        return switch kind.copies {
        case .one: "1 eksemplar"
        case .two: nynorsk ? "2 eksemplar" : "2 eksemplarer"
        case .perLeader: nynorsk ? "1 til leiaren" : "1 til lederen"
        case .perPerson where session.isModule: company.employees == 1 ? "1 eksemplar" : "\(company.employees) eksemplarer".nynorskPlural(nynorsk)
        case .perPerson: nynorsk ? "1 til kvar som møter" : "1 til hver som møter"
        case .onePerGroupInside: "1 eksemplar (\(groups) \(groups == 1 ? "gruppe" : "grupper"))"
        case .none: "på skjerm"
        }
    }

    var noDate: String { nynorsk ? "dato ikkje sett" : "dato ikke satt" }

    func documents(_ count: Int) -> String { nynorsk || count == 1 ? "\(count) dokument" : "\(count) dokumenter" }

    func people(_ count: Int) -> String {
        count == 1 ? "1\u{A0}person" : nynorsk ? "\(count)\u{A0}personar" : "\(count)\u{A0}personer"
    }

    /// Who gets it in the hand.
    func reader(of kind: DocumentKind) -> String {
        switch kind {
        case .offer, .decision, .goals, .workEnvironmentPlan: nynorsk ? "leiinga og partane" : "ledelsen og partene"
        case .selection: nynorsk ? "NAV og sjukehuset" : "NAV og sykehuset"
        case .facilitatorGuide, .packingList: nynorsk ? "rådgivaren" : "rådgiveren"
        case .lecture, .slides: nynorsk ? "behandlaren" : "behandleren"
        case .leaderCard: nynorsk ? "leiaren" : "lederen"
        case .attendance: nynorsk ? "den som tek imot" : "den som tar imot"
        case .handout, .evaluationSlip: "alle som møter"
        case .groupSheet, .levelSheet, .statementCards: "gruppene"
        case .invitationToLeader, .invitationToStaff, .invitationToHealthService, .handOver, .reminder, .newsletter: "e-post"
        case .statementList, .actionPlan: "veggen"
        case .sortingCards, .choosing, .statusForm: nynorsk ? "leiaren og partane" : "lederen og partene"
        }
    }

    func version(_ content: MeetingFile) -> String {
        let changed = content.changed.written(in: language)
        switch content.approval {
        case .draft:
            return nynorsk
                ? "Utkast: ikkje fagleg godkjent. Sist endra \(changed)."
                : "Utkast: ikke faglig godkjent. Sist endret \(changed)."
        case .approved(let by, let day):
            let on = day.written(in: language)
            return nynorsk
                ? "Fagleg godkjent av \(by) \(on). Sist endra \(changed)."
                : "Faglig godkjent av \(by) \(on). Sist endret \(changed)."
        }
    }
}

extension String {
    fileprivate func nynorskPlural(_ nynorsk: Bool) -> String {
        nynorsk && hasSuffix("er") ? String(dropLast(2)) + "ar" : self
    }
}
