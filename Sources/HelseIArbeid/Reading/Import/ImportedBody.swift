/// Makes the body of the file from the paragraphs below the head.
struct BodyBuilder {
    let paragraphs: [ImportParagraph]
    let quotations: Quotations
    let day: Day?
    var parts: [ImportedPart] = []
    var understood: ImportedMinutes
    var log: ImportLog
    /// Where the last point stands in its list, while more of it may follow.
    var point: Int?

    static func build(
        _ paragraphs: [ImportParagraph], above: [ImportParagraph], day: Day?, _ understood: inout ImportedMinutes,
        _ log: inout ImportLog
    ) -> [ImportedPart] {
        // What stands above the first case is nobody's text yet.
        let start = paragraphs.firstIndex(where: \.beginsPart) ?? paragraphs.count
        let paragraphs = paragraphs.map(\.withoutField)
        let loose = above + paragraphs[..<start]
        var parts: [ImportedPart] = []
        if let first = loose.first {
            let isAll = start == paragraphs.count
            log.add(isAll ? .noCases(first.first) : .above(first.first))
            let reason = isAll ? "Fant ingen saker i teksten; se om dette er et referat" : "Sto over den første saken"
            var builder = BodyBuilder(
                paragraphs: loose, quotations: Quotations(loose), day: day, understood: understood, log: log)
            parts = [.open("usikker \(reason)")] + builder.build() + [.close]
            (understood, log) = (builder.understood, builder.log)
        }
        let rest = Array(paragraphs[start...])
        var builder = BodyBuilder(paragraphs: rest, quotations: Quotations(rest), day: day, understood: understood, log: log)
        parts += builder.build()
        (understood, log) = (builder.understood, builder.log)
        return parts
    }

    private mutating func build() -> [ImportedPart] {
        for note in quotations.notes { log.add(note) }
        understood.quotations += quotations.found
        var index = 0
        while index < paragraphs.count {
            if quotations.closes.contains(index) { parts.append(.close) }
            if let source = quotations.opens[index] {
                parts.append(.open("sitat \(source)"))
                point = nil
            }
            index += quotations.holds(index) ? quoted(index) : own(index)
        }
        if quotations.closes.contains(paragraphs.count) { parts.append(.close) }
        return parts
    }

    // MARK: - Quoted

    /// One paragraph or more as they stand; gives how many.
    private mutating func quoted(_ index: Int) -> Int {
        switch paragraphs[index].kind {
        case .greeting, .mailHead:
            let end =
                paragraphs[(index + 1)...].firstIndex { next in
                    next.kind != .signature && next.kind != .mailHead || quotations.opens[paragraphs.count] != nil
                } ?? paragraphs.count
            let stop = (index + 1...max(index + 1, end)).first { quotations.closes.contains($0) } ?? end
            parts.append(.verse(paragraphs[index..<min(stop, end)].map(\.text)))
            return max(1, min(stop, end) - index)
        case .item(let level): parts.append(.item(level: level, [paragraphs[index].text]))
        case .numbered(let number): parts.append(.numbered(number, [paragraphs[index].text]))
        case .table(let rows): parts.append(.table(rows))
        default: parts.append(.paragraph([paragraphs[index].allWords]))
        }
        return 1
    }

    // MARK: - Our own

    private mutating func own(_ index: Int) -> Int {
        let paragraph = paragraphs[index]
        var taken = 1
        var isPoint = false
        switch paragraph.kind {
        case .caseHead(let mark): caseHead(mark, paragraph)
        case .heading(let heading, let title): taken = self.heading(heading, title, index)
        case .subheading: parts.append(.heading(level: 3, paragraph.text.withoutEndColon))
        case .text:
            (taken, isPoint) = text(index)
        case .item(let level):
            point = level
            isPoint = true
            let (labels, count) = labels(below: index)
            parts.append(.item(level: level, [paragraph.text] + labels))
            taken += count
        case .numbered(let number):
            let (labels, count) = labels(below: index)
            parts.append(.numbered(number, [paragraph.text] + labels))
            taken += count
        case .owner, .due:
            log.add(.withoutTask(paragraph))
            let (labels, count) = labels(below: index - 1)
            parts.append(.paragraph(labels))
            taken = max(1, count)
        case .clock:
            let (labels, count) = labels(below: index)
            parts.append(.item(level: 0, [paragraph.text] + labels))
            taken += count
        case .greeting: taken = greeting(index)
        case .tableHead: log.removed(paragraph.text, .tableHead(paragraph))
        case .mail where quotations.sources.contains(index): break
        case .table(let rows): parts.append(.table(rows))
        case .signature, .mail, .mailHead, .cited, .label, .field, .foreignCase: parts.append(.paragraph([paragraph.allWords]))
        }
        if !isPoint { point = nil }
        return taken
    }

