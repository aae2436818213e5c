/// What stands above the cases (C125–C127, C140, C142).
struct ImportHead: Sendable {
    /// One line of the front matter.
    struct Field: Sendable {
        let key: String
        let values: [String]
        var isList: Bool { values.count != 1 }
    }

    var title: String?
    var isCall = false
    var day: WrittenDay?
    /// From and to, as written.
    var time: String?
    var fields: [Field] = []
    var links: [String] = []
    /// Lines of the source in the words they had, where the file has them in another form.
    var comments: [String] = []
    /// Paragraphs that belong to none of these.
    var rest: [ImportParagraph] = []

    func values(_ key: String) -> [String] { fields.filter { $0.key == key }.flatMap(\.values) }
}

/// Reads the head from the paragraphs of a text, and gives what is left.
struct HeadReader {
    private var head = ImportHead()
    private var log: ImportLog
    /// The fields that hold names, as they were written.
    private var labels: [(key: String, label: String)] = []
    /// The days that were written, with their lines: in the title, with the time, and as «Dato», which is worth most.
    private var days: [(day: WrittenDay, text: String, line: Int, worth: Int)] = []

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
            case _ where names != nil && (paragraph.isText && !paragraph.isAfterBlank || paragraph.isItem) && paragraph.text.isLikeName:
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

    private mutating func add(_ key: String, _ values: [String]) {
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
            if depth == 0, character == "," || character == ";" { names.append("") } else { names[names.count - 1].append(character) }
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

extension HeadReader {
    // MARK: - Day and time

    /// `Tid: 101120 kl. 1400-1600`, `Dato: 4 og 5 mai 2022`, `Tid og sted: …`.
    private mutating func takeMoment(_ field: HeadField, _ label: String, _ paragraph: ImportParagraph) {
        let value = paragraph.text
        head.comments.append("\(label): \(value)")
        if let moment = WrittenMoment.read(value, near: days.last?.day.first) {
            let written = WrittenDay.find(in: value, near: days.last?.day.first).first.map { value.slice($0.range) } ?? value
            days.append((moment.day, written, paragraph.first, field == .date ? 2 : 1))
            takeTime(moment.time, moment.start, paragraph)
            if !moment.rest.isEmpty { takePlace(moment.rest, paragraph) }
        } else if case .day(let day) = WrittenDay.read(value, near: days.last?.day.first) {
            days.append((day, value, paragraph.first, field == .date ? 2 : 1))
        } else if field == .date {
            log.add(.noYear(value, paragraph.first))
        } else {
            takeBareTime(value, paragraph)
        }
    }

    private mutating func takeBareTime(_ value: String, _ paragraph: ImportParagraph) {
        let tokens = DateTokens(value)
        guard let found = TimeGrammar(tokens: tokens).time(at: tokens.afterSpace(0)) else {
            log.add(.noTime(value, paragraph.first))
            return
        }
        let rest = tokens[found.end].map { value.slice($0.range.lowerBound..<value.utf8.count) } ?? ""
        switch found.reading {
        case .range(let range): takeTime(range, range.start, paragraph)
        case .start(let clock): takeTime(nil, clock, paragraph)
        default: log.add(.noTime(value, paragraph.first))
        }
        let place = String(rest.drop { " ,.:;–-".contains($0) }).trimmed
        if !place.isEmpty { takePlace(place, paragraph) }
    }

    private mutating func takeTime(_ range: TimeRange?, _ start: ClockTime?, _ paragraph: ImportParagraph) {
        if let range {
            head.time = "kl. \(range.written)"
        } else if let start {
            log.add(.noEnd(start, paragraph.first))
        }
    }

    private mutating func takePlace(_ place: String, _ paragraph: ImportParagraph) {
        if head.values("sted").isEmpty { add("sted", [place]) }
        log.add(.place(place, paragraph.first))
    }

    /// The day of the meeting, in full, as our file has it.
    private mutating func settleDate() {
        guard let worth = days.map(\.worth).max(), let best = days.last(where: { $0.worth == worth })?.day else {
            log.add(.noDay)
            return
        }
        head.day = best
        for other in days {
            if (other.day.first, other.day.last) != (best.first, best.last) { log.add(.otherDay(best, other.text, other.line)) }
            if let weekday = other.day.weekday, weekday != other.day.first.weekday { log.add(.wrongWeekday(other.day, weekday, other.line)) }
        }
    }
}

extension String {
    /// The text of a range of UTF-8 bytes.
    func slice(_ range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }

    var plainBlanks: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }

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
        guard left.contains(" ") || Initials.isLike(left), left.first?.isUppercase == true, right.first?.isUppercase == true else { return nil }
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
    fileprivate static func renamed(_ label: String, _ key: String, _ line: Int) -> Self { Self(.changed, line, "«\(label)» heter «\(key)» i fila") }
    fileprivate static func parted(_ left: String, _ right: String, _ line: Int) -> Self {
        Self(.changed, line, "«\(left) og \(right)» er lest som to navn")
    }
    fileprivate static func noTime(_ text: String, _ line: Int) -> Self {
        Self(.unsure, line, "fant ikke noe klokkeslett i «\(text)»; teksten står som merknad øverst i fila")
    }
    fileprivate static func noYear(_ text: String, _ line: Int) -> Self {
        Self(.unsure, line, "«\(text)» er ingen dato med år; skriv «dato» øverst i fila")
    }
    fileprivate static func noEnd(_ start: ClockTime, _ line: Int) -> Self {
        Self(.unsure, line, "møtet begynner kl. \(start.written), men det står ikke når det slutter; skriv «tid» selv")
    }
    fileprivate static func place(_ place: String, _ line: Int) -> Self { Self(.unsure, line, "«\(place)» sto sammen med tida og er lest som sted") }
    fileprivate static var noDay: Self { Self(.unsure, 1, "fant ingen dato for møtet; skriv «dato» øverst i fila") }
    fileprivate static func otherDay(_ day: WrittenDay, _ other: String, _ line: Int) -> Self {
        Self(.unsure, line, "her står «\(other)», men møtet er lest som \(day.first.writtenWithWeekday(in: .bokmål))")
    }
    fileprivate static func wrongWeekday(_ day: WrittenDay, _ weekday: Weekday, _ line: Int) -> Self {
        Self(
            .unsure, line,
            "det står \(weekday.name(in: .bokmål)), men \(day.first.written(in: .bokmål)) er en \(day.first.weekday.name(in: .bokmål))")
    }
}
