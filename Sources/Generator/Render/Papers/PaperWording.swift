import Diagnostics
import HelseIArbeid
import Markdown

/// What the pages about projects and consultations say with names, numbers and days in it, and the words for what is chosen from a
/// list.
struct PaperWording: Sendable {
    let language: Language
    private var nynorsk: Bool { language == .nynorsk }

    private func say(_ bokmål: String, _ nynorsk: String) -> String { self.nynorsk ? nynorsk : bokmål }

    // MARK: - Projects

    func state(_ state: PaperState) -> String {
        switch state {
        case .draft: "utkast"
        case .submitted: "til godkjenning"
        case .approved: say("godkjent", "godkjend")
        case .outdated: "utgått"
        }
    }

    /// The foot of every page of a paper.
    func version(_ paper: ProjectPaper) -> String {
        let state = state(paper.head.state.value).capitalisedFirst
        guard let version = paper.versions.last else { return "\(state)." }
        let date = version.date.map { " \(say("fra", "frå")) \($0.value.written(in: language))" } ?? ""
        return "\(state). Versjon \(version.number.value)\(date)."
    }

    func decision(_ decision: PaperDecision) -> String {
        switch decision {
        case .stop: say("Prosjektet avsluttes", "Prosjektet blir avslutta")
        case .plan: say("Planleggingsfasen starter", "Planleggingsfasen startar")
        case .assess: say("Flere vurderinger må gjøres", "Fleire vurderingar må gjerast")
        }
    }

    func headName(_ field: HeadField) -> String {
        switch field {
        case .projectNumber: "Prosjektnummer"
        case .caseNumber: "Saksnummer"
        case .considered: say("Behandlet", "Behandla")
        case .owner: say("Prosjekteier", "Prosjekteigar")
        case .preparedBy: say("Utarbeidet av", "Utarbeidd av")
        case .period: "Periode"
        case .staffing: "Bemanning av neste fase"
        case .nextPhaseDone: "Neste fase ferdig"
        }
    }

    enum HeadField: CaseIterable {
        case projectNumber, caseNumber, considered, owner, preparedBy, period, staffing, nextPhaseDone
    }

    /// The heading of a part the text has not placed, and the caption of its table.
    func title(_ part: ProjectPart) -> String {
        switch part {
        case .products: say("Produkter", "Produkt")
        case .benefits: say("Forventede gevinster", "Venta gevinstar")
        case .costs: say("Kostnader utover rammen", "Kostnader utover ramma")
        case .stakeholders: say("Interessenter", "Interessentar")
        case .organisation: "Organisering"
        case .phases: say("Faser", "Fasar")
        case .milestones: say("Milepæler", "Milepælar")
        case .preconditions: say("Forutsetninger", "Føresetnader")
        case .risks: say("Usikkerhet, muligheter og trusler", "Uvisse, moglegheiter og truslar")
        case .governing: say("Styrende dokumenter", "Styrande dokument")
        case .meetings: say("De seks møtene i bedriftstiltaket", "Dei seks møta i bedriftstiltaket")
        case .table: say("Tall", "Tal")
        }
    }

    func beneficiary(_ beneficiary: ProjectBenefit.Beneficiary) -> String {
        switch beneficiary {
        case .society: "Samfunnet"
        case .services: say("Helsetjenesten og NAV", "Helsetenesta og NAV")
        case .companies: "Bedriftene"
        case .individual: "Den enkelte"
        }
    }

    func risk(_ kind: ProjectRisk.Kind) -> String {
        switch kind {
        case .uncertainty: say("Usikkerhet", "Uvisse")
        case .opportunity: say("Mulighet", "Moglegheit")
        case .threat: "Trussel"
        }
    }

    func grade(_ grade: ProjectRisk.Grade) -> String {
        switch grade {
        case .low: say("lav", "låg")
        case .medium: "middels"
        case .high: say("høy", "høg")
        }
    }

    func action(_ action: Stakeholder.Action) -> String {
        switch action {
        case .communication: "Målgruppe i kommunikasjonsplanen"
        case .reference: "Aktuell til referansegruppa"
        case .training: "Får grunnopplæring"
        case .steering: "Med i styringsgruppa"
        case .cooperation: "Med i samarbeidsgruppa"
        case .working: say("Med i en arbeidsgruppe", "Med i ei arbeidsgruppe")
        case .resource: say("Gir ressurser", "Gjev ressursar")
        case .contact: "Fast kontakt"
        }
    }

    /// The heading over those with an action, in the plan for communication.
    func those(with action: Stakeholder.Action) -> String {
        switch action {
        case .communication: "Målgrupper"
        case .reference: "Aktuelle til referansegruppa"
        case .training: "Skal ha grunnopplæring"
        case .steering: "Med i styringsgruppa"
        case .cooperation: "Med i samarbeidsgruppa"
        case .working: "Med i arbeidsgruppene"
        case .resource: say("Gir ressurser", "Gjev ressursar")
        case .contact: say("Faste kontakter", "Faste kontaktar")
        }
    }

    func side(_ stakeholder: Stakeholder) -> String { stakeholder.isInternal ? "intern" : "ekstern" }

