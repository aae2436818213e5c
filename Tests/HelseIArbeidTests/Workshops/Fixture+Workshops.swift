import Diagnostics

@testable import HelseIArbeid

extension ReportSection {
    /// Blocks of lines: `- ` is an item, two spaces before it an item in it, `# ` a heading, others paragraphs.
    static func fixture(_ heading: String?, _ text: String) -> ReportSection {
        let file = SourceFile(path: "1c.md", text: text)
        var blocks: [ReportBlock] = []
        var offset = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let indent = line.prefix { $0 == " " }.utf8.count
            let sign = ["- ", "# "].first { line.dropFirst(indent).hasPrefix($0) }
            let start = offset + indent + (sign?.utf8.count ?? 0)
            let scalars = Array(line.dropFirst(indent + (sign?.count ?? 0)).unicodeScalars)
            var places: [Range<Int>] = []
            for scalar in scalars {
                let from = places.last?.upperBound ?? start
                places.append(from..<from + UTF8.width(scalar))
            }
            let kind: ReportBlock.Kind = sign == "- " ? .item : sign == "# " ? .heading : .paragraph
            if !line.isEmpty {
                blocks.append(
                    ReportBlock(
                        kind: kind, text: ReadText(file: file, scalars: scalars, places: places),
                        span: Span(file, start..<offset + line.utf8.count)))
            }
            offset += line.utf8.count + 1
        }
        return ReportSection(heading: heading.map { Located($0, at: Span(file, 0..<0)) }, blocks: blocks)
    }
}
