import Diagnostics

/// A piece of YAML with its place in the file: all scalars are strings, so `no`, `0123` and `12:30` stay what was written.
struct YAMLNode: Sendable {
    let content: Content
    let span: Span

    indirect enum Content: Sendable {
        case scalar(String)
        case sequence([YAMLNode])
        case mapping([(key: Located<String>, value: YAMLNode)])
        /// Nothing, `~` or `null`.
        case empty
    }

    /// What it is, in a sentence: «en liste».
    var kindInWords: String {
        switch content {
        case .scalar: "en tekst"
        case .sequence: "en liste"
        case .mapping: "en gruppe felter"
        case .empty: "ingenting"
        }
    }
}
