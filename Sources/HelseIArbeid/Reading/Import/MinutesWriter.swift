/// The file in our style: front matter, then the body, a blank line between blocks.
enum MinutesWriter {
    static func text(_ head: ImportHead, _ parts: [ImportedPart], language: Language) -> String {
        frontMatter(head, language) + "\n" + body(parts)
    }

    // MARK: - Front matter

    private static func frontMatter(_ head: ImportHead, _ language: Language) -> String {
        var lines = head.comments.map { "# \($0)" }
        lines.append("dokument: \(head.isCall ? "innkalling" : "referat")")
        lines.append("tittel: \(YAMLLine.scalar(head.title ?? "Uten tittel"))")
        lines.append("språk: \(language == .nynorsk ? "nn" : "nb")")
        lines.append(head.day.map { "dato: \(date($0, language))" } ?? "# dato: fant ingen dato i teksten")
        if let time = head.time { lines.append("tid: \(time)") }
        for key in keys {
            let values = head.values(key)
            guard let first = values.first else { continue }
            let isName = HeadField.allCases.contains { $0.key == key && $0.holdsNames }
            lines.append(
                "\(key): \(values.count > 1 || isName && first.contains(",") ? YAMLLine.list(values) : YAMLLine.scalar(first))")
        }
        if !head.links.isEmpty { lines += ["lenker:"] + head.links.map { "  - \(YAMLLine.scalar($0))" } }
        return (["---"] + lines + ["---"]).joined(separator: "\n") + "\n"
    }

    private static let keys =
        ["sted", "formål", "arkivsak", "til-stede", "forfall"] + MinutesRole.allCases.map(\.rawValue) + ["frist-innspill"]

    private static func date(_ day: WrittenDay, _ language: Language) -> String {
        let last = day.last.written(in: language)
        if day.first == day.last { return day.first.writtenWithWeekday(in: language).plainBlanks }
        if day.first.month == day.last.month, day.first.year == day.last.year { return "\(day.first.day).–\(last)".plainBlanks }
        return "\(day.first.written(in: language)) – \(last)".plainBlanks
    }

    // MARK: - Body

    private static func body(_ parts: [ImportedPart]) -> String {
        let parts = parts.levelled
        var text = ""
        var before: ImportedPart?
        for (index, part) in parts.enumerated() {
            if before != nil, !isTight(parts, index) { text += "\n" }
            text += block(part)
            before = part
        }
        return text
    }

    /// Points that are short stand close together, and nothing stands apart from the colons of its container.
    private static func isTight(_ parts: [ImportedPart], _ index: Int) -> Bool {
        switch (parts[index - 1], parts[index]) {
        case (.open, _), (_, .close): true
        case (.item, .item), (.numbered, .numbered): parts.row(around: index).allSatisfy(\.isShort)
        default: false
        }
    }

    private static func block(_ part: ImportedPart) -> String {
        switch part {
        case .heading(let level, let text): String(repeating: "#", count: level) + " " + MarkdownText.inline(text).escapedEnd + "\n"
        case .paragraph(let lines): joined(lines.map(MarkdownText.line), indent: "")
        case .item(let level, let lines):
            indent(level) + "- "
                + joined(
                    [MarkdownText.point(lines.first ?? "")] + lines.dropFirst().map(MarkdownText.line), indent: indent(level + 1))
        case .numbered(let number, let lines):
            "\(number). " + joined(lines.map(MarkdownText.line), indent: String(repeating: " ", count: number.count + 2))
        case .continuation(let level, let text): indent(level + 1) + MarkdownText.line(text) + "\n"
        case .table(let rows): table(rows)
        case .verse(let lines): lines.map(MarkdownText.line).joined(separator: "\\\n") + "\n"
        case .open(let name): "::: \(name.oneLine)\n"
        case .close: ":::\n"
        }
    }

    private static func joined(_ lines: [String], indent: String) -> String { lines.joined(separator: "\n" + indent) + "\n" }
    private static func indent(_ level: Int) -> String { String(repeating: "  ", count: level) }

    private static func table(_ rows: [[String]]) -> String {
        var lines = rows.map { "| " + $0.map(MarkdownText.cell).joined(separator: " | ") + " |" }
        lines.insert("|" + String(repeating: "---|", count: rows.first?.count ?? 1), at: min(1, lines.count))
        return lines.joined(separator: "\n") + "\n"
    }
}

extension [ImportedPart] {
    /// With no point deeper than one below the point before it, since more would be no list.
    fileprivate var levelled: [ImportedPart] {
        var deepest = 0
        return map { part in
            switch part {
            case .item(let level, let lines):
                let level = Swift.min(level, deepest)
                deepest = level + 1
                return .item(level: level, lines)
            case .continuation(let level, let text): return .continuation(level: Swift.min(level, Swift.max(0, deepest - 1)), text)
            default:
                deepest = 0
                return part
            }
        }
    }

    /// The points of the list that holds this one.
    fileprivate func row(around index: Int) -> ArraySlice<ImportedPart> {
        var (start, end) = (index, index + 1)
        while start > 0, self[start - 1].isPoint { start -= 1 }
        while end < count, self[end].isPoint { end += 1 }
        return self[start..<end]
    }
}

extension ImportedPart {
    fileprivate var isPoint: Bool {
        switch self {
        case .item, .numbered, .continuation: true
        default: false
        }
    }

    fileprivate var isShort: Bool {
        switch self {
        case .item(_, let lines), .numbered(_, let lines): lines.count == 1 && lines[0].count <= 110
        default: false
        }
    }
}

extension String {
    /// Without the colons that would close a container on the line that opens it.
    fileprivate var oneLine: String {
        var text = String(map { $0.isNewline ? " " : $0 })
        while text.hasSuffix(":") || text.hasSuffix(" ") { text.removeLast() }
        return text
    }

    /// A `#` at the end would only close the heading.
    fileprivate var escapedEnd: String { hasSuffix("#") ? String(dropLast()) + "\\#" : self }
}
