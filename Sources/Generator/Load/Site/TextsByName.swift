import HelseIArbeid

/// Texts that exist in several languages under one name, found at once however many there are.
struct TextsByName<Text: Sendable>: Sendable {
    private let texts: [String: [Language: Text]]

    init(_ all: [Text], name: (Text) -> String, language: (Text) -> Language) {
        var texts: [String: [Language: Text]] = [:]
        for text in all { texts[name(text), default: [:]][language(text)] = text }
        self.texts = texts
    }

    subscript(name: String, language: Language) -> Text? { texts[name]?[language] }
}
