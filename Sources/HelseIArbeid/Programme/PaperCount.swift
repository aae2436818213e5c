/// How much paper a document takes: for the cover of a pack, and for whoever fills the tray.
public struct PaperCount: Sendable, Equatable {
    /// Sheets of one copy.
    public let sheets: Int
    /// `nil` while nobody knows how many will come.
    public let copies: Int?
    public var total: Int? { copies.map { $0 * sheets } }

    /// Two pages to a sheet. (What is cut up has empty backs, which are pages too.)
    public init(of kind: DocumentKind, pages: Int, for company: Company, in session: Session) {
        sheets = (pages + 1) / 2
        copies =
            switch kind.copies {
            case .one, .perLeader, .onePerGroupInside: 1
            case .perPerson: session.isModule ? company.employees : nil
            case .none: 0
            }
    }
}
