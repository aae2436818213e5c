import Diagnostics

/// Writes a template as the source Mustache is given. Text stands as it stood, so its rules for lines still hold.
///
/// Two things are rewritten. Every variable becomes an unescaped one, since `FieldValue` holds markup only: text is
/// escaped once, by us, wherever the tag stands. And names become the few letters Mustache knows.
enum MustacheSource {
    static func write(_ tokens: [Token]) -> String {
        tokens.map { token in
            switch token {
            case .text(let span), .comment(let span): span.text
            case .tag(let tag): "{{\(mark(of: tag.kind))\(key(tag.name.value))}}"
            }
        }.joined()
    }

    /// A name in Mustache's alphabet: letters outside ASCII become `?f8?`. No two names get the same key, since no name
    /// has a `?` (`NameRule`).
    static func key(_ name: String) -> String {
        name.unicodeScalars.map { $0.isASCII ? String($0) : "?\(String($0.value, radix: 16))?" }.joined()
    }

    private static func mark(of kind: Tag.Kind) -> String {
        switch kind {
        case .variable, .unescaped: "&"
        case .section: "#"
        case .inverted: "^"
        case .close: "/"
        case .partial: ">"
        case .parent: "<"
        case .block: "$"
        }
    }
}
