/// A language a text can be in. Forms must exist in both Norwegian norms at once (språklova § 14).
public enum Language: String, Sendable, CaseIterable {
    case bokmål = "nb"
    case nynorsk = "nn"
    case english = "en"
    case polish = "pl"
    case ukrainian = "uk"

    /// The tag for `lang` attributes (BCP 47).
    public var tag: String { rawValue }

    /// Where to look for a text that does not exist in this language: nynorsk readers get bokmål and the other way round.
    public var fallbacks: [Language] {
        switch self {
        case .bokmål: [.bokmål, .nynorsk]
        case .nynorsk: [.nynorsk, .bokmål]
        case .english, .polish, .ukrainian: [self, .bokmål, .nynorsk]
        }
    }

    /// What it is called in bokmål, in messages and lists.
    public var nameInMessages: String {
        switch self {
        case .bokmål: "bokmål"
        case .nynorsk: "nynorsk"
        case .english: "engelsk"
        case .polish: "polsk"
        case .ukrainian: "ukrainsk"
        }
    }
}
