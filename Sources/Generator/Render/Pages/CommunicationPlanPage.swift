import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// The plan for communication, made of the table of stakeholders (C200, C201).
enum CommunicationPlanPage {
    static func render(_ project: ProjectDocument, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.communicationPlan(project.id), in: project.paper.head.language)
        let (paper, wording) = (project.paper, PaperWording(language: page.language))
        let plan = paper.communication
        let view = CommunicationPlanView(
            frame: page.frame(
                template: "kommunikasjonsplan", heading: page.phrases[.papirKommunikasjonsplan],
                overline: paper.head.title.value.typeset,
                title: [paper.head.title.value.typeset],
                crumbs: page.paperCrumbs + [page.link(paper.head.title.value.typeset, Places.project(project.id))],
                version: wording.version(paper), hasEditions: true),
            phrases: page.phrases, about: wording.planAbout(plan, paper).typeset, plan: table(plan, page, wording).html(),
            lists: lists(plan, wording))
        return library.theme.templates.papers.communicationPlan.render(view)
    }

    private static func table(_ plan: CommunicationPlan, _ page: PageContext, _ wording: PaperWording) -> DataTable {
        let phrases = page.phrases
        let rows = plan.rows.map { row -> [HTML] in
            let message = row.stakeholder.message
            let state = message.map { wording.status($0, on: page.today) } ?? ""
            let isLate = message?.isLate(on: page.today) ?? false
            return [
                HTML(escaping: row.audience.typeset), HTML(escaping: message?.text?.value.typeset ?? ""),
                (message?.channels ?? []).cell,
                HTML(escaping: message?.who?.typeset ?? ""), HTML(escaping: message?.when?.written(in: page.language) ?? ""),
                isLate ? "<strong class=\"sen\">\(state)</strong>" : HTML(escaping: state),
            ]
        }
        let head = [
            phrases[.papirMaalgruppe], phrases[.papirBudskap], phrases[.papirKanal], phrases[.papirHvem], phrases[.naar],
            phrases[.papirStatus],
        ]
        return DataTable("kommunikasjon", head, rows: rows)
    }

    /// Whoever is asked, trained or decides, with how they can influence the project.
    private static func lists(_ plan: CommunicationPlan, _ wording: PaperWording) -> [StakeholderListView] {
        let actions: [Stakeholder.Action] = [.steering, .cooperation, .working, .reference, .training, .resource, .contact]
        return actions.compactMap { action in
            let people = plan.those(with: action)
            guard !people.isEmpty else { return nil }
            return StakeholderListView(
                id: action.rawValue.slugged, title: wording.those(with: action),
                people: people.map { FactView(name: $0.name.value.typeset, value: $0.influence.typeset) })
        }
    }
}
