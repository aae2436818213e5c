import Diagnostics

/// Reads what a meeting says of an earlier task: `12/26-1: videreføres, ny frist 1. november, ansvar PP. Klinikken har spurt.`
struct WrittenUpdate {
    private let line: WrittenLine
    private let near: Day
    private let knows: (String) -> Bool
    /// How far the reading has come, in scalars.
    private var index: Int
    private var change: UpdateText.Change?
    private var due: Located<Due>?
    private var owners: [Located<String>] = []
    /// What stood after the owners in their place.
    private var rest = ""
    /// A due day that is none.
    private var mistaken: Located<String>?

    /// What a line that begins with the id of a task says.
    enum Reading {
        case update(UpdateText)
        /// No word for what became of it.
        case nothing(Located<TaskID>)
        /// A new due day that is not in the calendar.
        case noSuchDay(Located<String>)
    }

    /// `nil` for a line that begins with something else.
    static func read(_ line: WrittenLine, near: Day, knows: @escaping (String) -> Bool) -> Reading? {
        let scalars = line.text.scalars
        var start = 0
        for word in ["oppgave ", "oppgåve "] where line.string.lowercased().hasPrefix(word) { start = word.unicodeScalars.count }
        while start < scalars.count, scalars[start].isBlank { start += 1 }
        let end = scalars[start...].firstIndex { $0 == ":" || $0.isBlank } ?? scalars.count
        guard let id = TaskID(String(scalars: scalars[start..<end])) else { return nil }
        let task = Located(id, at: line.text.span(start..<end))
        var reading = WrittenUpdate(line: line, near: near, knows: knows, index: end)
        return reading.update(of: task)
    }

    private init(line: WrittenLine, near: Day, knows: @escaping (String) -> Bool, index: Int) {
        (self.line, self.near, self.knows, self.index) = (line, near, knows, index)
    }

    private mutating func update(of task: Located<TaskID>) -> Reading {
        skip(":–-")
        while takeOne() { skip(",;") }
        let isSaid = change != nil || due != nil || !owners.isEmpty
        skip(".:–-")
        // «Videreføres. Ny frist 1. november.»
        while isSaid, takeAfterStop() { skip(".,;") }
        if let mistaken { return .noSuchDay(mistaken) }
        guard let change = change ?? (isSaid ? .carriedOn : nil) else { return .nothing(task) }
        let note = [rest, line.located(from: index).value].filter { !$0.isEmpty }.joined(separator: ". ")
        return .update(UpdateText(task: task, change: change, due: due, owners: owners, note: note))
    }

    /// One word for what became of it, a new due day, or new owners.
    private mutating func takeOne() -> Bool {
        let rest = line.located(from: index)
        let lower = rest.value.lowercased()
        for (words, meaning) in Self.changes {
            guard change == nil, let word = words.first(where: { lower.hasPrefix($0) && Self.ends(lower, $0) }) else { continue }
            change = meaning
            index += word.unicodeScalars.count
            return true
        }
        if due == nil, let word = Self.dueWords.first(where: { Self.begins(lower, $0) }) {
            return takeDue(
                after: word, allowing: word.contains("ny ") || lower.hasPrefix(word + ":") ? .anyWords : .wordsThatTellWhen)
        }
        if owners.isEmpty, let word = Self.ownerWords.first(where: { Self.begins(lower, $0) }) { return takeOwners(after: word) }
        // «videreføres til 1. november»
        return change == .carriedOn && due == nil && lower.hasPrefix("til ") && takeDue(after: "til", allowing: .onlyDays)
    }

    /// After a full stop a sentence begins: only what can be nothing else is read.
    private mutating func takeAfterStop() -> Bool {
        let lower = line.located(from: index).value.lowercased()
        if due == nil, let word = Self.dueWords.first(where: { Self.begins(lower, $0) }) {
            let words = word == "ny frist" ? Allowed.wordsThatTellWhen : .onlyDays
            return takeDue(after: word, allowing: lower.hasPrefix(word + ":") ? .anyWords : words)
        }
        if owners.isEmpty, let word = Self.ownerWords.first(where: { Self.begins(lower, $0) }),
            word.hasPrefix("ny") || lower.hasPrefix(word + ":")
        {
            return takeOwners(after: word)
        }
        return false
    }

