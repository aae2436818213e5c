public import Diagnostics

/// A row of `omtale.csv`: a picture from a session, or something that was written about it (C90).
public struct PublicityRow: Sendable {
    public let date: Located<Day>
    public let kind: Located<Publicity.Kind>
    /// What it shows or says.
    public let what: Located<String>
    /// Where it is kept, or where it stood.
    public let place: Located<String>?
    /// Whether those in the picture have agreed to it being used.
    public let agreed: Located<Bool>?
    public let span: Span

    public init(
        date: Located<Day>, kind: Located<Publicity.Kind>, what: Located<String>, place: Located<String>?,
        agreed: Located<Bool>?, span: Span
    ) {
        self.date = date
        self.kind = kind
        self.what = what
        self.place = place
        self.agreed = agreed
        self.span = span
    }
}

/// A picture or a piece in a paper, with what those in it have said (rules B8).
public struct Publicity: Sendable {
    public let day: Day
    public let kind: Kind
    public let what: String
    public let place: String?
    public let isAgreed: Bool
    public let span: Span

    public enum Kind: String, Sendable, CaseIterable {
        case picture = "bilde"
        case piece = "omtale"
    }

    init(_ row: PublicityRow) {
        day = row.date.value
        kind = row.kind.value
        what = row.what.value
        place = row.place?.value
        isAgreed = row.agreed?.value ?? false
        span = row.span
    }
}
