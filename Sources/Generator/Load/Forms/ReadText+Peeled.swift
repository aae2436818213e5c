import Diagnostics
import HelseIArbeid
import Markdown

extension ReadText {
    init(_ peeled: PeeledText, _ file: SourceFile) { self.init(file: file, scalars: peeled.scalars, places: peeled.places) }

    /// What stands in a line that opens a container.
    init(_ source: Located<String>) { self.init(PeeledText(source.span.file, source.span.range), source.span.file) }

    static func empty(_ file: SourceFile) -> ReadText { ReadText(file: file, scalars: [], places: []) }

    /// Adds a text on a new line.
    mutating func append(_ other: ReadText) {
        guard !other.scalars.isEmpty else { return }
        let end = places.last.map { [$0.upperBound..<$0.upperBound] } ?? []
        self = ReadText(
            file: file, scalars: scalars + (end.isEmpty ? [] : ["\n"]) + other.scalars, places: places + end + other.places)
    }
}
