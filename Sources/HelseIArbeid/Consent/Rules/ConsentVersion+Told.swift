import Diagnostics

extension ConsentVersion {
    /// What may still be written on is told of, what is sent or approved is refused.
    var faultLevel: Severity { state == .draft ? .warning : .error }
}

extension ConsentText {
    /// Where something is told that stands nowhere.
    var place: Span { head.title.span }

    /// What a reader meets, in order: the titles of parts and what stands in them.
    var seen: [ReadText] {
        parts.flatMap(\.seen)
    }
}

extension FormPart {
    /// What a reader meets in it, in order.
    var seen: [ReadText] { [title].compactMap { $0 } + blocks.flatMap { [$0.text] + [$0.hint].compactMap { $0 } } }

    /// The line it begins with.
    var place: Span { id.span }

    /// Whether there is anything in it for a reader.
    var hasContent: Bool {
        blocks.contains { block in block.kind == .packList || block.text.scalars.contains { $0.properties.isAlphabetic } }
    }
}

extension ReadText {
    /// A value of a data file or its like. Where its characters stand cannot be told if it was written with escapes.
    init(value: Located<String>) {
        let scalars = Array(value.value.unicodeScalars)
        let (file, range) = (value.span.file, value.span.range)
        var places = scalars.map { _ in range }
        if value.span.text == value.value {
            var start = range.lowerBound
            places = scalars.map { scalar in
                defer { start += UTF8.width(scalar) }
                return start..<start + UTF8.width(scalar)
            }
        }
        self.init(file: file, scalars: scalars, places: places)
    }
}
