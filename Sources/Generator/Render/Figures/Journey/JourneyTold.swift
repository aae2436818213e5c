import HelseIArbeid

/// The journey in words, in the order it is read: for those who cannot see it. Nothing is drawn that is not said here.
struct JourneyTold: Sendable {
    let process: CompanyProcess
    let wording: JourneyWording
    private let journey: Journey

    init(_ process: CompanyProcess, _ wording: JourneyWording) {
        self.process = process
        self.wording = wording
        journey = Journey(of: process)
    }

    /// «38 utsagn ble til 9 klynger, 3 valgte, 7 tiltak og 6 endringer.»
    var summary: String { wording.summary(journey.counts) }

    /// What the empty columns will hold.
    var coming: [String] {
        let counts = journey.counts
        return JourneyStep.allCases.filter { counts[$0, default: 0] == 0 }.map(wording.coming)
    }

    /// All of it, as the title of the figure.
    var text: String {
        var parts = ["\(process.company.name). \(wording.overline(process.day)).", summary]
        if case .awaitingInvolvement = process.choice { parts.append(wording.notCounting) }
        let groups = JourneyGroup.all(journey, process)
        parts += groups.map(told)
        let rest = journey.clusters.inOrderOfFlow.filter { cluster in !groups.contains { $0.statement.id == cluster.head } }
        if !rest.isEmpty {
            let list = rest.map(told).joined(separator: "; ")
            parts.append(journey.choices.isEmpty ? "\(list)." : "\(wording.bank): \(list).")
        }
        parts += coming.filter { !summary.contains($0) }
        return parts.joined(separator: " ")
    }

    /// «1: Vi spør hverandre (U2, U4, 9 stemmer). T1 Vi spør om morgenen (ferdig). Gruppe: Rødstua, innen … Endring: …»
    private func told(_ group: JourneyGroup) -> String {
        let behind = journey.statements(behind: .cluster(group.statement.id)).map(\.description)
        let votes = group.statement.votes.map(wording.votes)
        let head = group.rank.map { "\($0.rawValue): " } ?? "\(wording.unchosen): "
        let source = (behind + (votes.map { [$0] } ?? [])).joined(separator: ", ")
        let measures = group.measures.isEmpty ? [wording.noMeasures + "."] : group.measures.map(told)
        return (["\(head)\(group.statement.text) (\(source))."] + measures).joined(separator: " ")
    }

    private func told(_ measure: Measure) -> String {
        let state = "\(measure.id) \(measure.what) (\(wording.state(measure.state)))"
        let details = "\(measure.level.name(in: wording.language)): \(measure.who), \(wording.due(measure.due))"
        guard !measure.effects.isEmpty else { return "\(state). \(details)." }
        let effects = measure.effects.map(\.text).joined(separator: "; ")
        return "\(state). \(details). \(wording.noun(.effects, measure.effects.count).capitalisedFirst): \(effects)."
    }

    private func told(_ cluster: Journey.Cluster) -> String {
        let text = process.statement(cluster.head).map { " " + $0.text } ?? ""
        let merged = cluster.statements.dropFirst().map(\.description)
        let votes = cluster.votes.map(wording.votes)
        let notes = (merged.isEmpty ? [] : ["+ \(merged.joined(separator: ", "))"]) + (votes.map { [$0] } ?? [])
        return "\(cluster.head)\(text)" + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
    }
}
