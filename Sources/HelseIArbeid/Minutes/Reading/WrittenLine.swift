public import Diagnostics

/// One line of a paragraph or list item as it is read, with the bytes of every scalar.
struct WrittenLine {
    let text: ReadText

    var string: String { text.text }

    /// What stands from one scalar on, without blanks at its ends.
    func located(from start: Int = 0, to end: Int? = nil) -> Located<String> {
        var range = start..<(end ?? text.scalars.count)
        while let first = range.first, text.scalars[first].isBlank { range = first + 1..<range.upperBound }
        while let last = range.last, text.scalars[last].isBlank { range = range.lowerBound..<last }
        guard !range.isEmpty else {
            let place = text.places.last?.upperBound ?? 0
            return Located("", at: Span(text.file, place..<place))
        }
        return Located(String(scalars: text.scalars[range]), at: text.span(range))
    }

    /// What stands at a range of UTF-8 bytes of the line.
    func located(bytes: Range<Int>) -> Located<String> {
        let utf8 = string.utf8
        let from = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        let to = utf8.index(utf8.startIndex, offsetBy: bytes.upperBound)
        let scalars = string.unicodeScalars
        return located(
            from: scalars.distance(from: scalars.startIndex, to: from), to: scalars.distance(from: scalars.startIndex, to: to))
    }

    /// The lines of a text; each as long as it is written, also when it is empty.
    static func lines(of text: ReadText) -> [WrittenLine] {
        var lines: [WrittenLine] = []
        var start = 0
        for end in text.scalars.indices where text.scalars[end].isNewline {
            lines.append(WrittenLine(text: text.part(start..<end)))
            start = end + 1
        }
        lines.append(WrittenLine(text: text.part(start..<text.scalars.count)))
        return lines
    }

}

extension Located<String> {
    /// Several texts as one on one line; its place is from the first to the last. `nil` if all are empty.
    public static func joined(_ texts: [Located<String>]) -> Located<String>? {
        let parts = texts.filter { !$0.value.isEmpty }
        guard let first = parts.first, let last = parts.last else { return nil }
        let text = parts.map(\.value).joined(separator: " ")
        return Located(text, at: Span(first.span.file, first.span.range.lowerBound..<last.span.range.upperBound))
    }
}

extension ReadText {
    fileprivate func part(_ range: Range<Int>) -> ReadText {
        ReadText(file: file, scalars: Array(scalars[range]), places: Array(places[range]))
    }
}
