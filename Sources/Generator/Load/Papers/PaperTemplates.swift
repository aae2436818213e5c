import Diagnostics
import Templating

/// The templates of the pages about projects and consultations.
struct PaperTemplates: Sendable {
    let papers: Template<PapersView>
    let project: Template<ProjectView>
    let communicationPlan: Template<CommunicationPlanView>
    let consultation: Template<ConsultationView>

    static func load(from library: TemplateLibrary) -> Checked<PaperTemplates> {
        var found: [Diagnostic] = []
        let papers = library.template("papirer", for: PapersView.self).unwrap(into: &found)
        let project = library.template("prosjekt", for: ProjectView.self).unwrap(into: &found)
        let plan = library.template("kommunikasjonsplan", for: CommunicationPlanView.self).unwrap(into: &found)
        let consultation = library.template("horing", for: ConsultationView.self).unwrap(into: &found)
        guard let papers, let project, let plan, let consultation else { return Checked(nil, found) }
        return Checked(
            PaperTemplates(papers: papers, project: project, communicationPlan: plan, consultation: consultation), found)
    }
}
