import HelseIArbeid

/// Whether the languages of a version have been read against each other since they were last changed.
enum Mirror {
    /// Between the two norms, either of them is stale when one was changed; another language when it, or the lead, was.
    static func isStale(_ language: Language, of version: ConsentVersion) -> Bool {
        guard version.texts.count > 1 else { return false }
        guard let mirror = version.mirror else { return true }
        let norms: [Language] = [.bokmål, .nynorsk]
        let looked = norms.contains(language) ? norms : norms + [language]
        return Fingerprint.parts(version).contains { part, prints in
            looked.contains { prints[$0] != nil && prints[$0] != mirror.parts[part]?[$0] }
        }
    }
}