    func status(_ message: Stakeholder.Message, on today: Day) -> String {
        switch message.state {
        case .done: "gjort"
        case .underWay where message.isLate(on: today): say("i gang, forbi fristen", "i gang, over fristen")
        case .underWay: "i gang"
        case .notBegun where message.isLate(on: today): say("ikke begynt, forbi fristen", "ikkje byrja, over fristen")
        case .notBegun: say("ikke begynt", "ikkje byrja")
        }
    }

    func planAbout(_ plan: CommunicationPlan, _ paper: ProjectPaper) -> String {
        let count = plan.rows.count
        let done = plan.rows.count { $0.stakeholder.message?.state == .done }
        let groups = count == 1 ? say("Én målgruppe", "Éi målgruppe") : "\(count) målgrupper"
        return say(
            "Planen er laget av tabellen over interessenter i «\(paper.head.title.value)». \(groups), \(done) ferdig.",
            "Planen er laga av tabellen over interessentar i «\(paper.head.title.value)». \(groups), \(done) ferdig.")
    }

    func table(_ number: Int) -> String { "Tabell \(number)" }
    func figure(_ number: Int) -> String { "Figur \(number)" }

    var deviation: String { "Avvik" }

    /// How the deviations of a table come about: in what, from which row, rounded how (C216).
    func deviation(of table: FactTable) -> String {
        guard let base = table.base else { return "" }
        let decimals = [
            say("hele tall", "heile tal"), say("én desimal", "éin desimal"), say("to desimaler", "to desimalar"),
            say("tre desimaler", "tre desimalar"), say("fire desimaler", "fire desimalar"),
        ][min(max(table.decimals, 0), 4)]
        switch table.deviation {
        case .percent:
            return say(
                "Avvik er i prosent av tallet for \(base.value), avrundet til \(decimals).",
                "Avvik er i prosent av talet for \(base.value), runda av til \(decimals).")
        case .points where !table.isInPercent:
            return say(
                "Avvik er forskjellen fra \(base.value), avrundet til \(decimals).",
                "Avvik er forskjellen frå \(base.value), runda av til \(decimals).")
        case .points:
            return say(
                "Avvik er i prosentpoeng fra \(base.value), avrundet til \(decimals).",
                "Avvik er i prosentpoeng frå \(base.value), runda av til \(decimals).")
        }
    }

    /// «Kilde: NAV, 3. kvartal 2025–2. kvartal 2026. Sist kontrollert 1. oktober 2026.»
    func origin(_ origin: FactOrigin, source: String?) -> String {
        let checked = origin.checked.map { "Sist kontrollert \($0.value.written(in: language))." }
        let told = [source, origin.period].compactMap { $0 }.joined(separator: ", ")
        return [told.isEmpty ? nil : "\(self.source): \(told)".typeset.asSentence, checked].compactMap { $0 }.joined(separator: " ")
    }

    func adviser(of group: ProjectGroup) -> String { say("Gir råd til \(group.name).", "Gjev råd til \(group.name).") }

    var source: String { say("Kilde", "Kjelde") }
    var isChosen: String { say("(valgt)", "(vald)") }

    func next(_ milestone: Milestone?) -> String {
        guard let milestone else { return "–" }
        let when = milestone.when.map { ", \($0.value.written(in: language))" } ?? ""
        return "\(milestone.label.value) \(milestone.what)\(when)"
    }

    // MARK: - Consultations

    func consultationState(_ head: ConsultationHead) -> String {
        switch head.state.value {
        case .draft: "utkast"
        case .sent: head.sent.map { "sendt \($0.value.written(in: language))" } ?? "sendt"
        }
    }

    func deadline(_ head: ConsultationHead) -> String {
        guard let extended = head.extended else { return head.deadline.value.written(in: language) }
        return say(
            "\(head.deadline.value.written(in: language)), utsatt til ", "\(head.deadline.value.written(in: language)), utsett til "
        )
            + extended.value.written(in: language)
    }

    /// On the page of what was sent too late.
    func late(_ head: ConsultationHead) -> String? {
        guard let days = head.daysLate, let sent = head.sent else { return nil }
        let count = days == 1 ? say("én dag", "éin dag") : say("\(days) dager", "\(days) dagar")
        let which = head.extended == nil ? "fristen" : say("den utsatte fristen", "den utsette fristen")
        return "Sendt \(sent.value.written(in: language)), \(count) etter \(which)."
    }

    /// «Eventyr helseforetak, Klinikk for rehabilitering (Nordre Eventyr)».
    func sender(_ sender: ConsultationSender) -> String {
        let name = [sender.name, sender.unit].compactMap { $0 }.joined(separator: ", ")
        return name + (sender.area.map { " (\($0))" } ?? "")
    }

    func from(_ names: [String], all: Bool) -> String {
        all ? say("alle avsenderne", "alle avsendarane") : names.listed(in: language)
    }

    func point(_ point: ConsultationPoint) -> String { point.number.isEmpty ? point.title : "punkt" + " \(point.label)" }
}

extension Stakeholder.Message {
    func isLate(on today: Day) -> Bool { state != .done && when.map { $0.last < today } ?? false }
}
