import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// The list of projects and replies to consultations: how far each has come, and what is next.
enum PapersPage {
    static func render(_ library: Library) -> HTML {
        let page = PageContext(library, at: Places.papers, in: .bokmål)
        let wording = PaperWording(language: page.language)
        let view = PapersView(
            frame: page.frame(
                template: "papirer", heading: page.phrases[.papirer], overline: page.region.name,
                crumbs: [page.link(page.officeName, Places.office)]),
            phrases: page.phrases, projects: library.papers.projects.map { project($0, page, wording) },
            consultations: library.papers.consultations.map { consultation($0.consultation, page, wording) })
        return library.theme.templates.papers.papers.render(view)
    }

    private static func project(_ project: ProjectDocument, _ page: PageContext, _ wording: PaperWording) -> PaperRowView {
        let paper = project.paper
        return PaperRowView(
            link: page.link(paper.head.title.value.typeset, Places.project(project.id)), about: paper.head.subtitle?.typeset ?? "",
            state: wording.state(paper.head.state.value), when: paper.plan.period.value.written(in: page.language),
            next: wording.next(paper.next).typeset, companions: page.companions(of: project))
    }

    private static func consultation(_ reply: Consultation, _ page: PageContext, _ wording: PaperWording) -> PaperRowView {
        PaperRowView(
            link: page.link(reply.head.title.value.typeset, Places.consultation(reply.id)), about: reply.head.document.typeset,
            state: wording.consultationState(reply.head), when: wording.deadline(reply.head), next: wording.late(reply.head) ?? "",
            companions: [])
    }
}

extension PageContext {
    /// What belongs to a project besides the paper itself.
    func companions(of project: ProjectDocument) -> [LinkView] {
        let plan =
            project.paper.communication.rows.isEmpty
            ? [] : [link(phrases[.papirKommunikasjonsplan], Places.communicationPlan(project.id))]
        return plan + project.attachments.map { link($0.head.title.typeset, Places.attachment($0.slug, of: project.id)) }
    }
}
