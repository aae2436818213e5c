/// How far a text has come towards use: everything medical or legal is a draft until a professional has approved it.
public enum Approval: Sendable, Equatable {
    case draft
    case approved(by: String, on: Day)

    public var isDraft: Bool { self == .draft }
}

/// The word for it in files.
public enum ApprovalState: String, Sendable, CaseIterable {
    case draft = "utkast"
    case approved = "godkjent"
}
