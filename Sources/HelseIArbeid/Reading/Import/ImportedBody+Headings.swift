extension BodyBuilder {
    /// `27/20 Title`. A heading longer than two lines has text in it.
    mutating func caseHead(_ mark: CaseMark, _ paragraph: ImportParagraph) {
        var (title, rest) = (paragraph.text, "")
        if title.count > 140, let cut = title.firstCut {
            rest = String(title[cut...]).trimmed
            title = String(title[..<cut]).trimmed.withoutEndColon
            log.add(.longTitle(mark, paragraph.first))
        }
        if title.isEmpty { log.add(.noTitle(mark, paragraph.first)) }
        if !mark.word.isEmpty { log.removed(mark.word, .word(mark.word, paragraph.first)) }
        if mark.hasFullYear { log.removed("20\((mark.year ?? 0).twoDigits)", .fullYear(mark, paragraph.first)) }
        understood.cases.append(ImportedMinutes.Case(number: mark.written, title: title, line: paragraph.first))
        parts.append(.heading(level: 2, "\(mark.written) \(title)".trimmed))
        if !rest.isEmpty { parts.append(.paragraph([rest])) }
    }

    /// A heading without a number; gives how many paragraphs it took.
    mutating func heading(_ heading: ImportHeading, _ title: String, _ index: Int) -> Int {
        let paragraph = paragraphs[index]
        guard heading == .next else {
            parts.append(.heading(level: 2, title))
            if !paragraph.text.isEmpty {
                let followed = labels(below: index)
                parts.append(.paragraph([paragraph.text] + followed.lines))
                return 1 + followed.count
            }
            return 1
        }
        return next(title, index)
    }

    // MARK: - The next meeting

    /// «Neste møte: torsdag 7. januar 2021 14–16», and the points that stand below it (C134).
    private mutating func next(_ title: String, _ index: Int) -> Int {
        let paragraph = paragraphs[index]
        var (when, taken, line) = (paragraph.text, 1, paragraph.first)
        if when.isEmpty, index + 1 < paragraphs.count, paragraphs[index + 1].isText, !quotations.holds(index + 1),
            WrittenMoment.read(paragraphs[index + 1].text, near: day) != nil
        {
            (when, taken, line) = (paragraphs[index + 1].text, 2, paragraphs[index + 1].first)
        }
        for verb in ["blir ", "er "] where when.lowercased().hasPrefix(verb) {
            log.removed(verb, .verb(verb.trimmed, line))
            when = String(when.dropFirst(verb.count))
        }
        understood.next = WrittenMoment.read(when, near: day)
        if let next = understood.next {
            when = withClock(withYear(when, next, line), next)
            if let weekday = next.day.weekday, weekday != next.day.first.weekday { log.add(.weekday(next.day, weekday, line)) }
        } else {
            understood.nextText = when
            log.add(.noDay(when, line))
        }
        understood.agenda += agenda(below: index + taken)
        parts.append(.heading(level: 2, when.isEmpty ? title : "\(title): \(when)"))
        return taken
    }

    private func agenda(below index: Int) -> [String] {
        let end = paragraphs[index...].firstIndex { !$0.isItem } ?? paragraphs.count
        return paragraphs[index..<end].map(\.text)
    }

    /// With the year, if only the day was written and the month by name.
    private mutating func withYear(_ text: String, _ moment: WrittenMoment, _ line: Int) -> String {
        guard moment.day.isYearInferred, let found = WrittenDay.find(in: text, near: day).first, found.day == moment.day else {
            return text
        }
        let (before, after) = (text.slice(0..<found.range.upperBound), text.slice(found.range.upperBound..<text.utf8.count))
        guard before.last?.isLetter == true else { return text }
        log.add(.year(moment.day, line))
        return "\(before) \(moment.day.last.year)\(after)"
    }

    /// «kl.» before a time that stands bare behind the day.
    private func withClock(_ text: String, _ moment: WrittenMoment) -> String {
        guard moment.time != nil, let found = WrittenDay.find(in: text, near: day).first else { return text }
        let after = text.slice(found.range.upperBound..<text.utf8.count).drop { $0 == " " || $0 == "," }
        guard after.first?.isNumber == true else { return text }
        return text.slice(0..<found.range.upperBound) + " kl. " + after
    }

    // MARK: - The end

    /// The greeting and who sends the minutes (C139); gives how many paragraphs it took.
    mutating func greeting(_ index: Int) -> Int {
        let end = paragraphs[(index + 1)...].firstIndex { $0.kind != .signature } ?? paragraphs.count
        let lines = paragraphs[index..<end].map(\.text)
        if lines.count > 1, understood.sender == nil {
            understood.sender = lines[1]
            understood.senderLine = paragraphs[index + 1].first
        }
        parts.append(.verse(lines))
        return end - index
    }
}

extension String {
    /// After the first full stop or colon that ends a sentence.
    fileprivate var firstCut: Index? {
        var index = startIndex
        while index < endIndex {
            let next = self.index(after: index)
            if ".:".contains(self[index]), next < endIndex, self[next] == " ", distance(from: startIndex, to: index) > 2 {
                let after = self[next...].first { $0 != " " }
                if after?.isUppercase == true || self[index] == ":" { return next }
            }
            index = next
        }
        return nil
    }
}

extension ImportNote {
    fileprivate static func longTitle(_ mark: CaseMark, _ line: Int) -> Self {
        Self(.unsure, line, "overskriften på \(mark.written) var lang; den er delt etter den første setningen")
    }
    fileprivate static func noTitle(_ mark: CaseMark, _ line: Int) -> Self {
        Self(.unsure, line, "\(mark.written) har ingen overskrift")
    }
    fileprivate static func fullYear(_ mark: CaseMark, _ line: Int) -> Self {
        Self(.changed, line, "saken «\(mark.number)/20\((mark.year ?? 0).twoDigits)» heter \(mark.written) i fila")
    }
    fileprivate static func word(_ word: String, _ line: Int) -> Self {
        Self(.changed, line, "«\(word)» foran nummeret er tatt bort")
    }
    fileprivate static func verb(_ verb: String, _ line: Int) -> Self {
        Self(.changed, line, "«\(verb)» foran datoen er tatt bort")
    }
    fileprivate static func noDay(_ text: String, _ line: Int) -> Self {
        Self(
            .unsure, line,
            text.isEmpty ? "det står ikke når neste møte er" : "neste møte, «\(text)», er ikke en dag som lar seg lese")
    }
    fileprivate static func year(_ day: WrittenDay, _ line: Int) -> Self {
        Self(.changed, line, "neste møte er lest som \(day.first.writtenWithWeekday(in: .bokmål)); året sto ikke der")
    }
    fileprivate static func weekday(_ day: WrittenDay, _ weekday: Weekday, _ line: Int) -> Self {
        Self(
            .unsure, line,
            "det står \(weekday.name(in: .bokmål)), men \(day.first.written(in: .bokmål)) er en \(day.first.weekday.name(in: .bokmål))"
        )
    }
}
