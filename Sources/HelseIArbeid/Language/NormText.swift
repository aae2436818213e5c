/// A text in both norms.
public struct NormText: Sendable, Equatable {
    public let bokmål: String
    public let nynorsk: String

    public init(bokmål: String, nynorsk: String) {
        self.bokmål = bokmål
        self.nynorsk = nynorsk
    }

    public func text(in language: Language) -> String { language == .nynorsk ? nynorsk : bokmål }
}
