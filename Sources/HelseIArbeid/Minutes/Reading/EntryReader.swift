public import Diagnostics

/// Finds in a paragraph or list item what has to be followed up: tasks, resolutions, forwards, figures and the rest, by the words
/// their
/// lines begin with.
public struct EntryReader {
    /// The names of the bodies, each as texts call it, with its id.
    let bodies: [(name: String, id: String)]
    /// The day of the meeting.
    let day: Day
    let knows: (String) -> Bool

    /// `knows` says whether somebody is called that.
    public init(bodies: [Body], day: Day, knows: @escaping (String) -> Bool) {
        self.bodies = bodies.flatMap { body in body.calledBy.map { ($0.lowercased(), body.id) } }.sorted {
            $0.name.count > $1.name.count
        }
        self.day = day
        self.knows = knows
    }

    /// What was found, each with the lines of the file (from 1) it took; none if the text stays as it stands.
    public struct Found {
        public let entry: MinutesEntry
        public let lines: Range<Int>
        /// Its text is that of the block before.
        public let takesPrevious: Bool

        public init(entry: MinutesEntry, lines: Range<Int>, takesPrevious: Bool = false) {
            (self.entry, self.lines, self.takesPrevious) = (entry, lines, takesPrevious)
        }
    }

    /// `previous` is the block before this one if it is plain text: what a lone «Ansvar: HN» is about.
    public func read(_ block: ReadText, after previous: Located<String>?) -> [Found] {
        let lines = Self.pieces(of: block)
        var found: [Found] = []
        var index = 0
        /// Where the text begins that no label has taken.
        var free = 0
        while index < lines.count {
            if TaskID.begins(lines[index].string) {
                let end = endOfText(from: index, in: lines)
                found.append(update(lines[index].followed(by: lines[index + 1..<end]), Self.fileLines(lines[index..<end])))
                index = end
            } else if let label = label(of: lines[index]) {
                if label.label == .owner || label.label == .due {
                    let before = free == index ? found.last?.entry.words ?? (index == 0 ? previous : nil) : nil
                    let (task, next) = task(in: lines, free..<index, labels: index, before: before, isPrevious: index == 0)
                    found += task
                    index = next
                } else {
                    let end = label.label.runsOn ? endOfText(from: index, in: lines) : endOfList(from: index, in: lines)
                    let line = lines[index].followed(by: lines[index + 1..<end])
                    let rows = Self.fileLines(lines[index..<end])
                    found += entries(label.label, line, from: label.length).map { Found(entry: $0, lines: rows) }
                    index = end
                }
            } else {
                index += 1
                continue
            }
            free = index
        }
        return found + forwarded(lines, beside: found, after: previous)
    }

    // MARK: - Lines

    /// The lines; one that goes on after a text with «Ansvar:» is two.
    private static func pieces(of block: ReadText) -> [WrittenLine] {
        WrittenLine.lines(of: block).filter { !$0.text.isEmpty }.flatMap { line -> [WrittenLine] in
            guard !TaskID.begins(line.string), let index = line.ownerInside else { return [line] }
            let (first, second) = line.parted(at: index)
            return [first.trimmed, second]
        }
    }

    static func fileLines(_ lines: ArraySlice<WrittenLine>) -> Range<Int> {
        let rows = lines.compactMap(\.fileLines)
        guard let first = rows.first, let last = rows.last else { return 0..<0 }
        return first.lowerBound..<max(first.upperBound, last.upperBound)
    }

    /// The label of a line. After «Ansvar» the colon may be missing, if all that follows is who.
    func label(of line: WrittenLine) -> (label: Label, length: Int)? {
        if let label = Label.read(line.string) { return label }
        guard let word = Label.owner.words.first(where: { line.string.lowercased().hasPrefix($0 + " ") }) else { return nil }
        let written = WrittenOwners(line.located(from: word.unicodeScalars.count), knows: knows)
        guard written.rest.isEmpty, !written.owners.isEmpty, written.owners.allSatisfy({ knows($0.value) }) else { return nil }
        return (.owner, word.unicodeScalars.count + 1)
    }

    func isMarked(_ line: WrittenLine) -> Bool { label(of: line) != nil || TaskID.begins(line.string) }

    /// Where the text ends that begins on a line: at the next line that is marked. Is that «Ansvar» or «Frist», then what stands
    /// between
    /// it and the last sentence that is whole, is the task.
    private func endOfText(from index: Int, in lines: [WrittenLine]) -> Int {
        let marked = lines[(index + 1)...].firstIndex { isMarked($0) } ?? lines.count
        guard marked < lines.count, let label = label(of: lines[marked])?.label, label == .owner || label == .due else {
            return marked
        }
        return (index + 1..<marked).last { lines[$0 - 1].endsSentence } ?? marked
    }

    /// Where a list of names ends: it goes on on the next line after a comma.
    func endOfList(from index: Int, in lines: [WrittenLine]) -> Int {
        var end = index + 1
        while end < lines.count, lines[end - 1].located().value.hasSuffix(","), !isMarked(lines[end]) { end += 1 }
        return end
    }

    // MARK: - Entries

