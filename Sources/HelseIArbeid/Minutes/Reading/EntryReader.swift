public import Diagnostics

/// Finds in a paragraph or list item what has to be followed up: tasks, resolutions, forwards, figures and the rest, by the words their
/// lines begin with.
public struct EntryReader {
    /// The names of the bodies, each as texts call it, with its id.
    private let bodies: [(name: String, id: String)]
    /// The day of the meeting.
    private let day: Day
    private let knows: (String) -> Bool

    /// `knows` says whether somebody is called that.
    public init(bodies: [Body], day: Day, knows: @escaping (String) -> Bool) {
        self.bodies = bodies.flatMap { body in body.calledBy.map { ($0.lowercased(), body.id) } }.sorted { $0.name.count > $1.name.count }
        self.day = day
        self.knows = knows
    }

    /// What was found, each with the lines of the block (from 0) it took; what it only read stays as text.
    public struct Found {
        public let entry: MinutesEntry
        public let lines: Range<Int>
        /// Its text is that of the block before.
        public var takesPrevious = false
    }

    /// `previous` is the block before this one if it is plain text: what a lone «Ansvar: HN» is about.
    public func read(_ block: ReadText, after previous: Located<String>?) -> [Found] {
        let lines = WrittenLine.lines(of: block)
        var found: [Found] = []
        var index = 0
        /// Where the text begins that no label has taken.
        var free = 0
        while index < lines.count {
            if let (task, update) = WrittenUpdate.read(lines[index], near: day, knows: knows) {
                let entry = update.map(MinutesEntry.update)
                    ?? .unread(.owner, task.map(\.description), expected: "ferdig, utgår, videreføres, ny frist eller ansvar etter «\(task.value):»")
                found.append(Found(entry: entry, lines: index..<index + 1))
                index += 1
                free = index
            } else if let label = Label.read(lines[index].string) {
                let end = label.label.runsOn ? lines[(index + 1)...].firstIndex { isMarked($0) } ?? lines.count : index + 1
                let value = Located.joined([lines[index].located(from: label.length)] + lines[index + 1..<end].map { $0.located() })
                    ?? lines[index].located(from: label.length)
                if label.label == .owner || label.label == .due {
                    let (task, next) = task(in: lines, free..<index, labels: index, previous)
                    found.append(task)
                    index = next
                } else {
                    found.append(Found(entry: entry(label.label, value), lines: index..<end))
                    index = end
                }
                free = index
            } else {
                index += 1
            }
        }
        return found + forwarded(lines, beside: found)
    }

    private func isMarked(_ line: WrittenLine) -> Bool { Label.read(line.string) != nil || TaskID.begins(line.string) }

    // MARK: - Tasks

    /// A task: the text before it, and its lines «Ansvar» and «Frist» in any order.
    private func task(in lines: [WrittenLine], _ text: Range<Int>, labels start: Int, _ previous: Located<String>?) -> (Found, Int) {
        var index = start
        var written: WrittenOwners?
        var due: Located<Due>?
        var span = lines[start].located().span
        while index < lines.count, let (label, length) = Label.read(lines[index].string), label == .owner || label == .due {
            let value = lines[index].located(from: length)
            if label == .owner {
                guard written == nil else { break }
                (written, span) = (WrittenOwners(value, knows: knows), lines[index].located().span)
            } else {
                guard due == nil else { break }
                due = value.value.isEmpty ? nil : readDue(value)
            }
            index += 1
        }
        let own = Located.joined(lines[text].map { $0.located() })
        let said = own ?? previous ?? Located(written?.rest ?? "", at: span)
        let task = TaskText(text: said, owners: written?.owners ?? [], rest: written?.rest ?? "", due: due, span: span)
        return (Found(entry: .task(task), lines: text.lowerBound..<index, takesPrevious: own == nil && previous != nil), index)
    }

    private func readDue(_ value: Located<String>) -> Located<Due> {
        let text = value.value.hasSuffix(".") && !value.value.dropLast().allSatisfy(\.isNumber) ? String(value.value.dropLast()) : value.value
        if case .day(let written) = WrittenDay.read(text, near: day) { return value.map { _ in .day(written) } }
        return value.map { _ in .vague(text) }
    }

    // MARK: - The other labels

