public import Diagnostics

/// The words a GP writes first in a referral, so that the clinic sees at once what it is about.
public struct Marking: Sendable {
    public let id: Located<String>
    /// «HelseIArbeid MSK»: the same in both norms, since it is searched for.
    public let words: String
    /// What it is for, by norm.
    public let about: NormText

    public init(id: Located<String>, words: String, about: NormText) {
        self.id = id
        self.words = words
        self.about = about
    }
}
