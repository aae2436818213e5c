/// What may be a slip of the pen. It is told and nothing is changed (C234, C239, C240).
enum ImportSuggestions {
    static func add(
        _ lines: [ImportLine], _ paragraphs: [ImportParagraph], _ understood: ImportedMinutes, _ language: Language,
        _ log: inout ImportLog
    ) {
        quotes(paragraphs, &log)
        days(paragraphs, understood.day?.first, &log)
        names(lines, understood, &log)
        initials(understood, &log)
        if language == .bokmål { norm(lines, &log) }
    }

    /// A quotation mark without its other half.
    private static func quotes(_ paragraphs: [ImportParagraph], _ log: inout ImportLog) {
        for paragraph in paragraphs {
            let text = paragraph.allWords
            let (open, close) = (text.filter { $0 == "«" }.count, text.filter { $0 == "»" }.count)
            if open != close { log.add(.quotes(open, close, paragraph.first)) }
        }
    }

    /// A day when nobody is at work.
    private static func days(_ paragraphs: [ImportParagraph], _ near: Day?, _ log: inout ImportLog) {
        guard let near else { return }
        for paragraph in paragraphs {
            for (range, day) in WrittenDay.find(in: paragraph.text, near: near) where day.first == day.last {
                let text = paragraph.text.slice(range)
                if let reason = WorkingDays.reasonOff(day.first) { log.add(.dayOff(text, day.first, reason, paragraph.first)) }
            }
        }
    }

    /// A name that is one letter from that of somebody who was there.
    private static func names(_ lines: [ImportLine], _ understood: ImportedMinutes, _ log: inout ImportLog) {
        let people = Set((understood.present + understood.absent).flatMap(\.lettersAndDigits).filter { $0.count >= 5 })
        guard !people.isEmpty else { return }
        var seen: Set<String> = []
        for line in lines {
            for word in line.text.lettersAndDigits
            where word.count >= 5 && word.first?.isUppercase == true && !people.contains(word) {
                guard seen.insert(word).inserted, let name = people.filter({ $0.isOneLetter(from: word) }).min() else { continue }
                log.add(.name(word, name, line.number))
            }
        }
    }

    /// Initials that belong to none of those who were there.
    private static func initials(_ understood: ImportedMinutes, _ log: inout ImportLog) {
        let people = understood.present + understood.absent
        guard people.contains(where: { !Initials.of($0).isEmpty }) else { return }
        let known = Set(people.flatMap(Initials.of) + people)
        for task in understood.tasks {
            for word in task.owners.lettersAndDigits
            where Initials.isLike(word) && !known.contains(word) && Initials.otherMeanings[word] == nil {
                log.add(.initials(word, task.line))
            }
        }
    }

    /// Nynorsk words in a text in bokmål.
    private static func norm(_ lines: [ImportLine], _ log: inout ImportLog) {
        var seen: Set<String> = []
        for line in lines {
            for word in line.text.lettersAndDigits {
                let lower = word.lowercased()
                let isOther =
                    ["asjonar", "asjonane", "ingar", "ingane", "heitar"].contains {
                        lower.hasSuffix($0) && lower.count > $0.count + 2
                    }
                    || WrittenNorm.nynorskWords.contains(lower) && !["då", "saman"].contains(lower)
                if isOther, word.first?.isLowercase == true || line.text.hasPrefix(word), seen.insert(lower).inserted {
                    log.add(.norm(word, line.number))
                }
            }
        }
    }
}

extension String {
    /// Whether one letter was changed, left out or added.
    fileprivate func isOneLetter(from other: String) -> Bool {
        let (a, b) = (Array(lowercased()), Array(other.lowercased()))
        guard abs(a.count - b.count) <= 1, a != b else { return false }
        let front = zip(a, b).prefix { $0 == $1 }.count
        let back = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
        return front + back >= max(a.count, b.count) - 1 && front > 0
    }
}

extension ImportNote {
    fileprivate static func quotes(_ open: Int, _ close: Int, _ line: Int) -> Self {
        Self(.suggestion, line, "avsnittet har \(open) av tegnet « og \(close) av »; et hermetegn mangler eller er snudd")
    }
    fileprivate static func dayOff(_ text: String, _ day: Day, _ reason: String, _ line: Int) -> Self {
        Self(.suggestion, line, "«\(text)» er \(day.written(in: .bokmål)), og det er \(reason)")
    }
    fileprivate static func name(_ word: String, _ name: String, _ line: Int) -> Self {
        Self(.suggestion, line, "«\(word)» ligner «\(name)»; skrivemåten er beholdt")
    }
    fileprivate static func initials(_ word: String, _ line: Int) -> Self {
        Self(.suggestion, line, "ingen av dem som er nevnt øverst, har initialene \(word)")
    }
    fileprivate static func norm(_ word: String, _ line: Int) -> Self {
        Self(.suggestion, line, "«\(word)» er nynorsk; resten er bokmål")
    }
}