    /// A text, with the lines that make it a task; in a list it may be more of the point before.
    private mutating func text(_ index: Int) -> (Int, isPoint: Bool) {
        let paragraph = paragraphs[index]
        let (labels, count) = labels(below: index)
        if labels.isEmpty, let point, !paragraph.isAfterBlank, !paragraph.text.forwards, paragraph.text.last != ":" {
            parts.append(.continuation(level: point, paragraph.text))
            return (1, true)
        }
        if labels.isEmpty, isSubheading(index) {
            log.add(.subheading(paragraph))
            parts.append(.heading(level: 3, paragraph.text.withoutEndColon))
        } else {
            parts.append(.paragraph([paragraph.text] + labels))
        }
        return (1 + count, false)
    }

    /// A short line that stands alone over other text (C131).
    private func isSubheading(_ index: Int) -> Bool {
        let paragraph = paragraphs[index]
        guard index > 0, index + 1 < paragraphs.count, paragraph.isAfterBlank, paragraphs[index + 1].isAfterBlank,
            paragraph.text.count <= 60, let last = paragraph.text.last, !".,;:!?»)".contains(last),
            paragraph.text.first?.isUppercase == true,
            !paragraphs[index - 1].beginsPart || paragraphs[index - 1].text.isEmpty == false
        else { return false }
        let next = paragraphs[index + 1]
        return (next.isText || next.isItem) && !(index + 2 < paragraphs.count && next.isText && paragraphs[index + 2].isOwner)
            && !quotations.holds(index + 1)
    }

    /// «Ansvar: …» and «Frist: …» below a paragraph; at most one of each.
    mutating func labels(below index: Int) -> (lines: [String], count: Int) {
        var lines: [String] = []
        var (hasOwner, hasDue) = (false, false)
        var next = index + 1
        while next < paragraphs.count, !quotations.holds(next) {
            let paragraph = paragraphs[next]
            switch paragraph.kind {
            case .owner(let word) where !hasOwner:
                hasOwner = true
                owner(word, paragraph, task: paragraphs.indices.contains(index) ? paragraphs[index].text : "")
                lines.append("Ansvar: \(paragraph.text)".trimmed)
            case .due where !hasDue:
                hasDue = true
                lines.append("Frist: \(paragraph.text)".trimmed)
            default: return (lines, next - index - 1)
            }
            next += 1
        }
        return (lines, next - index - 1)
    }

    private mutating func owner(_ word: String, _ paragraph: ImportParagraph, task: String) {
        if word.lowercased() != "ansvar" { log.removed(word, .owner(word, paragraph.first)) }
        if paragraph.text.isEmpty { log.add(.nobody(paragraph.first)) }
        understood.tasks.append(ImportedMinutes.Task(owners: paragraph.text, text: task, line: paragraph.first))
    }
}

extension ImportParagraph {
    /// Below the head, «Møte: …» is a text like any other.
    fileprivate var withoutField: ImportParagraph {
        guard case .field = kind else { return self }
        var text = self
        (text.text, text.kind) = (allWords, .text)
        return text
    }

    /// Everything it says, its label too.
    var allWords: String {
        switch kind {
        case .label(let label): label.rawValue.prefix(1).uppercased() + label.rawValue.dropFirst() + ": " + text
        case .field(_, let label): label.isEmpty ? text : "\(label): \(text)"
        case .owner(let word): "\(word): \(text)"
        case .due: "Frist: \(text)"
        case .caseHead(let mark): "\(mark.written) \(text)"
        case .heading(_, let title): "\(title) \(text)"
        default: text
        }
    }
}

extension String {
    var withoutEndColon: String { hasSuffix(":") ? String(dropLast()) : self }

    /// «Meldes videre til styringsgruppa»: read where it is a paragraph of its own, so that it is not forgotten.
    fileprivate var forwards: Bool {
        let lower = lowercased()
        return ["meldes videre til ", "meldes til ", "spilles inn til ", "meldast vidare til ", "meldast til "].contains {
            lower.contains($0)
        }
    }
}

extension ImportNote {
    fileprivate static func noCases(_ line: Int) -> Self {
        Self(.unsure, line, "fant ingen saker; hele teksten er med, men ingenting i den blir fulgt opp før noen har delt den inn")
    }
    fileprivate static func above(_ line: Int) -> Self {
        Self(
            .unsure, line,
            "dette sto over den første saken og er ikke noe av det som pleier å stå der; det er merket «usikker» i fila")
    }
    fileprivate static func withoutTask(_ paragraph: ImportParagraph) -> Self {
        Self(.unsure, paragraph.first, "«\(paragraph.allWords)» står uten noen oppgave rett foran")
    }
    fileprivate static func subheading(_ paragraph: ImportParagraph) -> Self {
        Self(.unsure, paragraph.first, "«\(paragraph.text)» er lest som en mellomtittel")
    }
    fileprivate static func owner(_ word: String, _ line: Int) -> Self { Self(.changed, line, "«\(word)» heter «Ansvar» i fila") }
    fileprivate static func nobody(_ line: Int) -> Self { Self(.unsure, line, "det står «Ansvar», men ikke hvem") }
}
