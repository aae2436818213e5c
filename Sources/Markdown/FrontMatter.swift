public import Diagnostics

/// Where the YAML of a content file is, and where its Markdown begins.
public struct FrontMatter: Sendable, Equatable {
    /// The bytes between the two `---` lines; `nil` if the file has no front matter.
    public let yaml: Range<Int>?
    /// Everything after it: the whole file if there is none.
    public let body: Range<Int>

    /// Front matter begins with `---` on the very first line and ends at the next line that is `---`.
    public static func split(_ file: SourceFile) -> Checked<FrontMatter> {
        guard isFence(line: 1, of: file) else { return Checked(FrontMatter(yaml: nil, body: 0..<file.bytes.count)) }
        let start = file.start(ofLine: 2)
        for line in stride(from: 2, through: file.lineCount, by: 1) where isFence(line: line, of: file) {
            let yaml = start..<file.range(ofLine: line).lowerBound
            return Checked(FrontMatter(yaml: yaml, body: file.start(ofLine: line + 1)..<file.bytes.count))
        }
        let diagnostic = Diagnostic.error(
            .frontMatter, "innledningen som åpnes med «---», blir aldri lukket", at: Span(file, line: 1),
            help: "sett en linje med bare «---» etter det siste feltet")
        return Checked(nil, [diagnostic])
    }

    /// Whether a line is exactly three hyphens; spaces after them do not show in an editor, so they are let pass.
    private static func isFence(line: Int, of file: SourceFile) -> Bool {
        let range = file.range(ofLine: line)
        guard range.count >= 3 else { return false }
        let hyphens = range.lowerBound..<range.lowerBound + 3
        return file.bytes[hyphens].allSatisfy { $0 == UInt8(ascii: "-") }
            && file.bytes[hyphens.upperBound..<range.upperBound].allSatisfy(\.isBlank)
    }
}
