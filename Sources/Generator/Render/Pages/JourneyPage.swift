import HelseIArbeid
import Markup
import Templating

/// How the statements of a company became what changed, in its language: a flow on one sheet, and the same in tables.
enum JourneyPage {
    static func render(_ process: CompanyProcess, _ library: Library) -> HTML {
        let company = process.company
        let page = PageContext(library, at: Places.journey(company.id), in: company.language)
        return library.theme.templates.journey.render(view(process, page))
    }

    private static func view(_ process: CompanyProcess, _ page: PageContext) -> JourneyView {
        let company = process.company
        let wording = JourneyWording(language: page.language)
        let figure = JourneyFigure(process, wording)
        let journey = Journey(of: process)
        let groups = JourneyGroup.all(journey, process)
        let others = journey.clusters.filter { cluster in !groups.contains { $0.statement.id == cluster.head } }
        var note = ""
        if case .awaitingInvolvement = process.choice { note = wording.notCounting }
        return JourneyView(
            frame: page.frame(
                template: "utsagnenes-vei", heading: page.phrases[.utsagnsvei], overline: company.name, title: [company.name],
                crumbs: [
                    page.link(page.officeName, Places.office), page.link(company.name, Places.company(company.id)),
                ], hasEditions: true),
            phrases: page.phrases, figure: figure.svg(), summary: figure.told.summary, note: note,
            chosen: groups.map { choice($0, journey, process, wording) },
            othersTitle: journey.choices.isEmpty ? page.phrases[.utsagnene] : wording.bank,
            others: others.map { cluster($0, process) }, coming: figure.told.coming.map { FactView(name: "", value: $0) })
    }

    private static func choice(
        _ group: JourneyGroup, _ journey: Journey, _ process: CompanyProcess, _ wording: JourneyWording
    ) -> JourneyChoiceView {
        let behind = journey.statements(behind: .cluster(group.statement.id)).compactMap(process.statement)
        return JourneyChoiceView(
            rank: group.rank.map { "\($0.rawValue)." } ?? wording.unchosen + ":", statement: group.statement.text,
            behind: behind.map { FactView(name: $0.id.description, value: $0.text) },
            measures: group.measures.map { measure($0, wording) }, noMeasures: wording.noMeasures)
    }

    private static func measure(_ measure: Measure, _ wording: JourneyWording) -> JourneyMeasureView {
        JourneyMeasureView(
            number: measure.id.description, what: measure.what, how: measure.how ?? "",
            level: measure.level.name(in: wording.language), who: measure.who, due: measure.due.written(in: wording.language),
            state: wording.state(measure.state), isDone: measure.state == .done,
            effects: measure.effects.map { FactView(name: $0.day.written(in: wording.language), value: $0.text) },
            noEffects: wording.noEffects)
    }

    private static func cluster(_ cluster: Journey.Cluster, _ process: CompanyProcess) -> JourneyClusterView {
        let merged = cluster.statements.dropFirst().compactMap(process.statement).map { "\($0.id) \($0.text)" }
        return JourneyClusterView(
            number: cluster.head.description, statement: process.statement(cluster.head)?.text ?? "",
            votes: cluster.votes.map(String.init) ?? "", merged: merged.joined(separator: "; "))
    }
}
