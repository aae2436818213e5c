import Diagnostics
import HelseIArbeid
import Markdown
import Markup

/// One line of text with placeholders: a title, a label or a question in the line that opens a container.
struct Caption: Sendable {
    /// As pieces of HTML, with holes for the values.
    let pieces: [Fragment.Piece]
    /// As it was written, for messages and for the id of a heading.
    let text: String
    let placeholders: [Located<String>]
    /// Where a `{{` stands that is never closed.
    let unclosed: Span?

    init(_ source: Located<String>) {
        text = source.value
        var pieces: [Fragment.Piece] = []
        var placeholders: [Located<String>] = []
        var rest = source.value[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            pieces.append(.markup(Self.finished(rest[..<open.lowerBound])))
            let inner = rest[open.upperBound..<close.lowerBound]
            let start = source.span.range.lowerBound + source.value.utf8.distance(
                from: source.value.startIndex, to: open.lowerBound)
            let length = source.value.utf8.distance(from: open.lowerBound, to: close.upperBound)
            let name = Located(String(inner).trimmed, at: Span(source.span.file, start..<start + length))
            placeholders.append(name)
            pieces.append(.value(name))
            rest = rest[close.upperBound...]
        }
        pieces.append(.markup(Self.finished(rest)))
        unclosed = rest.firstRange(of: "{{").map { open in
            let start = source.span.range.lowerBound + source.value.utf8.distance(from: source.value.startIndex, to: open.lowerBound)
            return Span(source.span.file, start..<start + 2)
        }
        self.pieces = pieces
        self.placeholders = placeholders
    }

    /// The line as plain text, with values put in.
    func filled(with value: (String) -> String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            result += rest[..<open.lowerBound] + value(String(rest[open.upperBound..<close.lowerBound]).trimmed)
            rest = rest[close.upperBound...]
        }
        return result + rest
    }

    private static func finished(_ text: Substring) -> String { String(text).typeset.escapedForHTML }
}

extension Substring {
    /// The first place where `text` stands; the standard library has this only with Foundation or regular expressions.
    func firstRange(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