    private func update(_ line: WrittenLine, _ rows: Range<Int>) -> Found {
        switch WrittenUpdate.read(line, near: day, knows: knows) {
        case .update(let update): return Found(entry: .update(update), lines: rows)
        case .nothing(let task):
            let expected = "ferdig, utgår, videreføres, ny frist eller ansvar etter kolonet"
            return Found(entry: .unread(.owner, task.map(\.description), expected: expected), lines: rows)
        case .noSuchDay(let words): return Found(entry: .unread(.due, words, expected: Self.dayOrWords), lines: rows)
        case nil: return Found(entry: .unread(.owner, line.located(), expected: "en oppgave"), lines: rows)
        }
    }

    static let dayOrWords = "en dag, som «1. september», eller ord som «før jul»"

    /// One, or one for each body a question goes to.
    private func entries(_ label: Label, _ line: WrittenLine, from start: Int) -> [MinutesEntry] {
        let value = line.located(from: start)
        guard !value.value.isEmpty else { return [.unread(label, value, expected: "en tekst etter «\(label.name):»")] }
        return label == .forward ? forwards(line, from: start).map(MinutesEntry.forward) : [entry(label, value, line, from: start)]
    }

    private func entry(_ label: Label, _ value: Located<String>, _ line: WrittenLine, from start: Int) -> MinutesEntry {
        switch label {
        case .owner, .due, .forward: return .unread(label, value, expected: "en oppgave")
        case .resolution: return .resolution(value)
        case .report: return .passage(value)
        case .presenter: return .presenter(value)
        case .question: return .question(value)
        case .replaced: return .replaced(value)
        case .kind: return .kind(value)
        case .answer:
            return answer(value).map(MinutesEntry.answer)
                ?? .unread(label, value, expected: "organet og saken, som «samarbeidsgruppa 12/26»")
        case .about: return .about(Self.parts(of: line, from: start))
        case .figure:
            return KeyFigure(value).map(MinutesEntry.figure)
                ?? .unread(label, value, expected: "et navn, kolon og en verdi, som «henvisninger: 18»")
        case .clock:
            if case .range(let time) = WrittenTime.read(value.value) { return .clock(value.map { _ in time }) }
            return .unread(label, value, expected: "klokkeslett fra og til, som «10.00–10.20»")
        }
    }

    private func answer(_ value: Located<String>) -> AnswerText? {
        let words = value.value.split { $0.isWhitespace }.map(String.init)
        for count in words.indices.dropFirst() {
            guard let number = CaseNumber(written: words[count...].joined(separator: " ")) else { continue }
            let name = words[..<count].joined(separator: " ").withoutComma
            guard !["sak", "saka", "saken"].contains(name.lowercased()) else { return nil }
            return AnswerText(body: value.map { _ in body(in: name)?.id ?? name }, number: value.map { _ in number })
        }
        return nil
    }

    /// «NAV-samtykket versjon 2, Askeladden og hjelperne barnehage»: parted by commas.
    private static func parts(of line: WrittenLine, from start: Int) -> [Located<String>] {
        var parts: [Located<String>] = []
        var start = start
        let scalars = line.text.scalars
        for index in start...scalars.count where index == scalars.count || ",;".unicodeScalars.contains(scalars[index]) {
            parts.append(line.located(from: start, to: index).withoutStop)
            start = index + 1
        }
        return parts.filter { !$0.value.isEmpty }
    }

    func body(in text: String) -> (name: String, id: String)? { bodies.first { text.lowercased().hasPrefix($0.name) } }
}

extension MinutesEntry {
    /// The text of a resolution or a question, which a line «Ansvar» below it is about.
    fileprivate var words: Located<String>? {
        switch self {
        case .resolution(let text): text
        case .forward(let text) where !text.question.value.isEmpty: text.question
        default: nil
        }
    }
}

extension TaskID {
    /// Whether a line begins with the id of a task, perhaps after the word «oppgave».
    static func begins(_ line: String) -> Bool {
        var words = line.split(maxSplits: 2, omittingEmptySubsequences: true) { $0.isWhitespace }
        if let first = words.first, ["oppgave", "oppgåve"].contains(first.lowercased()) { words.removeFirst() }
        return words.first.map { TaskID($0.prefix { $0 != ":" }) != nil } ?? false
    }
}

extension WrittenLine {
    /// Where «Ansvar:» stands inside the line, with a capital and after a blank or a bracket.
    fileprivate var ownerInside: Int? {
        let scalars = text.scalars
        let words = ["Ansvar:", "Ansvarlig:", "Ansvarleg:"].map { Array($0.unicodeScalars) }
        return scalars.indices.dropFirst().first { index in
            (scalars[index - 1].isBlank || scalars[index - 1] == "(") && words.contains { scalars[index...].starts(with: $0) }
        }
    }

    /// Without blanks and an open bracket at its end.
    fileprivate var trimmed: WrittenLine {
        var end = text.scalars.count
        while end > 0, text.scalars[end - 1].isBlank || text.scalars[end - 1] == "(" { end -= 1 }
        return parted(at: end).0
    }

    fileprivate var endsSentence: Bool { located().value.last.map { ".!?".contains($0) } ?? false }
}

extension String {
    fileprivate var withoutComma: String { hasSuffix(",") ? String(dropLast()) : self }
}

extension Located<String> {
    /// Without a full stop at its end.
    fileprivate var withoutStop: Located<String> {
        guard value.hasSuffix("."), value.count > 1 else { return self }
        return Located(String(value.dropLast()), at: Span(span.file, span.range.lowerBound..<span.range.upperBound - 1))
    }
}
