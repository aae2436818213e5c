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
            subjects += records.subjects.names.filter { if case .company = $0.subject { lower.holdsWord($0.name) } else { false } }
                .map(\.subject)
            subjects += cases(in: lower).compactMap { records.item($0, of: meeting.body) }.map(Subject.item)
        }
        return subjects
    }

    /// The numbers that stand after the word «sak».
    private static func cases(in text: String) -> [CaseNumber] {
        let words = text.split { $0.isWhitespace }.map { $0.trimmingSigns }
        return zip(words, words.dropFirst()).compactMap {
            $0 == "sak" || $0 == "saka" || $0 == "saken" ? CaseNumber(running: $1) : nil
        }
    }
}

extension MeetingRecords {
    /// What a part of a line «Gjelder» names; `nil` if nobody knows it.
    public func subject(_ text: String, in meeting: MinutesText) -> Subject? {
        let lower = text.lowercased()
        let words = text.split { $0.isWhitespace }.map(String.init)
        for count in words.indices {
            guard let number = CaseNumber(written: words[count...].joined(separator: " ")) else { continue }
            let name = words[..<count].joined(separator: " ").lowercased()
            if name.isEmpty { return item(number, of: meeting.body).map(Subject.item) }
            return body(called: name).flatMap { item(number, of: $0.id) }.map(Subject.item)
        }
        let known = subjects.names.first { lower.hasPrefix($0.name) && lower.dropFirst($0.name.count).beginsApart }
        guard let (name, subject) = known else { return nil }
        if case .consent(let form, _) = subject {
            let rest = lower.dropFirst(name.count).split { !$0.isNumber }
            return .consent(form, version: rest.first.flatMap { Int(digits: $0) })
        }
        return subject
    }

    private func body(called name: String) -> Body? { bodies.first { body in body.calledBy.contains { $0.lowercased() == name } } }

    /// Where a case stands.
    func item(_ number: CaseNumber, of body: String) -> ItemID? {
        for meeting in meetings where meeting.body == body {
            if let index = meeting.items.firstIndex(where: { $0.number == number }) { return meeting.id(of: index) }
        }
        return nil
    }
}

extension StringProtocol {
    /// Whether no word goes on here.
    fileprivate var beginsApart: Bool { first.map { !$0.isLetter && !$0.isNumber } ?? true }

    /// Without full stops, commas and brackets at its ends.
    fileprivate var trimmingSigns: String {
        var text = self[...]
        while let first = text.first, "(«\"".contains(first) { text.removeFirst() }
        while let last = text.last, ".,:;)»\"".contains(last) { text.removeLast() }
        return String(text)
    }
}

extension String {
    /// Whether a word or several stand there, and not as part of longer ones.
    fileprivate func holdsWord(_ words: String) -> Bool {
        var rest = self[...]
        while !words.isEmpty, let range = rest.firstRange(of: words) {
            let (before, after) = (self[..<range.lowerBound].last, self[range.upperBound...])
            let isFree = before.map { !$0.isLetter && !$0.isNumber } ?? true
            // «rådhusets» is the town hall's.
            if isFree, after.beginsApart || after.hasPrefix("s") && after.dropFirst().beginsApart { return true }
            rest = rest[range.upperBound...]
        }
        return false
    }
}
