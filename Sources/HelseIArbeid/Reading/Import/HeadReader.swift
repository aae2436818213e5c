/// Reads the head from the paragraphs of a text, and gives what is left.
struct HeadReader {
    var head = ImportHead()
    var log: ImportLog
    /// The fields that hold names, as they were written.
    private var labels: [(key: String, label: String)] = []
    /// The days that were written, with their lines: in the title, with the time, and as «Dato», which is worth most.
    var days: [(day: WrittenDay, text: String, line: Int, worth: Int)] = []

    static func read(_ paragraphs: [ImportParagraph], _ log: inout ImportLog) -> (head: ImportHead, body: [ImportParagraph]) {
        var reader = HeadReader(log: log)
        let end = Self.end(of: paragraphs)
        reader.read(Array(paragraphs[..<end]))
        reader.settleDate()
        log = reader.log
        return (reader.head, Array(paragraphs[end...]))
    }

    private init(log: ImportLog) { self.log = log }

    /// The head ends where the first case or heading begins; in a text without any, after its last field.
    private static func end(of paragraphs: [ImportParagraph]) -> Int {
        let part = paragraphs.firstIndex {
            switch $0.kind {
            case .caseHead, .heading, .subheading, .clock, .foreignCase, .owner: true
            default: false
            }
        }
        let limit = part ?? paragraphs.count
        var end = 0
        for index in paragraphs[..<limit].indices {
            if case .field = paragraphs[index].kind, index - end <= 4 { end = index + 1 }
        }
        if part != nil, end > 0 || limit <= 6 { return limit }
        while end > 0, end < limit, isName(paragraphs[end], after: paragraphs[end - 1]) { end += 1 }
        return end > 0 ? end : min(limit, paragraphs.first.map { isTitle($0) ? 1 : 0 } ?? 0)
    }

    private static func isTitle(_ paragraph: ImportParagraph) -> Bool { paragraph.isText && paragraph.text.count <= 160 }

    /// A line more of a list of names.
    private static func isName(_ paragraph: ImportParagraph, after last: ImportParagraph) -> Bool {
        guard paragraph.isText && !paragraph.isAfterBlank || paragraph.isItem, paragraph.text.isLikeName else { return false }
        if case .field(let field, _) = last.kind { return field.holdsNames }
        return last.isText || last.isItem
    }

    /// The first lines, before any field; after the first one only lines that are no sentence.
    private func isTitle(_ paragraph: ImportParagraph, after titles: [ImportParagraph]) -> Bool {
        guard titles.count < 4, head.fields.isEmpty, head.comments.isEmpty, head.rest.isEmpty else { return false }
        return Self.isTitle(paragraph) && (titles.isEmpty || paragraph.text.last != "." && paragraph.text.count <= 90)
    }

    // MARK: - One paragraph after the other

    private mutating func read(_ paragraphs: [ImportParagraph]) {
        var titles: [ImportParagraph] = []
        var names: HeadField?
        for paragraph in paragraphs {
            switch paragraph.kind {
            case .tableHead: log.removed(paragraph.text, .tableHead(paragraph))
            case .field(let field, let label):
                take(field, label, paragraph)
                names = field.holdsNames ? field : nil
            case .text where names == nil && isTitle(paragraph, after: titles): titles.append(paragraph)
            case _
            where names != nil && (paragraph.isText && !paragraph.isAfterBlank || paragraph.isItem) && paragraph.text.isLikeName:
                add(names?.key ?? "", self.names(in: paragraph.text, paragraph.first))
            default:
                names = nil
                head.rest.append(paragraph)
            }
        }
        takeTitle(titles)
        // A label with nobody behind it is kept all the same.
        for (key, label) in labels where head.values(key).isEmpty { head.comments.append("\(label):") }
    }

    private mutating func take(_ field: HeadField, _ label: String, _ paragraph: ImportParagraph) {
        let value = paragraph.text
        if let key = field.key, field != .purpose || !label.isEmpty, !isUsual(label, for: key) {
            log.removed(label, .renamed(label, key, paragraph.first))
        }
        switch field {
        case .title:
            if head.title == nil {
                head.title = value
                head.comments.append("\(label): \(value)")
            } else {
                head.rest.append(whole(paragraph, label))
            }
        case .date, .time, .timeAndPlace: takeMoment(field, label, paragraph)
        case .links:
            head.links += value.isEmpty ? [] : [value]
            head.comments.append("\(label): \(value)")
        case .deadline:
            head.comments.append("\(label): \(value)")
            if case .day(let day) = WrittenDay.read(value, near: days.last?.day.first) { add("frist-innspill", [day.first.iso]) }
        case .place, .purpose, .archive:
            guard let key = field.key, !value.isEmpty else { break }
            if head.values(key).isEmpty { add(key, [value]) } else { head.rest.append(whole(paragraph, label)) }
        default:
            labels.append((field.key ?? "", label))
            if let key = field.key { add(key, names(in: value, paragraph.first)) }
        }
    }

