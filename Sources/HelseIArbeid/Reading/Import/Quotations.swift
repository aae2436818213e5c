/// Where somebody else's text stands in the minutes: a mail that was copied in, or minutes of another body in it (C135).
///
/// A quotation is never inside another: minutes quoted in a mail part it in two, so that every word has one source.
struct Quotations: Sendable {
    /// By the index of the paragraph that is the first of it.
    private(set) var opens: [Int: String] = [:]
    /// By the index of the paragraph after its last.
    private(set) var closes: Set<Int> = []
    /// Paragraphs whose words are the name of the source.
    private(set) var sources: Set<Int> = []
    private(set) var found: [ImportedMinutes.Quotation] = []
    private(set) var notes: [ImportNote] = []

    private let paragraphs: [ImportParagraph]

    init(_ paragraphs: [ImportParagraph]) {
        self.paragraphs = paragraphs
        var index = 0
        while index < paragraphs.count { index = max(index + 1, take(index)) }
    }

    /// Whether a paragraph is quoted.
    func holds(_ index: Int) -> Bool {
        let start = opens.keys.filter { $0 <= index }.max()
        return start.map { start in !closes.contains { start < $0 && $0 <= index } } ?? false
    }

    private mutating func take(_ index: Int) -> Int {
        let paragraph = paragraphs[index]
        switch paragraph.kind {
        case .mail:
            sources.insert(index)
            return mail(from: index + 1, source: paragraph.text.trimmedOfColon, start: index)
        case .mailHead: return mail(from: index, source: mailSource(index), start: index)
        case .cited:
            let end = paragraphs[index...].firstIndex { $0.kind != .cited } ?? paragraphs.count
            quote(index..<end, "Sitert tekst")
            return end
        case .foreignCase(let mark):
            notes.append(.foreign(mark, paragraph.first))
            let end = endOfBlock(index)
            quote(index..<end, "Sak \(mark.written) i et annet referat")
            return end
        case _ where QuoteCue.announcesMinutes(paragraph.text) && !paragraph.beginsPart: return announced(index)
        default: return index + 1
        }
    }

    /// What follows «jfr. utdrag fra referat:», up to the next blank line.
    private mutating func announced(_ index: Int) -> Int {
        let start = index + 1
        guard paragraphs.indices.contains(start), !paragraphs[start].beginsPart, !paragraphs[start].isOwner else {
            return index + 1
        }
        let end = endOfBlock(start)
        let source = Self.source(of: paragraphs[start])
        quote(start..<end, source)
        notes.append(.quoted(source, first: paragraphs[start].first, last: paragraphs[end - 1].last, isSure: end == start + 1))
        return end
    }

    private static func source(of paragraph: ImportParagraph) -> String {
        if case .foreignCase(let mark) = paragraph.kind { return "Utdrag fra referat, sak \(mark.written)" }
        return "Utdrag fra referat"
    }

    /// Paragraphs until one with a blank line before it.
    private func endOfBlock(_ index: Int) -> Int {
        paragraphs[(index + 1)...].firstIndex { $0.isAfterBlank || $0.beginsPart || $0.isOwner } ?? paragraphs.count
    }

    // MARK: - Mails

    /// «E-post fra Pål Påfunn, 4. november 2026 10:12».
    private func mailSource(_ index: Int) -> String {
        let lines = paragraphs[index...].prefix { $0.kind == .mailHead }.map(\.text)
        func value(_ words: [String]) -> String? {
            let line = lines.first { line in words.contains { line.lowercased().hasPrefix($0) } }
            return line.map { String($0.drop { $0 != ":" }.dropFirst()).trimmed }.flatMap { $0.isEmpty ? nil : $0 }
        }
        let parts = [value(["fra:", "frå:", "from:"]), value(["sendt:", "sent:"])].compactMap { $0 }
        return parts.isEmpty ? "E-post" : "E-post fra " + parts.joined(separator: ", ")
    }

    /// A mail ends with its greeting, before a paragraph that speaks of «denne mailen», before a task, or where the case does.
    private mutating func mail(from start: Int, source: String, start first: Int) -> Int {
        var (index, open) = (start, start)
        var name = source
        var isSure = false
        while index < paragraphs.count {
            let paragraph = paragraphs[index]
            if paragraph.beginsPart || paragraph.isOwner || isTask(index) || index > start && paragraph.kind == .mail { break }
            if index > start, QuoteCue.looksBack(paragraph.text) {
                isSure = true
                break
            }
            if paragraph.kind == .greeting {
                index = paragraphs[(index + 1)...].firstIndex { $0.kind != .signature || $0.isAfterBlank } ?? paragraphs.count
                isSure = true
                break
            }
            let isMinutes = index > start && QuoteCue.announcesMinutes(paragraphs[index - 1].text)
            if isMinutes || paragraph.isForeign {
                quote(open..<index, name)
                let end = endOfBlock(index)
                quote(index..<end, Self.source(of: paragraph))
                (index, open, name) = (end, end, source + " (fortsetter)")
            } else {
                index += 1
            }
        }
        quote(open..<index, name)
        notes.append(.quoted(source, first: paragraphs[first].first, last: paragraphs[max(first, index - 1)].last, isSure: isSure))
        if start == index {
            sources.remove(first)
            return start
        }
        return index
    }

    private func isTask(_ index: Int) -> Bool {
        paragraphs.indices.contains(index + 1) && paragraphs[index + 1].isOwner
            && (paragraphs[index].isText || paragraphs[index].isItem)
    }

    private mutating func quote(_ range: Range<Int>, _ source: String) {
        guard let first = range.first, let last = range.last else { return }
        opens[first] = source
        closes.insert(range.upperBound)
        found.append(
            ImportedMinutes.Quotation(
                source: source, lines: paragraphs[first].first...max(paragraphs[first].first, paragraphs[last].last)))
    }
}

extension ImportParagraph {
    var isOwner: Bool {
        switch kind {
        case .owner, .due: true
        default: false
        }
    }

    fileprivate var isForeign: Bool { if case .foreignCase = kind { true } else { false } }
}

extension String {
    fileprivate var trimmedOfColon: String { hasSuffix(":") ? String(dropLast()) : self }
}

extension ImportNote {
    fileprivate static func foreign(_ mark: CaseMark, _ line: Int) -> Self {
        Self(.unsure, line, "«\(mark.written)» følger ikke de andre sakene og er lest som et sitat fra et annet referat")
    }

    fileprivate static func quoted(_ source: String, first: Int, last: Int, isSure: Bool) -> Self {
        let text = "«\(source)» er lest som et sitat som slutter i linje \(last)"
        return isSure
            ? Self(.changed, first, text) : Self(.unsure, first, text + ", siden noe annet begynner der; se om det slutter før")
    }
}
