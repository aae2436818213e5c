/// A day or days in a row as they stand in a text: perhaps a weekday, a date, and perhaps a second date after a dash or «og».
struct DateSpan: Sendable {
    let first: DateDraft
    let last: DateDraft?
    let weekday: Weekday?
    let lastWeekday: Weekday?

    /// The first token after it.
    var end: Int { (last ?? first).end }
    var isYearWritten: Bool { (last ?? first).year != nil || first.year != nil }
    var isNamed: Bool { (last ?? first).isNamed }

    /// How sure the form makes it; with a weekday before it, it is a date.
    var certainty: DateDraft.Certainty {
        if weekday != nil { return .certain }
        guard let last else { return first.certainty }
        return first.month == nil ? last.certainty : min(first.certainty, last.certainty)
    }
}

extension DateGrammar {
    /// The longest date that begins at this token.
    func span(at index: Int) -> DateSpan? {
        let (weekday, start) = weekday(at: index) ?? (nil, index)
        if let left = single(at: start, dashYear: false) ?? dayAlone(at: start),
            let (right, rightDay) = rightSide(of: left)
        {
            return DateSpan(first: left, last: right, weekday: weekday, lastWeekday: rightDay)
        }
        return single(at: start, dashYear: true).map {
            DateSpan(first: $0, last: nil, weekday: weekday, lastWeekday: nil)
        }
    }

    /// «torsdag», «Torsdag,», «tors.» and «torsdag den», with what stands between it and the date.
    private func weekday(at index: Int) -> (Weekday?, start: Int)? {
        guard let word = tokens.word(index) else { return nil }
        let hasStop = tokens.kind(index + 1) == .dot
        guard let weekday = DateNames.weekday(word, hasStop: hasStop) else { return nil }
        var next = index + 1
        if hasStop || tokens.kind(next) == .comma { next += 1 }
        next = tokens.afterSpace(next)
        if tokens.word(next) == "den" { next = tokens.afterSpace(next + 1) }
        return (weekday, next)
    }

    /// What follows the first date, if the two are days in a row.
    private func rightSide(of left: DateDraft) -> (DateDraft, Weekday?)? {
        let joint = tokens.afterSpace(left.end)
        let isAnd: Bool
        switch tokens.kind(joint) {
        case .dash: isAnd = false
        // «4./5. mai», but not `1/2/3`.
        case .slash where left.month == nil && tokens.kind(joint - 1) == .dot: isAnd = false
        case .word where joint > left.end && ["og", "til"].contains(tokens.word(joint)): isAnd = tokens.word(joint) == "og"
        default: return nil
        }
        let place = tokens.afterSpace(joint + 1)
        let (weekday, start) = weekday(at: place) ?? (nil, place)
        guard let right = single(at: start, dashYear: true), right.month != nil else { return nil }
        return isInRow(left, right, isAnd: isAnd) ? (right, weekday) : nil
    }

    /// «4. og 5. mai» is one event; «16/11 og 30/11» are two dates, and «12.–11. mai» is a mistake.
    private func isInRow(_ left: DateDraft, _ right: DateDraft, isAnd: Bool) -> Bool {
        guard let month = left.month else { return isAnd ? right.day == left.day + 1 : left.day < right.day }
        guard isAnd else { return true }
        let year = right.year ?? left.year ?? 2000
        guard let first = Day(year: left.year ?? year, month: month, day: left.day),
            let last = Day(year: year, month: right.month ?? month, day: right.day)
        else { return false }
        return first.days(to: last) == 1
    }
}