    /// What may stand for a due day.
    private enum Allowed { case onlyDays, wordsThatTellWhen, anyWords }

    private mutating func takeDue(after word: String, allowing allowed: Allowed) -> Bool {
        let before = index
        index += word.unicodeScalars.count
        skip(":")
        let rest = line.located(from: index)
        if let (day, length) = WrittenDue.leading(rest.value, near: near) {
            let bytes = Array(rest.value.utf8)
            let count = String(decoding: bytes[..<length], as: UTF8.self).unicodeScalars.count
            due = Located(.day(day), at: line.located(from: index, to: index + count).span)
            index += count
            return true
        }
        let end = endOfWords()
        let words = line.located(from: index, to: end)
        let isMistaken = WrittenDue.read(words.value, near: near) == nil
        let tellsWhen = WrittenDay.read(words.value, near: near) != .unreadable
        guard !words.value.isEmpty, isMistaken || allowed == .anyWords || allowed == .wordsThatTellWhen && tellsWhen else {
            index = before
            return false
        }
        if isMistaken { mistaken = words }
        due = words.map { .vague($0) }
        index = end
        return true
    }

    private mutating func takeOwners(after word: String) -> Bool {
        let before = index
        index += word.unicodeScalars.count
        skip(":")
        // «ansvar MM, ny frist 1. november»
        let lower = String(scalars: line.text.scalars[index...]).lowercased()
        let due = Self.dueWords.flatMap { [", \($0) ", ", \($0):", " og \($0) "] }.compactMap {
            lower.firstRange(of: $0)?.lowerBound
        }.min()
        let length = due.map { lower[..<$0].unicodeScalars.count } ?? lower.unicodeScalars.count
        let end = min(endOfWords(atCommas: false), index + length)
        let written = WrittenOwners(line.located(from: index, to: end), knows: knows)
        guard !written.owners.isEmpty else {
            index = before
            return false
        }
        (owners, rest, index) = (written.owners, written.rest, end)
        return true
    }

    /// Where the words end that began: at a comma, a semicolon or the end of the sentence; «1.» ends none.
    private func endOfWords(atCommas: Bool = true) -> Int {
        let scalars = line.text.scalars
        return scalars.indices[index...].first { place in
            switch scalars[place] {
            case ",": atCommas
            case ";": true
            case ".": (place + 1 == scalars.count || scalars[place + 1].isBlank) && (place == 0 || !scalars[place - 1].isNumeral)
            default: false
            }
        } ?? scalars.count
    }

    private mutating func skip(_ signs: String) {
        while index < line.text.scalars.count,
            line.text.scalars[index].isBlank || signs.unicodeScalars.contains(line.text.scalars[index])
        {
            index += 1
        }
    }

    private static let dueWords = ["ny frist", "frist", "og ny frist", "og frist", "med ny frist", "med frist", "ny tidsfrist"]
    private static let ownerWords = [
        "nytt ansvar", "ansvar", "nytt ansvar er", "og ansvar", "og nytt ansvar", "ny ansvarlig", "ansvarlig",
    ]

    private static func begins(_ text: String, _ word: String) -> Bool { text.hasPrefix(word + " ") || text.hasPrefix(word + ":") }

    /// Whether nothing of a longer word follows.
    private static func ends(_ text: String, _ word: String) -> Bool {
        text.dropFirst(word.count).first.map { !$0.isLetter } ?? true
    }

    private static let changes: [(words: [String], meaning: UpdateText.Change)] = [
        (["ferdig", "utført", "gjort", "lukket", "lukka", "fullført", "avsluttet", "avslutta"], .done),
        (["utgår", "går ut", "droppes", "droppa", "droppet", "blir droppa", "faller bort", "fell bort"], .dropped),
        (
            [
                "videreføres", "blir ført vidare", "vidareførast", "vert ført vidare", "pågår", "fortsetter", "held fram",
                "ikke ferdig", "ikkje ferdig",
            ],
            .carriedOn
        ),
    ]
}
