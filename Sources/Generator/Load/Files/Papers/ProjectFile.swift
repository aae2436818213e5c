import Diagnostics
import HelseIArbeid

/// `Content/prosjekt/<kortnavn>/prosjekt.yaml`: all of a project paper that is not running text.
struct ProjectFile: Sendable {
    let head: PaperHead
    let versions: [PaperVersion]
    let deliveries: [PaperDelivery]
    let plan: ProjectPaper.Plan
    let outcome: ProjectPaper.Outcome
    let stakeholders: [Stakeholder]
    let groups: [ProjectGroup]
    let evidence: ProjectPaper.Evidence

    static let record = Record<ProjectFile>(
        title: "prosjektet",
        rows: headRows + tableRows + planRows + outcomeRows + peopleRows + evidenceRows
    ) { fields in
        let (head, plan, outcome) = (head(&fields), plan(&fields), outcome(&fields))
        let (versions, deliveries) = (fields(versions), fields(deliveries))
        let (stakeholders, groups) = (fields(stakeholders), fields(groups))
        let evidence = evidence(&fields)
        guard let head, let plan else { return nil }
        return ProjectFile(
            head: head, versions: versions ?? [], deliveries: deliveries ?? [], plan: plan, outcome: outcome,
            stakeholders: stakeholders ?? [], groups: groups ?? [], evidence: evidence)
    }

    // MARK: - The head

    private static let title = Key.required("tittel", FieldType<String>.prose.located, "navnet på prosjektet")
    private static let subtitle = Key.optional(
        "undertittel", FieldType<String>.prose, "hva slags papir det er, og hvem som samarbeider")
    private static let language = Key.required("språk", FieldType<Norm>.oneOf, "språket papiret er skrevet på: nb eller nn")
    private static let state = Key.required(
        "status", FieldType<PaperState>.oneOf.located, "utkast, til-godkjenning, godkjent eller utgått")
    private static let projectNumber = Key.optional("prosjektnummer", FieldType<String>.prose, "nummeret prosjektet har")
    private static let caseNumber = Key.optional("saksnummer", FieldType<String>.prose, "saken det behandles i")
    private static let considered = Key.optional("behandlet", FieldType<Day>.day, "dagen prosjekteieren behandlet det")
    private static let owner = Key.optional("eier", FieldType<String>.prose, "prosjekteieren, med rolle")
    private static let preparedBy = Key.optional("utarbeidet-av", FieldType<String>.prose, "den som har skrevet det, med rolle")
    private static let decision = Key.optional(
        "beslutning", FieldType<PaperDecision>.oneOf, "avsluttes, start-planlegging eller flere-vurderinger")
    private static let staffing = Key.optional("bemanning", FieldType<String>.prose, "hvem som arbeider i neste fase")
    private static let nextPhaseDone = Key.optional("neste-fase-ferdig", FieldType<Day>.day, "dagen neste fase skal være ferdig")

    private static let headRows = [
        title.row, subtitle.row, language.row, state.row, projectNumber.row, caseNumber.row, considered.row, owner.row,
        preparedBy.row, decision.row, staffing.row, nextPhaseDone.row,
    ]

    private static func head(_ fields: inout Fields) -> PaperHead? {
        let (title, subtitle, language) = (fields(title), fields(subtitle), fields(language))
        let (state, number, caseNumber) = (fields(state), fields(projectNumber), fields(caseNumber))
        let (considered, owner, preparedBy) = (fields(considered), fields(owner), fields(preparedBy))
        let (decision, staffing, done) = (fields(decision), fields(staffing), fields(nextPhaseDone))
        guard let title, let language, let state else { return nil }
        return PaperHead(
            title: title, subtitle: subtitle, language: language.language, state: state, projectNumber: number,
            caseNumber: caseNumber, considered: considered, owner: owner, preparedBy: preparedBy, decision: decision,
            staffing: staffing, nextPhaseDone: done)
    }

    // MARK: - Versions

    private static let versions = Key.optional(
        "versjoner", FieldType<[PaperVersion]>.list(of: version.type, named: \.number.value), "versjonene, den eldste først")
    private static let deliveries = Key.optional(
        "distribusjon", FieldType<[PaperDelivery]>.list(of: delivery.type), "hvem som har fått hvilken versjon")
    private static let tableRows = [versions.row, deliveries.row]

    private static let number = Key.required("versjon", FieldType<String>.text.located, "nummeret, som 0.1")
    private static let date = Key.optional("dato", FieldType<Day>.day.located, "dagen versjonen var ferdig")
    private static let change = Key.optional("endring", FieldType<String>.prose, "hva som er nytt")
    private static let producer = Key.optional("produsent", FieldType<String>.prose, "den som gjorde endringen")
    private static let approvedBy = Key.optional("godkjent", FieldType<String>.prose, "den som godkjente versjonen")
    private static let version = Record<PaperVersion>(
        title: "versjonen", rows: [number.row, date.row, change.row, producer.row, approvedBy.row]
    ) { fields in
        let (number, date, change) = (fields(number), fields(date), fields(change))
        let (producer, approvedBy) = (fields(producer), fields(approvedBy))
        return number.map { PaperVersion(number: $0, date: date, change: change, producer: producer, approvedBy: approvedBy) }
    }

    private static let sent = Key.optional("dato", FieldType<Day>.day.located, "dagen den ble sendt")
    private static let recipients = Key.required("til", FieldType<[String]>.oneOrMany(of: .prose), "hvem som fikk den")
    private static let delivery = Record<PaperDelivery>(title: "distribusjonen", rows: [number.row, sent.row, recipients.row]) {
        fields in
        let (number, sent, recipients) = (fields(number), fields(sent), fields(recipients))
        guard let number, let recipients else { return nil }
        return PaperDelivery(version: number, date: sent, recipients: recipients)
    }
}
