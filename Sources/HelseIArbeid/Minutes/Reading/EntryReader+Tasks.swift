import Diagnostics

/// Tasks: the text before them, and their lines «Ansvar» and «Frist» in any order (C132, C160).
extension EntryReader {
    /// The task whose first label stands on line `start`. Without a text of its own it is about what stood before.
    func task(
        in lines: [WrittenLine], _ text: Range<Int>, labels start: Int, before: Located<String>?, isPrevious: Bool
    ) -> (found: [Found], next: Int) {
        var (index, text) = (start, text)
        var draft = TaskDraft(span: lines[start].located().span)
        // «Frist 1. september», without a colon, above «Ansvar».
        if text.count > 1, let value = bareDue(lines[text.upperBound - 1]) {
            take(due: value, into: &draft)
            text = text.lowerBound..<text.upperBound - 1
        }
        while index < lines.count {
            if let (label, length) = label(of: lines[index]), label == .owner {
                let end = endOfList(from: index, in: lines)
                take(owners: lines[index].followed(by: lines[index + 1..<end]), from: length, into: &draft)
                index = end
            } else if draft.due == nil, let (label, length) = label(of: lines[index]), label == .due {
                take(due: lines[index].located(from: length), into: &draft)
                index += 1
            } else if draft.due == nil, !draft.owners.isEmpty, let value = bareDue(lines[index]) {
                take(due: value, into: &draft)
                index += 1
            } else {
                break
            }
        }
        let own = Located.joined(lines[text].map { $0.located() })
        let said = own ?? before ?? Located(draft.rest, at: draft.span)
        let task = TaskText(text: said, owners: draft.owners, rest: draft.rest, due: draft.due, span: draft.span)
        let rows = Self.fileLines(lines[text.lowerBound..<index])
        let found = Found(entry: .task(task), lines: rows, takesPrevious: own == nil && before != nil && isPrevious)
        return ([found] + draft.unread.map { Found(entry: $0, lines: rows) }, index)
    }

    /// What is gathered of a task.
    private struct TaskDraft {
        var span: Span
        var owners: [Located<String>] = []
        var rest = ""
        var due: Located<Due>?
        var unread: [MinutesEntry] = []
    }

    /// `PP/TT`, and perhaps «, frist 1. september» on the same line.
    private func take(owners line: WrittenLine, from start: Int, into draft: inout TaskDraft) {
        let isFirst = draft.owners.isEmpty
        let due = dueInside(line, from: start)
        let written = WrittenOwners(line.located(from: start, to: due?.start), knows: knows)
        if isFirst { draft.span = line.located().span }
        draft.owners += written.owners
        draft.rest = [draft.rest, written.rest].filter { !$0.isEmpty }.joined(separator: ". ")
        if let due { take(due: due.value, into: &draft) }
    }

    private func take(due value: Located<String>, into draft: inout TaskDraft) {
        let due = value.value.isEmpty ? nil : WrittenDue.read(value.value, near: day)
        draft.due = value.map { due ?? .vague($0) }
        if due == nil { draft.unread.append(.unread(.due, value, expected: Self.dayOrWords)) }
    }

    /// Where «frist» stands after the owners on their line, and what comes after it, if that tells when.
    private func dueInside(_ line: WrittenLine, from start: Int) -> (start: Int, value: Located<String>)? {
        let scalars = line.text.scalars
        for index in scalars.indices.dropFirst(start + 1)
        where ["frist", "Frist"].contains(String(scalars: scalars[index...].prefix(5))) {
            let end = index + 5
            guard end < scalars.count, scalars[end] == ":" || scalars[end].isBlank, !scalars[index - 1].isOfWord else { continue }
            let value = line.located(from: scalars[end] == ":" ? end + 1 : end)
            if scalars[end] == ":" { return (index, value) }
            if WrittenDay.read(value.value, near: day) != .unreadable { return (index, value) }
        }
        return nil
    }

    /// «Frist 1. september», «Frist før jul»: without a colon only if that and nothing else follows.
    private func bareDue(_ line: WrittenLine) -> Located<String>? {
        guard line.string.lowercased().hasPrefix("frist ") else { return nil }
        let value = line.located(from: "frist ".unicodeScalars.count)
        return switch WrittenDay.read(value.value, near: day) {
        case .day: value
        case .vague: value.value.split(separator: " ").count <= 3 ? value : nil
        case .unreadable: nil
        }
    }
}