    mutating func add(_ key: String, _ values: [String]) {
        let values = values.filter { !$0.isEmpty }
        guard !values.isEmpty else { return }
        if let index = head.fields.firstIndex(where: { $0.key == key }) {
            head.fields[index] = ImportHead.Field(key: key, values: head.fields[index].values + values)
        } else {
            head.fields.append(ImportHead.Field(key: key, values: values))
        }
    }

    private func isUsual(_ label: String, for key: String) -> Bool {
        let words = label.lowercased().split { $0 == " " || $0 == "-" }.joined(separator: "-")
        return words == key
    }

    private func whole(_ paragraph: ImportParagraph, _ label: String) -> ImportParagraph {
        var whole = paragraph
        whole.kind = .text
        whole.text = label.isEmpty ? paragraph.text : "\(label): \(paragraph.text)"
        return whole
    }

    // MARK: - Names

    /// Parted by commas and semicolons outside parentheses, and the last two by «og».
    private mutating func names(in text: String, _ line: Int) -> [String] {
        var names = [""]
        var depth = 0
        for character in text {
            switch character {
            case "(": depth += 1
            case ")": depth = max(0, depth - 1)
            default: break
            }
            if depth == 0, character == "," || character == ";" {
                names.append("")
            } else {
                names[names.count - 1].append(character)
            }
        }
        names = names.map(\.trimmed).filter { !$0.isEmpty }
        if let last = names.last, let and = last.separatedByAnd {
            names.replaceSubrange((names.count - 1)..., with: [and.0, and.1])
            log.removed("og", .parted(and.0, and.1, line))
        }
        return names.map { $0.hasSuffix(".") && !$0.dropLast().hasSuffix(".") && $0.count > 4 ? String($0.dropLast()) : $0 }
    }

    // MARK: - Title

    private mutating func takeTitle(_ paragraphs: [ImportParagraph]) {
        let whole = paragraphs.map(\.text).joined(separator: " – ")
        let named = paragraphs.map(\.text).filter { !$0.isKindOfDocument }.joined(separator: " – ")
        let lower = (whole + " " + (head.title ?? "")).lowercased()
        head.isCall = !lower.contains("referat") && (lower.contains("innkalling") || lower.contains("saksliste"))
        guard let first = paragraphs.first else { return }
        let date = WrittenDay.find(in: named, near: nil).first
        if let date { days.insert((date.day, named.slice(date.range), first.first, 0), at: 0) }
        head.comments.insert("Overskriften i kilden: \(whole)", at: 0)
        guard head.title == nil else { return }
        let after = date.map { named.slice($0.range.upperBound..<named.utf8.count) } ?? ""
        let subject = String(after.drop { " –—-:,.".contains($0) }).trimmed
        let before = date.map { named.slice(0..<$0.range.lowerBound) } ?? named
        head.title = subject.isEmpty || subject.isKindOfDocument ? before.trimmedOfJoints : subject
        if head.title?.isEmpty ?? true { head.title = whole }
        if head.title == whole { head.comments.removeFirst() }
    }
}

extension String {
    /// «REFERAT» says nothing that the file does not.
    fileprivate var isKindOfDocument: Bool {
        ["referat", "møtereferat", "innkalling", "møteinnkalling", "saksliste", "møtebok", "protokoll"].contains(lowercased())
    }

    /// A person's: another capital after the first word, or initials.
    fileprivate var isLikeName: Bool {
        let words = split(separator: " ")
        guard let first = words.first, first.first?.isUppercase == true else { return false }
        return words.count > 1 ? words[1].first.map { $0.isUppercase || $0 == "(" || $0 == "," } ?? false : Initials.isLike(first)
    }

    /// Without the signs that only joined it to what followed.
    fileprivate var trimmedOfJoints: String {
        var text = self[...]
        while let last = text.last, " –—-:,.".contains(last) { text.removeLast() }
        return String(text).trimmed
    }

    /// «Oda Oppdiktet og Pål Påfunn» as two, if both sides begin with a capital.
    fileprivate var separatedByAnd: (String, String)? {
        guard let range = words(" og "), !contains("(") else { return nil }
        let (left, right) = (String(self[..<range.lowerBound]).trimmed, String(self[range.upperBound...]).trimmed)
        guard left.contains(" ") || Initials.isLike(left), left.first?.isUppercase == true, right.first?.isUppercase == true else {
            return nil
        }
        return (left, right)
    }

    private func words(_ needle: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
            start = index(after: start)
        }
        return nil
    }
}

extension ImportNote {
    static func tableHead(_ paragraph: ImportParagraph) -> Self {
        Self(.changed, paragraph.first, "tabellhodet «\(paragraph.text)» er tatt bort")
    }
    fileprivate static func renamed(_ label: String, _ key: String, _ line: Int) -> Self {
        Self(.changed, line, "«\(label)» heter «\(key)» i fila")
    }
    fileprivate static func parted(_ left: String, _ right: String, _ line: Int) -> Self {
        Self(.changed, line, "«\(left) og \(right)» er lest som to navn")
    }
}
