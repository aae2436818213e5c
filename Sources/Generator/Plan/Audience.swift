import HelseIArbeid

/// Who a document is for. It decides the folder, and the plan refuses a document that stands in another's:
/// what is not public cannot reach the public site.
enum Audience: Sendable, Equatable {
    /// Anyone: the site for GPs.
    case publicSite
    /// One company, and the advisers who work with it.
    case company(Company.ID)
    /// The advisers' own.
    case office

    static let publicFolder = "nettsted"
    static let companiesFolder = "bedrifter"

    /// The folder of one company, or of the public site; `nil` for the office, whose documents stand in several.
    var folder: String? {
        switch self {
        case .publicSite: Self.publicFolder
        case .company(let id): "\(Self.companiesFolder)/\(id.slug)"
        case .office: nil
        }
    }

    func owns(_ path: OutputPath) -> Bool {
        switch self {
        case .publicSite, .company: folder.map(path.isBelow) ?? false
        case .office: !path.isBelow(Self.publicFolder) && !path.isBelow(Self.companiesFolder)
        }
    }
}
