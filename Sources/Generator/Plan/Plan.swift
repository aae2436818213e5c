import Diagnostics
public import HelseIArbeid

/// Every file that will be written: one path and one audience each, every link with a target. Rendering it cannot fail.
struct Plan: Sendable {
    /// In order of path.
    let documents: [PlannedDocument]
    let library: Library
    let scope: Scope
}

/// One file to be made.
struct PlannedDocument: Sendable {
    let path: OutputPath
    let audience: Audience
    let recipe: Recipe
}

/// What a file is made of. There is no way to plan something else, and nothing here is for the public site:
/// that site gets recipes of its own, made only from public content.
indirect enum Recipe: Sendable {
    case office
    case page(Page)
    case company(Company)
    case calendar(Company)
    case pack(PackContext)
    case document(DocumentKind, PackContext)
    case mailText(DocumentKind, PackContext)
    case style
    case icon
}

/// What part of everything is asked for.
public enum Scope: Sendable, Equatable {
    case everything
    case company(String)
    case meeting(String, Session)

    /// The folder it covers, whose other files are left alone; `nil` for everything.
    var folder: String? {
        switch self {
        case .everything: nil
        case .company(let slug): "\(Audience.companiesFolder)/\(slug)"
        case .meeting(let slug, let session): "\(Audience.companiesFolder)/\(slug)/\(session.folder)"
        }
    }

    var company: String? {
        switch self {
        case .everything: nil
        case .company(let slug), .meeting(let slug, _): slug
        }
    }
}
