/// One date as it stands in a text, before its year is known and before anybody asked whether there is such a day.
struct DateDraft: Sendable {
    /// How sure the form alone makes it: `06.09` is a date only where somebody asked for one, `1/2` also first in a line.
    enum Certainty: Int, Comparable, Sendable {
        case asked, leading, certain
        static func < (left: Certainty, right: Certainty) -> Bool { left.rawValue < right.rawValue }
    }

    var day: Int
    var month: Int?
    var year: Int?
    var certainty: Certainty
    /// Written with the name of the month.
    var isNamed = false
    /// The first token after it.
    var end: Int
}

/// The forms of one date (C232). Days are 1 to 31 and months 1 to 12, so that `27/20` is none.
struct DateGrammar: Sendable {
    let tokens: DateTokens

    /// Any form but a day alone. Without `dashYear`, the 19 in `6/12-19` is left, since it may be the end of a range.
    func single(at index: Int, dashYear: Bool) -> DateDraft? {
        iso(at: index) ?? compact(at: index) ?? dotted(at: index) ?? slashed(at: index, dashYear: dashYear)
            ?? named(at: index, dashYear: dashYear)
    }

    /// `4` and `4.`, the beginning of «4 og 5 mai».
    func dayAlone(at index: Int) -> DateDraft? {
        guard let day = dayNumber(index) else { return nil }
        return DateDraft(day: day, certainty: .certain, end: tokens.kind(index + 1) == .dot ? index + 2 : index + 1)
    }

    /// `2026-11-03`.
    private func iso(at index: Int) -> DateDraft? {
        guard let year = year(index, digits: 4...4), tokens.kind(index + 1) == .dash,
            let month = monthNumber(index + 2, digits: 2...2), tokens.kind(index + 3) == .dash,
            let day = tokens.number(index + 4, digits: 2...2), (1...31).contains(day)
        else { return nil }
        return DateDraft(day: day, month: month, year: year, certainty: .certain, end: index + 5)
    }

    /// `101120` and `06122019`.
    private func compact(at index: Int) -> DateDraft? {
        guard let number = tokens.number(index, digits: 6...8), let length = tokens[index]?.text.count, length != 7 else {
            return nil
        }
        let yearSize = length == 6 ? 100 : 10_000
        let (day, month, rest) = (number / yearSize / 100, number / yearSize % 100, number % yearSize)
        let year = length == 6 ? 2000 + rest : rest
        guard (1...31).contains(day), (1...12).contains(month), (1900...2200).contains(year) else { return nil }
        return DateDraft(day: day, month: month, year: year, certainty: .certain, end: index + 1)
    }

    /// `06.09.19`, `3.11.2026`, `6.9.` and `06.09`.
    private func dotted(at index: Int) -> DateDraft? {
        guard let day = dayNumber(index), tokens.kind(index + 1) == .dot, let month = monthNumber(index + 2) else { return nil }
        var draft = DateDraft(day: day, month: month, certainty: .asked, end: index + 3)
        guard tokens.kind(index + 3) == .dot else { return draft }
        if tokens.kind(index + 4) == .number {
            guard let year = year(index + 4, digits: 2...4) else { return nil }
            let isFull = tokens[index]?.text.count == 2 && tokens[index + 2]?.text.count == 2
            draft.certainty = tokens[index + 4]?.text.count == 4 || isFull ? .certain : .leading
            (draft.year, draft.end) = (year, index + 5)
        } else if let (year, end) = spacedYear(index + 4) {
            (draft.year, draft.end, draft.certainty) = (year, end, .certain)
        } else {
            (draft.end, draft.certainty) = (index + 4, .leading)
        }
        return draft
    }

    /// `10/12`, `6/12-19`, `05/12-2019`, `5/12/19`, `5/12 2019`.
    private func slashed(at index: Int, dashYear: Bool) -> DateDraft? {
        guard let day = dayNumber(index), tokens.kind(index + 1) == .slash, let month = monthNumber(index + 2) else { return nil }
        var draft = DateDraft(day: day, month: month, certainty: .certain, end: index + 3)
        if tokens.kind(index + 3) == .slash, tokens.kind(index + 4) == .number {
            guard let year = year(index + 4, digits: 2...4) else { return nil }
            (draft.year, draft.end) = (year, index + 5)
        } else if dashYear, let (year, end) = dashedYear(index + 3) ?? spacedYear(index + 3) {
            (draft.year, draft.end) = (year, end)
        } else if !dashYear, let (year, end) = spacedYear(index + 3) {
            (draft.year, draft.end) = (year, end)
        } else if day < month && month <= 4 || (day, month) == (24, 7) {
            // More often a half, a third, a quarter or «always» than a day.
            draft.certainty = .leading
        }
        return draft
    }

    /// «10. desember», «5 mai 2022», «12.november», «7. jan. 2021», «6. des. -19».
    private func named(at index: Int, dashYear: Bool) -> DateDraft? {
        guard let day = dayNumber(index) else { return nil }
        var next = index + 1
        let hasStop = tokens.kind(next) == .dot
        if hasStop { next += 1 }
        let isApart = hasStop || tokens.kind(next) == .space
        next = tokens.afterSpace(next)
        guard let word = tokens.word(next), let month = DateNames.month(word) else { return nil }
        let isShort = DateNames.isShortMonth(word)
        next += 1
        // «2 jan» may be two of that name; one full stop or a year makes it a date.
        let monthStop = isShort && tokens.kind(next) == .dot
        if monthStop { next += 1 }
        let isSure = isApart && (!isShort || hasStop || monthStop)
        var draft = DateDraft(
            day: day, month: month, certainty: isSure ? .certain : .leading, isNamed: true, end: next)
        if let (year, end) = spacedYear(next) ?? (dashYear ? dashedYear(tokens.afterSpace(next)) : nil) {
            (draft.year, draft.end, draft.certainty) = (year, end, isApart ? .certain : .leading)
        }
        return draft
    }
}

extension DateGrammar {
    private func dayNumber(_ index: Int) -> Int? {
        tokens.number(index, digits: 1...2).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private func monthNumber(_ index: Int, digits: ClosedRange<Int> = 1...2) -> Int? {
        tokens.number(index, digits: digits).flatMap { (1...12).contains($0) ? $0 : nil }
    }

    /// Two digits are a year of this century.
    private func year(_ index: Int, digits: ClosedRange<Int>) -> Int? {
        guard let number = tokens.number(index, digits: digits), let length = tokens[index]?.text.count else { return nil }
        switch length {
        case 2: return 2000 + number
        case 4 where (1900...2200).contains(number): return number
        default: return nil
        }
    }

    /// Four digits after a blank, unless they are the beginning of `2000-2200`.
    private func spacedYear(_ index: Int) -> (year: Int, end: Int)? {
        guard tokens.kind(index) == .space, let year = year(index + 1, digits: 4...4) else { return nil }
        let after = tokens.afterSpace(index + 2)
        let isTime = tokens.kind(after) == .dash && tokens.number(tokens.afterSpace(after + 1), digits: 4...4) != nil
        let isClock = tokens.kind(index + 2) == .word || [.dot, .colon].contains(tokens.kind(index + 2)) && tokens.goesOn(index + 2)
        return isTime || isClock ? nil : (year, index + 2)
    }

    /// `-19` and `-2019`, unless the number goes on: `-14.30`, `-14. mai`.
    private func dashedYear(_ index: Int) -> (year: Int, end: Int)? {
        guard tokens.kind(index) == .dash, let year = year(index + 1, digits: 2...4), !tokens.goesOn(index + 2) else { return nil }
        return (year, index + 2)
    }
}
