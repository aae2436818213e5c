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

    /// The lines of a text, without the blanks they begin with: in a list item the second is indented.
    static func lines(of text: ReadText) -> [WrittenLine] {
        var lines: [WrittenLine] = []
        var start = 0
        func add(_ end: Int) {
            while start < end, text.scalars[start].isBlank { start += 1 }
            lines.append(WrittenLine(text: text.part(start..<end)))
        }
        for end in text.scalars.indices where text.scalars[end] == "\n" {
            add(end)
            start = end + 1
        }
        add(text.scalars.count)
        return lines
    }

    /// It and the lines after it as one, with a blank between.
    func followed(by lines: ArraySlice<WrittenLine>) -> WrittenLine {
        var (scalars, places) = (text.scalars, text.places)
        for line in lines {
            while let last = scalars.last, last.isBlank {
                scalars.removeLast()
                places.removeLast()
            }
            if let end = places.last?.upperBound {
                scalars.append(" ")
                places.append(end..<end)
            }
            scalars += line.text.scalars
            places += line.text.places
        }
        return WrittenLine(text: ReadText(file: text.file, scalars: scalars, places: places))
    }

    /// The line parted in two.
    func parted(at index: Int) -> (WrittenLine, WrittenLine) {
        (WrittenLine(text: text.part(0..<index)), WrittenLine(text: text.part(index..<text.scalars.count)))
    }

    /// The lines of its file it stands on, from 1; `nil` if there is nothing to read on it.
    var fileLines: Range<Int>? {
        guard let first = text.places.first, let last = text.places.last else { return nil }
        return text.file.line(at: first.lowerBound)..<text.file.line(at: last.lowerBound) + 1
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
