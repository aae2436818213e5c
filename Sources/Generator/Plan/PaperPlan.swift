import HelseIArbeid
import Markdown

/// What is made of projects and replies to consultations, all of it for the office.
struct PaperPlan {
    private let papers: Papers

    init(_ library: Library) { papers = library.papers }

    var documents: [PlannedDocument] {
        guard !papers.isEmpty else { return [] }
        let index = PlannedDocument(path: Places.papers, audience: .office, recipe: .paper(.index))
        return [index] + papers.projects.flatMap(project)
            + papers.consultations.map { document(Places.consultation($0.id), .consultation($0)) }
    }

    private func project(_ project: ProjectDocument) -> [PlannedDocument] {
        let paper = document(Places.project(project.id), .project(project))
        let plan =
            project.paper.communication.rows.isEmpty
            ? [] : [document(Places.communicationPlan(project.id), .communicationPlan(project))]
        return [paper] + plan
            + project.attachments.map { document(Places.attachment($0.slug, of: project.id), .attachment($0, of: project)) }
    }

    /// To read and archive; and in Word, since others write on in it.
    private func document(_ path: OutputPath, _ recipe: PaperRecipe) -> PlannedDocument {
        PlannedDocument(path: path, audience: .office, recipe: .paper(recipe), editions: [.archive, .text])
    }
}

/// What a file about papers is made of.
enum PaperRecipe: Sendable {
    /// The list of them all.
    case index
    case project(ProjectDocument)
    case communicationPlan(ProjectDocument)
    case attachment(PaperAttachment, of: ProjectDocument)
    case consultation(ConsultationDocument)

    var language: Language {
        switch self {
        case .index: .bokmål
        case .project(let project), .communicationPlan(let project): project.paper.head.language
        case .attachment(let attachment, _): attachment.head.language
        case .consultation(let document): document.consultation.head.language
        }
    }

    /// Those that lead to files of ours.
    var links: [Fragment.Link] {
        switch self {
        case .index, .communicationPlan: []
        case .project(let project): project.links
        case .attachment(let attachment, _): attachment.links
        case .consultation(let document): document.links
        }
    }
}
