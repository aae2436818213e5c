import Diagnostics
import HelseIArbeid
import Markdown

/// Cuts the text of a reply into points, and each point into what it quotes, says and proposes: line by line, no tree.
enum ConsultationScanner {
    struct Part {
        /// The line `## …`; `nil` for what stands before the first.
        let heading: Range<Int>?
        /// What stands in it, without the signs.
        let title: Range<Int>?
        fileprivate(set) var segments: [Segment] = []
    }

    struct Segment {
        let kind: Kind
        /// Without the label.
        fileprivate(set) var range: Range<Int>
    }

    enum Kind: Equatable {
        case quote, comment, proposal, unclear
        /// «Fra: …», one line.
        case from
    }

    /// The words before the colon, in bokmål and nynorsk.
    private static let labels: [(String, Kind)] = [
        ("fra:", .from), ("frå:", .from), ("forslag:", .proposal), ("framlegg:", .proposal), ("uklart:", .unclear),
        ("uklårt:", .unclear),
        ("kommentar:", .comment),
    ]

    static func scan(_ file: SourceFile, _ body: Range<Int>) -> [Part] {
        var parts = [Part(heading: nil, title: nil)]
        guard !body.isEmpty else { return [] }
        for line in file.line(at: body.lowerBound)...file.line(at: body.upperBound - 1) {
            let range = file.range(ofLine: line).clamped(to: body)
            let start = range.first { file.bytes[$0] != UInt8(ascii: " ") } ?? range.upperBound
            let text = file.text(in: start..<range.upperBound)
            if text.hasPrefix("## ") || text == "##" {
                parts.append(
                    Part(heading: range, title: trimmed(start + min(3, range.upperBound - start)..<range.upperBound, file)))
            } else {
                read(text, start..<range.upperBound, of: file, into: &parts[parts.count - 1])
            }
        }
        return parts.map { part in
            var part = part
            part.segments = part.segments.map { Segment(kind: $0.kind, range: trimmed($0.range, file)) }
                .filter { !$0.range.isEmpty || $0.kind == .from }
            return part
        }.filter { $0.heading != nil || !$0.segments.isEmpty }
    }

    private static func read(_ text: String, _ line: Range<Int>, of file: SourceFile, into part: inout Part) {
        if let (label, kind) = labels.first(where: { text.lowercased().hasPrefix($0.0) }) {
            part.segments.append(Segment(kind: kind, range: line.lowerBound + label.utf8.count..<line.upperBound))
            return
        }
        let isQuote = text.hasPrefix(">")
        guard let last = part.segments.last else {
            if !text.isEmpty { part.segments.append(Segment(kind: isQuote ? .quote : .comment, range: line)) }
            return
        }
        // A blank line belongs to what stands before it; a quotation ends where its sign does.
        let goesOn = text.isEmpty || (isQuote ? last.kind == .quote : last.kind != .quote && last.kind != .from)
        if goesOn {
            if last.kind != .from { part.segments[part.segments.count - 1].range = last.range.lowerBound..<line.upperBound }
        } else {
            part.segments.append(Segment(kind: isQuote ? .quote : .comment, range: line))
        }
    }

    /// The senders a line names, parted by commas.
    static func names(in segment: Segment, of file: SourceFile) -> [Located<String>] {
        let pieces = file.bytes[segment.range].split(separator: UInt8(ascii: ","))
        return pieces.map { piece in
            let range = trimmed(piece.startIndex..<piece.endIndex, file)
            return Located(file.text(in: range), at: Span(file, range))
        }.filter { !$0.value.isEmpty }
    }

    private static func trimmed(_ range: Range<Int>, _ file: SourceFile) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, file.bytes[start] <= UInt8(ascii: " ") { start += 1 }
        while start < end, file.bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        return start..<end
    }
}
