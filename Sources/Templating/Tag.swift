import Diagnostics

/// One piece of a template file, in the order of the file.
enum Token: Sendable {
    case text(Span)
    /// `{{! … }}`, over as many lines as it likes.
    case comment(Span)
    case tag(Tag)
}

/// One tag: what it does, the name it holds, and where it stands.
struct Tag: Sendable {
    let kind: Kind
    let name: Located<String>
    /// The whole tag, braces included.
    let span: Span

    enum Kind: Sendable {
        case variable, unescaped, section, inverted, close, partial, parent, block

        /// Whether the tag holds what follows, until its `{{/name}}`.
        var opens: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            case .variable, .unescaped, .close, .partial: false
            }
        }

        /// The rule for the name; `nil` for a closing tag, which only has to be like its opening one.
        var nameRule: NameRule? {
            switch self {
            case .variable, .unescaped, .section, .inverted: .path
            case .partial, .parent: .template
            case .block: .plain
            case .close: nil
            }
        }
    }
}

extension Located where Value == String {
    /// The names of a path, each at its own place: `tekst.side` is `tekst` and `side`.
    var components: [Located<String>] {
        var start = span.range.lowerBound
        return value.split(separator: ".", omittingEmptySubsequences: false).map { part in
            let range = start..<start + part.utf8.count
            start = range.upperBound + 1
            return Located(String(part), at: Span(span.file, range))
        }
    }
}