    private func entry(_ label: Label, _ value: Located<String>) -> MinutesEntry {
        guard !value.value.isEmpty else { return .unread(label, value, expected: "en tekst etter «\(label.name):»") }
        switch label {
        case .owner, .due: return .unread(label, value, expected: "en oppgave")
        case .resolution: return .resolution(value)
        case .report: return .passage(value)
        case .presenter: return .presenter(value)
        case .question: return .question(value)
        case .replaced: return .replaced(value)
        case .kind: return .kind(value)
        case .forward: return .forward(forward(value))
        case .answer: return answer(value).map(MinutesEntry.answer) ?? .unread(label, value, expected: "organet og saken, som «samarbeidsgruppa 12/26»")
        case .about: return .about(Self.parts(of: value))
        case .figure: return KeyFigure(value).map(MinutesEntry.figure) ?? .unread(label, value, expected: "et navn, kolon og en verdi, som «henvisninger: 18»")
        case .clock:
            if case .range(let time) = WrittenTime.read(value.value) { return .clock(value.map { _ in time }) }
            return .unread(label, value, expected: "klokkeslett fra og til, som «10.00–10.20»")
        }
    }

    /// `styringsgruppa: Kan pasienter bli prioritert?`
    private func forward(_ value: Located<String>) -> ForwardText {
        let name = value.value.prefix { $0 != ":" }
        let to = Located(String(name).trimmed, at: Span(value.span.file, value.span.range.lowerBound..<value.span.range.lowerBound + name.utf8.count))
        let question = value.value.dropFirst(name.count).drop { $0 == ":" || $0 == " " }
        let start = value.span.range.upperBound - question.utf8.count
        return ForwardText(
            to: to.map { body(in: $0)?.id ?? $0 },
            question: Located(String(question), at: Span(value.span.file, max(value.span.range.lowerBound, start)..<value.span.range.upperBound)))
    }

    private func answer(_ value: Located<String>) -> AnswerText? {
        let words = value.value.split(separator: " ")
        guard words.count >= 2, let last = words.last, let number = CaseNumber(running: last.last == "." ? last.dropLast() : last) else { return nil }
        let name = words.dropLast().filter { $0.lowercased() != "sak" }.joined(separator: " ")
        return AnswerText(body: value.map { _ in body(in: name)?.id ?? name }, number: value.map { _ in number })
    }

    /// «NAV-samtykket versjon 2, Askeladden og hjelperne barnehage»: parted by commas.
    private static func parts(of value: Located<String>) -> [Located<String>] {
        let line = WrittenLine(text: ReadText(verbatim: value))
        var parts: [Located<String>] = []
        var start = 0
        for index in 0...line.text.scalars.count where index == line.text.scalars.count || ",;".unicodeScalars.contains(line.text.scalars[index]) {
            parts.append(line.located(from: start, to: index))
            start = index + 1
        }
        return parts.filter { !$0.value.isEmpty }
    }

    // MARK: - Forwards told in running text

    /// «Meldes videre til styringsgruppen», at the end of what is asked.
    private func forwarded(_ lines: [WrittenLine], beside found: [Found]) -> [Found] {
        let taken = found.compactMap { if case .forward = $0.entry { $0.lines } else { nil } }
        let free = lines.indices.filter { index in !taken.contains { $0.contains(index) } && !isMarked(lines[index]) }
        guard let text = Located.joined(free.map { lines[$0].located() }),
            let (phrase, id) = Self.phrase(in: text.value.lowercased(), bodies)
        else { return [] }
        let sentences = Sentences.of(text.value)
        guard let index = sentences.firstIndex(where: { $0.lowercased().contains(phrase) }) else { return [] }
        let own = sentences[index].trimmed
        let isAlone = own.lowercased().hasPrefix(String(phrase.prefix { $0 != " " }))
        // The paragraph is what is asked; of a long one, the sentence before.
        let before = sentences[..<index].joined().trimmed
        let question = !isAlone || index == 0 ? own : before.count <= 400 ? before : sentences[index - 1].trimmed
        let forward = ForwardText(to: text.map { _ in id }, question: text.map { _ in question })
        return [Found(entry: .forward(forward), lines: lines.count..<lines.count)]
    }

    private static func phrase(in text: String, _ bodies: [(name: String, id: String)]) -> (String, String)? {
        for verb in ["meldes videre til ", "spilles inn til ", "meldes til ", "blir meldt til ", "meldast vidare til ", "meldast til "] {
            for body in bodies where text.contains(verb + body.name) { return (verb + body.name, body.id) }
        }
        return nil
    }

    private func body(in text: String) -> (name: String, id: String)? { bodies.first { text.lowercased().hasPrefix($0.name) } }
}

extension TaskID {
    /// Whether a line begins with the id of a task.
    fileprivate static func begins(_ line: String) -> Bool { TaskID(line.prefix { $0 != ":" && $0 != " " }) != nil }
}
