import Diagnostics

/// Finds where companies, consent forms and cases are talked of: in lines «Gjelder», by a company's whole name, and by «sak 12/26».
enum MentionFinder {
    static func mentions(in records: MeetingRecords) -> [Mention] {
        var seen: Set<Mention> = []
        var mentions: [Mention] = []
        for meeting in records.meetings {
            for (index, item) in meeting.items.enumerated() {
                let id = meeting.id(of: index)
                for subject in subjects(of: item, in: meeting, records) where subject != .item(id) {
                    let mention = Mention(subject: subject, item: id)
                    if seen.insert(mention).inserted { mentions.append(mention) }
                }
            }
        }
        return mentions
    }

    private static func subjects(of item: ItemText, in meeting: MinutesText, _ records: MeetingRecords) -> [Subject] {
        var subjects: [Subject] = []
        for case .about(let parts) in item.entries {
            subjects += parts.compactMap { records.subject($0.value, in: meeting) }
        }
        for text in item.texts {
            let lower = text.text.lowercased()
            subjects += records.subjects.names.filter { if case .company = $0.subject { lower.contains($0.name) } else { false } }.map(\.subject)
            subjects += cases(in: lower).compactMap { records.item($0, of: meeting.body) }.map(Subject.item)
        }
        return subjects
    }

    /// The numbers that stand after the word «sak».
    private static func cases(in text: String) -> [CaseNumber] {
        let words = text.split { $0.isWhitespace }.map { $0.trimmingSigns }
        return zip(words, words.dropFirst()).compactMap { $0 == "sak" || $0 == "saka" || $0 == "saken" ? CaseNumber(running: $1) : nil }
    }
}

extension MeetingRecords {
    /// What a part of a line «Gjelder» names; `nil` if nobody knows it.
    public func subject(_ text: String, in meeting: MinutesText) -> Subject? {
        let lower = text.lowercased()
        let last = text.split(separator: " ").last.map(String.init) ?? ""
        if let number = CaseNumber(running: last) {
            let words = text.split(separator: " ").dropLast().filter { $0.lowercased() != "sak" }.joined(separator: " ")
            let body = bodies.first { body in body.calledBy.contains { $0.lowercased() == words.lowercased() } }?.id
            return item(number, of: body ?? meeting.body).map(Subject.item)
        }
        guard let (name, subject) = subjects.names.first(where: { lower.hasPrefix($0.name) }) else { return nil }
        if case .consent(let form, _) = subject {
            let rest = lower.dropFirst(name.count).split { !$0.isNumber }
            return .consent(form, version: rest.first.flatMap { Int(digits: $0) })
        }
        return subject
    }

    /// Where a case stands.
    func item(_ number: CaseNumber, of body: String) -> ItemID? {
        for meeting in meetings where meeting.body == body {
            if let index = meeting.items.firstIndex(where: { $0.number == number }) { return meeting.id(of: index) }
        }
        return nil
    }
}

extension StringProtocol {
    /// Without full stops, commas and brackets at its ends.
    fileprivate var trimmingSigns: String {
        var text = self[...]
        while let first = text.first, "(«\"".contains(first) { text.removeFirst() }
        while let last = text.last, ".,:;)»\"".contains(last) { text.removeLast() }
        return String(text)
    }
}
