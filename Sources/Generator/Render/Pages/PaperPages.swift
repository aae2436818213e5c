import HelseIArbeid
import Markup

/// The pages about projects and consultations.
enum PaperPages {
    static func render(_ recipe: PaperRecipe, _ library: Library) -> HTML {
        switch recipe {
        case .index: PapersPage.render(library)
        case .project(let project): ProjectPage.render(project, library)
        case .communicationPlan(let project): CommunicationPlanPage.render(project, library)
        case .attachment(let attachment, let project): AttachmentPage.render(attachment, of: project, library)
        case .consultation(let document): ConsultationPage.render(document, library)
        }
    }
}

extension PageContext {
    /// From the office's first page down to a paper.
    var paperCrumbs: [LinkView] { [link(officeName, Places.office), link(phrases[.papirer], Places.papers)] }
}
