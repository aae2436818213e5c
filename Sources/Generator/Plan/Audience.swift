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

    func owns(_ path: OutputPath) -> Bool {
        switch self {
        case .publicSite: path.isBelow(Self.publicFolder)
        case .company(let id): path.isBelow("\(Self.companiesFolder)/\(id.slug)")
        case .office: !path.isBelow(Self.publicFolder) && !path.isBelow(Self.companiesFolder)
        }
    }
}
