import Diagnostics
import HelseIArbeid

extension FieldType<[Located<String>]> {
    /// Names or initials, as a list or on one line with commas; each knows its place.
    static let names = FieldType(shape: .oneOrMany(FieldType<String>.text.shape)) { node, found in
        switch node.content {
        case .sequence(let nodes):
            return nodes.flatMap { node in FieldType<String>.text.read(node, &found).map { parted($0, node.span) } ?? [] }
        case .empty: return []
        case .scalar(let text): return parted(text, node.span)
        case .mapping:
            found.append(.wrongType(node, expected: "navn eller initialer, på en linje med komma mellom eller som en liste"))
            return nil
        }
    }

    /// The place of each is exact where the file holds the text as it was read.
    private static func parted(_ text: String, _ span: Span) -> [Located<String>] {
        let isVerbatim = span.text == text
        var offset = 0
        return text.split(separator: ",", omittingEmptySubsequences: false).compactMap { part in
            defer { offset += part.utf8.count + 1 }
            let name = String(part).trimmed
            guard !name.isEmpty else { return nil }
            let lead = part.prefix { $0.isWhitespace }.utf8.count
            let start = span.range.lowerBound + offset + lead
            return Located(name, at: isVerbatim ? Span(span.file, start..<start + name.utf8.count) : span)
        }
    }
}

extension FieldType<String> {
    /// An address one can write to.
    static let mail = text.map(expected: "en e-postadresse", shape: .text(pattern: "^[^@ ]+@[^@ ]+$", examples: [])) { text in
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(" ") ? text : nil
    }
}

extension FieldType<WrittenDay> {
    /// A day, or days in a row, in any of the ways people write them, with the year.
    static let writtenDay = FieldType<String>.text.map(
        expected: "en dato, som «torsdag 11. juni 2026» eller «4.–5. november 2026»",
        shape: .text(pattern: nil, examples: ["torsdag 11. juni 2026", "4.–5. november 2026", "2026-06-11"])
    ) { text in
        if case .day(let written) = WrittenDay.read(text, near: nil) { written } else { nil }
    }
}

extension FieldType<TimeRange> {
    /// From one time to a later one, in any of the ways people write it.
    static let writtenTime = FieldType(shape: .text(pattern: nil, examples: ["kl. 14–16", "09.00–11.30"])) { node, found in
        guard let text = FieldType<String>.text.read(node, &found) else { return nil }
        switch WrittenTime.read(text) {
        case .range(let range): return range
        case .endsBeforeStart, .start, .unreadable:
            found.append(.wrongType(node, expected: "et klokkeslett fra og til, som «kl. 14–16»"))
            return nil
        }
    }
}

extension FieldType<DocumentLink> {
    /// `- Presentasjonen: https://…`; a text with no address is a link that leads nowhere, and a rule tells of it.
    static let link = FieldType(shape: .map(names: nil, FieldType<String>.text.shape)) { node, found in
        switch node.content {
        case .mapping(let pairs) where pairs.count == 1:
            guard case .scalar(let address) = pairs[0].value.content, !address.trimmed.isEmpty else {
                return DocumentLink(text: pairs[0].key.value, address: nil, span: node.span)
            }
            guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
                found.append(.wrongType(pairs[0].value, expected: "en adresse som begynner med https://"))
                return nil
            }
            return DocumentLink(text: pairs[0].key.value, address: address.trimmed, span: node.span)
        // In quotes, or where the colon is no sign of YAML.
        case .scalar(let text):
            let words = text.split(separator: " ")
            guard let last = words.last, last.hasPrefix("https://") || last.hasPrefix("http://") else {
                return DocumentLink(text: text.trimmed, address: nil, span: node.span)
            }
            let name = words.dropLast().joined(separator: " ")
            return DocumentLink(text: name.hasSuffix(":") ? String(name.dropLast()) : name, address: String(last), span: node.span)
        default:
            found.append(.wrongType(node, expected: "hva det er, kolon og adressen"))
            return nil
        }
    }
}
