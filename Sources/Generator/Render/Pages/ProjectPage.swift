import Diagnostics
import HelseIArbeid
import Markdown
import Markup
import Templating

/// A project paper.
enum ProjectPage {
    static func render(_ project: ProjectDocument, _ library: Library) -> HTML {
        let page = PageContext(library, at: Places.project(project.id), in: project.paper.head.language)
        return library.theme.templates.papers.project.render(view(project, page))
    }

    private static func view(_ project: ProjectDocument, _ page: PageContext) -> ProjectView {
        let (paper, wording) = (project.paper, PaperWording(language: page.language))
        let (body, parts) = (PaperBody.of(project, page), ProjectParts(paper, page))
        return ProjectView(
            frame: page.frame(
                template: "prosjekt", heading: paper.head.title.value.typeset, crumbs: page.paperCrumbs,
                version: wording.version(paper),
                hasEditions: true),
            phrases: page.phrases, subtitle: paper.head.subtitle?.typeset, head: head(paper, page, wording),
            decisions: PaperDecision.allCases.map { decision in
                DecisionView(text: wording.decision(decision), chosen: paper.head.decision == decision ? wording.isChosen : nil)
            },
            versions: paper.versions.isEmpty ? nil : parts.versions.html(),
            deliveries: paper.deliveries.isEmpty ? nil : parts.deliveries.html(), contents: body.contents, captions: body.captions,
            body: body.html, notes: body.notes.enumerated().map { note($1, number: $0 + 1) },
            companions: page.companions(of: project))
    }

    /// Every field of the head; what is not known is a line to write on.
    private static func head(_ paper: ProjectPaper, _ page: PageContext, _ wording: PaperWording) -> [HeadFieldView] {
        let head = paper.head
        return PaperWording.HeadField.allCases.map { field in
            let value: String? =
                switch field {
                case .projectNumber: head.projectNumber
                case .caseNumber: head.caseNumber
                case .considered: head.considered?.written(in: page.language)
                case .owner: head.owner
                case .preparedBy: head.preparedBy
                case .period: paper.plan.period.value.written(in: page.language)
                case .staffing: head.staffing
                case .nextPhaseDone: head.nextPhaseDone?.written(in: page.language)
                }
            return HeadFieldView(name: wording.headName(field), value: value.map { HTML(escaping: $0.typeset) } ?? Forms.blank)
        }
    }

    private static func note(_ source: PaperSource, number: Int) -> NoteView {
        let address = source.address.map { LinkView(name: ReadableAddress.readable($0), address: $0) }
        return NoteView(id: "kilde-\(number)", text: source.text.typeset.asSentence, link: address)
    }
}
