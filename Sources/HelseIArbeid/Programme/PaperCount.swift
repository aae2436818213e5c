/// How much paper a document takes: for the cover of a pack, and for whoever fills the tray.
public struct PaperCount: Sendable, Equatable {
    /// Sheets of one copy.
    public let sheets: Int
    /// `nil` while nobody knows how many will come.
    public let copies: Int?
    public var total: Int? { copies.map { $0 * sheets } }

    /// Whether it goes to those who meet as a file: they sit at a screen, each at their own place.
    public static func isSent(_ kind: DocumentKind, for company: Company, in session: Session) -> Bool {
        let meetings = company.meetings(of: session)
        let isForThoseWhoMeet = kind.copies == .perPerson || kind.copies == .onePerGroupInside
        return isForThoseWhoMeet && !meetings.isEmpty && meetings.allSatisfy { $0.format == .digital }
    }

    /// Two pages to a sheet. (What is cut up has empty backs, which are pages too.)
    public init(of kind: DocumentKind, pages: Int, for company: Company, in session: Session) {
        sheets = (pages + 1) / 2
        copies =
            switch kind.copies {
            case _ where Self.isSent(kind, for: company, in: session): 0
            case .two: 2
            case .one, .perLeader, .onePerGroupInside: 1
            case .perPerson: session.isModule ? company.employees : nil
            case .none: 0
            }
    }
}
