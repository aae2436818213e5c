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

    /// What a line that begins with the id of a task says; `nil` for every other line. An id with no word for what became of the task
    /// gives no update.
    static func read(_ line: WrittenLine, near: Day, knows: @escaping (String) -> Bool) -> (task: Located<TaskID>, update: UpdateText?)? {
        let scalars = line.text.scalars
        guard let end = scalars.firstIndex(where: { $0 == ":" || $0.isBlank }), let id = TaskID(String(scalars: scalars[..<end])) else {
            return nil
        }
        let task = Located(id, at: line.text.span(0..<end))
        var reading = WrittenUpdate(line: line, near: near, knows: knows, index: end)
        return (task, reading.update(of: task))
    }

    private init(line: WrittenLine, near: Day, knows: @escaping (String) -> Bool, index: Int) {
        (self.line, self.near, self.knows, self.index) = (line, near, knows, index)
    }

    private mutating func update(of task: Located<TaskID>) -> UpdateText? {
        skip(":")
        while takeOne() { skip(",;") }
        guard let change = change ?? (due == nil && owners.isEmpty ? nil : .carriedOn) else { return nil }
        skip(".:–-")
        return UpdateText(task: task, change: change, due: due, owners: owners, note: line.located(from: index).value)
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
        for word in ["ny frist", "frist", "og ny frist"] where due == nil && lower.hasPrefix(word + " ") || lower.hasPrefix(word + ":") {
            index += word.unicodeScalars.count
            skip(":")
            return takeDue()
        }
        for word in ["nytt ansvar", "ansvar"] where owners.isEmpty && lower.hasPrefix(word + " ") || lower.hasPrefix(word + ":") {
            index += word.unicodeScalars.count
            skip(":")
            let end = line.text.scalars[index...].firstIndex { $0 == "." || $0 == ";" } ?? line.text.scalars.count
            owners = WrittenOwners(line.located(from: index, to: end), knows: knows).owners
            index = end
            return !owners.isEmpty
        }
        return false
    }

    private mutating func takeDue() -> Bool {
        let rest = line.located(from: index)
        if let first = WrittenDay.find(in: rest.value, near: near).first, rest.value.utf8.prefix(first.range.lowerBound).allSatisfy({ $0 == 32 }) {
            let bytes = Array(rest.value.utf8)
            let length = String(decoding: bytes[..<first.range.upperBound], as: UTF8.self).unicodeScalars.count
            due = Located(.day(first.day), at: line.located(from: index, to: index + length).span)
            index += length
            return true
        }
        let end = line.text.scalars[index...].firstIndex { ",.;".unicodeScalars.contains($0) } ?? line.text.scalars.count
        let words = line.located(from: index, to: end)
        guard !words.value.isEmpty else { return false }
        due = words.map { .vague($0) }
        index = end
        return true
    }

    private mutating func skip(_ signs: String) {
        while index < line.text.scalars.count, line.text.scalars[index].isBlank || signs.unicodeScalars.contains(line.text.scalars[index]) {
            index += 1
        }
    }

    /// Whether nothing of a longer word follows.
    private static func ends(_ text: String, _ word: String) -> Bool {
        text.dropFirst(word.count).first.map { !$0.isLetter } ?? true
    }

    private static let changes: [(words: [String], meaning: UpdateText.Change)] = [
        (["ferdig", "utført", "gjort", "lukket", "lukka", "fullført", "avsluttet", "avslutta"], .done),
        (["utgår", "går ut", "droppes", "droppa", "droppet", "blir droppa", "faller bort", "fell bort"], .dropped),
        (
            ["videreføres", "blir ført vidare", "vidareførast", "vert ført vidare", "pågår", "fortsetter", "held fram", "ikke ferdig", "ikkje ferdig"],
            .carriedOn
        ),
    ]
}
