import Diagnostics
public import HelseIArbeid

/// Every file that will be written: one path and one audience each, every link with a target. Rendering it cannot fail.
struct Plan: Sendable {
    /// In order of path.
    let documents: [PlannedDocument]
    let bundles: [PlannedBundle]
    /// What every page uses, when only a part is asked for: it is written if it is not there.
    let shared: [PlannedDocument]
    let library: Library
    let scope: Scope

    /// Every file that may be made of a page, and every bundle.
    var prints: [OutputPath] {
        documents.flatMap { document in document.editions.map(document.path.edition) } + bundles.map(\.path)
    }

    /// The lists of what is printed, one for each folder that has any; in order.
    var ledgers: [PrintLedger] {
        Set(documents.filter { !$0.editions.isEmpty }.map(\.ledger)).sorted { $0.folder < $1.folder }
    }
}

/// One file to be made.
struct PlannedDocument: Sendable {
    let path: OutputPath
    let audience: Audience
    let recipe: Recipe
    /// The forms it also comes in.
    var editions: [Edition] = []
    /// What must be asked for before any of them is made.
    var extra: PrintExtra?

    /// The list its editions are on: that of its company, or of its folder.
    var ledger: PrintLedger { PrintLedger(folder: audience.folder ?? path.folders.joined(separator: "/")) }

    /// Its page tells what is printed of others, so that it can be made only when that is known.
    var tellsOfPrints: Bool {
        switch recipe {
        case .pack, .company, .consents: true
        case .open(.site(.page(let page), _)): page.tellsOfPrints
        default: false
        }
    }
}

/// All that is to be printed together, in one file.
struct PlannedBundle: Sendable {
    let path: OutputPath
    let content: Content
    /// The pages in print order.
    let parts: [PlannedDocument]
    let ledger: PrintLedger

    enum Content: Sendable {
        /// For one meeting, with a front page that counts its sheets.
        case meeting(PackContext)
        /// The forms a patient gets; the first of them is the front page.
        case forms(title: String, Language)
        /// Pages that are not printed one by one, for those who want all of them on paper.
        case site(title: String, Language)
    }
}

/// What a file is made of. There is no way to plan something else. What is for the public site has recipes of its own, which can be
/// made only from public content.
indirect enum Recipe: Sendable {
    case office
    case page(Page)
    case company(History)
    case calendar(CompanyProcess)
    case poster(CompanyProcess)
    case posterTiles(CompanyProcess, PosterTiles.Grid)
    case posterStrips(History)
    case journey(CompanyProcess)
    case pack(PackContext)
    case document(DocumentKind, PackContext)
    case mailText(DocumentKind, PackContext)
    /// The coordinator's page, with the places of what is made.
    case consents(Set<OutputPath>)
    case form(PrintedForm)
    case redline(ConsentForm, old: ConsentText, new: ConsentText)
    case minutes(MinutesRecipe)
    case open(PublicRecipe)
    case paper(PaperRecipe)
    case style
    case icon
    case picture(Picture)
    case workshop(LoadedWorkshop)
    case groupReport(GroupReport, LoadedWorkshop)
    case workshopNotice(LoadedWorkshop)

    /// Whether pages of all companies use it.
    var isShared: Bool {
        switch self {
        case .style, .icon, .picture: true
        default: false
        }
    }

    /// The language of what it makes.
    var language: Language {
        switch self {
        case .company(let history), .posterStrips(let history): history.now.company.language
        case .calendar(let process), .poster(let process), .posterTiles(let process, _), .journey(let process):
            process.company.language
        case .pack(let pack), .document(_, let pack), .mailText(_, let pack): pack.language
        case .page(let page): page.head.language
        case .form(let printed): printed.language
        case .redline(_, _, let new): new.language
        case .minutes(let recipe): recipe.language
        case .open(let recipe): recipe.language
        case .paper(let recipe): recipe.language
        case .office, .consents, .style, .icon, .picture: .bokmål
        case .workshop(let loaded), .workshopNotice(let loaded): loaded.workshop.profile.language
        case .groupReport(let report, _): report.language
        }
    }
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

    func includes(_ path: OutputPath) -> Bool { folder.map { path.isBelow($0) } ?? true }

    var company: String? {
        switch self {
        case .everything: nil
        case .company(let slug), .meeting(let slug, _): slug
        }
    }
}
