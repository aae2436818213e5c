import Diagnostics
import HelseIArbeid

/// Finds what somebody was to replace: `<dato>`, `<navn>`, `<Avsluttes / starte planleggingsfasen>` (C204).
enum UnfilledScan {
    private static let longest = 160
    /// Tags that people paste; they are no marks, and are refused as what they are.
    private static let tags: Set<String> = [
        "p", "br", "b", "i", "u", "a", "div", "span", "table", "tr", "td", "th", "ul", "ol", "li", "strong", "em", "sup", "sub",
        "img",
        "script", "style", "h1", "h2", "h3", "h4", "font", "hr", "pre", "code", "tbody", "thead",
    ]

    /// Every mark in a range, on one line each.
    static func marks(in file: SourceFile, _ range: Range<Int>) -> [Range<Int>] {
        let bytes = file.bytes
        var found: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "<"), let end = end(of: index, bytes, range.upperBound) {
                found.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// The whole text is a mark.
    static func isMark(_ text: String) -> Bool {
        let file = SourceFile(path: "", text: text)
        return marks(in: file, 0..<file.bytes.count) == [0..<file.bytes.count] && !file.bytes.isEmpty
    }

    private static func end(of start: Int, _ bytes: [UInt8], _ limit: Int) -> Int? {
        guard start == 0 || bytes[start - 1] != UInt8(ascii: "\\") else { return nil }
        var close = start + 1
        while close < min(limit, start + longest), bytes[close] != UInt8(ascii: ">") {
            // An address, or another mark that begins.
            if bytes[close] == UInt8(ascii: "<") || bytes[close] == 0x0A { return nil }
            close += 1
        }
        guard close < min(limit, start + longest) else { return nil }
        let text = String(decoding: bytes[start + 1..<close], as: UTF8.self)
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || first == "…" || first == "." || first == "_"
        else {
            return nil
        }
        let isAddress = text.contains("@") || text.hasPrefix("https:") || text.hasPrefix("http:") || text.hasPrefix("tel:")
        let word = text.prefix { $0.isLetter || $0.isNumber }.lowercased()
        return isAddress || tags.contains(word) ? nil : close + 1
    }

    /// The file with brackets for the angles of its marks, which Markdown would take for HTML. Every byte keeps its place.
    static func masked(_ file: SourceFile, _ marks: [Range<Int>]) -> SourceFile {
        guard !marks.isEmpty else { return file }
        var bytes = file.bytes
        for mark in marks {
            bytes[mark.lowerBound] = UInt8(ascii: "[")
            bytes[mark.upperBound - 1] = UInt8(ascii: "]")
        }
        return SourceFile(path: file.path, bytes: bytes)
    }
}

extension Diagnostic {
    /// The same about another copy of the file, in which everything stands at the same place.
    func moved(to file: SourceFile) -> Diagnostic {
        func moved(_ span: Span?) -> Span? { span.map { $0.file.path == file.path ? Span(file, $0.range) : $0 } }
        return Diagnostic(
            severity, code, message, at: moved(span), notes: notes.map { Note($0.message, at: moved($0.span)) }, help: help)
    }
}
