import Diagnostics
import HelseIArbeid
import Markdown

/// The projects and the replies to consultations, as loaded: what the rules read, and what is printed.
struct Papers: Sendable {
    /// In order of folder.
    let projects: [ProjectDocument]
    /// In order of file name.
    let consultations: [ConsultationDocument]

    static let none = Papers(projects: [], consultations: [])

    var isEmpty: Bool { projects.isEmpty && consultations.isEmpty }
}

/// A project paper with its text.
struct ProjectDocument: Sendable {
    let paper: ProjectPaper
    let body: [PaperPiece]
    /// Short documents beside it, in order of file name.
    let attachments: [PaperAttachment]

    var id: String { paper.id }
    var links: [Fragment.Link] { body.flatMap(\.links) }
    /// The parts the text has placed.
    var shown: [ProjectPart] { body.compactMap { if case .part(let part) = $0 { part } else { nil } } }
}

/// A short document beside a project paper: an information strategy, an agreement to fill in (C254, C255).
struct PaperAttachment: Sendable {
    /// The name of its file, without `.md`.
    let slug: String
    let head: AttachmentFile
    let body: [PaperPiece]

    var links: [Fragment.Link] { body.flatMap(\.links) }
}

/// A piece of a paper's text, in order.
enum PaperPiece: Sendable {
    case text(Fragment)
    /// What stands in the data file, put here by the text.
    case part(ProjectPart)

    var links: [Fragment.Link] { if case .text(let fragment) = self { fragment.links.filter(\.isLocal) } else { [] } }
}

/// A part of a project paper that is made of its data file: a table, a list or a figure.
enum ProjectPart: Sendable, Hashable {
    case products, benefits, costs, stakeholders, organisation, phases, milestones, preconditions, risks, governing
    /// The six meetings of the programme (C253).
    case meetings
    /// A table of figures, by its id.
    case table(String)

    /// The words authors write, in the order the parts stand in when the text has not placed them.
    static let named: [(name: String, part: ProjectPart)] = [
        ("produkter", .products), ("gevinster", .benefits), ("interessenter", .stakeholders), ("kostnader", .costs),
        ("organisering", .organisation), ("faser", .phases), ("milepæler", .milestones), ("forutsetninger", .preconditions),
        ("usikkerhet", .risks), ("styrende-dokumenter", .governing), ("seks-møter", .meetings),
    ]
}

/// A reply to a consultation with its text.
struct ConsultationDocument: Sendable {
    let consultation: Consultation
    /// What stands before the first point.
    let intro: [ConsultationPiece]
    /// The pieces of each point, in the order of `consultation.points`.
    let points: [[ConsultationPiece]]

    var id: String { consultation.id }
    private var fragments: [Fragment] { (intro + points.flatMap { $0 }).compactMap(\.fragment) }
    var links: [Fragment.Link] { fragments.flatMap(\.links).filter(\.isLocal) }
}

/// A piece of a point, in order.
enum ConsultationPiece: Sendable {
    /// «Fra: …»
    case from([Located<String>])
    case quote(Fragment)
    case comment(Fragment)
    case proposal(Fragment)
    case unclear(Fragment)

    var fragment: Fragment? {
        switch self {
        case .from: nil
        case .quote(let fragment), .comment(let fragment), .proposal(let fragment), .unclear(let fragment): fragment
        }
    }
}
