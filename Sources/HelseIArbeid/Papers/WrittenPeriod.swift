/// A period as it stands in running text: «mars 2019–mars 2020», «fra mai til desember 2027», «Jan-April 2020».
///
/// Only periods of months are read: a bare pair of years is an agreement, a quarter is the period of a figure.
struct WrittenPeriod: Equatable {
    let from: Month
    let to: Month
    /// The scalars it stands in.
    let range: Range<Int>

    /// `nil` if it ends before it begins.
    var period: MonthPeriod? { MonthPeriod(from: from, to: to) }

    static func all(in scalars: [Unicode.Scalar]) -> [WrittenPeriod] {
        let tokens = PlanToken.all(in: scalars)
        var found: [WrittenPeriod] = []
        var index = 0
        while index < tokens.count {
            if let (period, end) = period(tokens, at: index) {
                found.append(period)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private static func period(_ tokens: [PlanToken], at start: Int) -> (WrittenPeriod, end: Int)? {
        guard let first = PlanToken.month(tokens, at: start), let next = PlanToken.afterTo(tokens, at: first.end) else {
            return nil
        }
        let dayless = PlanToken.afterDay(tokens, at: next)
        guard let second = PlanToken.month(tokens, at: dayless), first.year != nil || second.year != nil else { return nil }
        var (year, lastYear) = (first.year, second.year)
        // «oktober–mars 2028» begins the year before; «fra oktober 2027 til mars» ends the year after.
        if year == nil, let end = lastYear { year = first.number > second.number ? end - 1 : end }
        if lastYear == nil, let begin = year { lastYear = first.number > second.number ? begin + 1 : begin }
        guard let year, let lastYear, let from = Month(year: year, month: first.number),
            let to = Month(year: lastYear, month: second.number)
        else { return nil }
        let range = tokens[start].range.lowerBound..<tokens[second.end - 1].range.upperBound
        return (WrittenPeriod(from: from, to: to, range: range), second.end)
    }
}

/// A word, a number or a sign, with the scalars it stands in.
struct PlanToken {
    enum Kind: Equatable {
        /// In small letters.
        case word(String)
        case number(Int, digits: Int)
        case sign(Unicode.Scalar)
    }

    let kind: Kind
    let range: Range<Int>

    /// Letters and digits part: «Mai2021» is a word and a number.
    static func all(in scalars: [Unicode.Scalar]) -> [PlanToken] {
        var tokens: [PlanToken] = []
        var index = 0
        while index < scalars.count {
            let start = index
            if scalars[index].isNumeral {
                while index < scalars.count, scalars[index].isNumeral { index += 1 }
                let number = Int(String(scalars: scalars[start..<index])) ?? 0
                tokens.append(PlanToken(kind: .number(number, digits: index - start), range: start..<index))
            } else if scalars[index].properties.isAlphabetic {
                while index < scalars.count, scalars[index].properties.isAlphabetic { index += 1 }
                tokens.append(PlanToken(kind: .word(String(scalars: scalars[start..<index]).lowercased()), range: start..<index))
            } else {
                if !scalars[index].isBlank { tokens.append(PlanToken(kind: .sign(scalars[index]), range: start..<index + 1)) }
                index += 1
            }
        }
        return tokens
    }

    /// The month at `index`, with its year if one follows; `end` is the token after them.
    static func month(_ tokens: [PlanToken], at index: Int) -> (number: Int, year: Int?, end: Int, month: Month?)? {
        guard index < tokens.count, case .word(let word) = tokens[index].kind, let number = numbers[word] else { return nil }
        var next = index + 1
        if word.count < 5, next < tokens.count, tokens[next].kind == .sign(".") { next += 1 }
        if next < tokens.count, case .number(let year, digits: 4) = tokens[next].kind {
            return (number, year, next + 1, Month(year: year, month: number))
        }
        return (number, nil, index + 1, nil)
    }

    /// The token after a dash, «til» or «til og med».
    static func afterTo(_ tokens: [PlanToken], at index: Int) -> Int? {
        guard index < tokens.count else { return nil }
        switch tokens[index].kind {
        case .sign("-"), .sign("–"), .sign("—"): return index + 1
        case .word("til"):
            let rest = tokens.dropFirst(index + 1).prefix(2).map(\.kind)
            return rest == [.word("og"), .word("med")] ? index + 3 : index + 1
        default: return nil
        }
    }

    /// Past the day in «31. mai», if there is one.
    static func afterDay(_ tokens: [PlanToken], at index: Int) -> Int {
        guard index + 1 < tokens.count, case .number(_, digits: 1...2) = tokens[index].kind, tokens[index + 1].kind == .sign(".")
        else { return index }
        return index + 2
    }

    private static let numbers: [String: Int] = {
        let names = [
            ["januar", "jan"], ["februar", "feb"], ["mars", "mar"], ["april", "apr"], ["mai"], ["juni", "jun"], ["juli", "jul"],
            ["august", "aug"], ["september", "sept", "sep"], ["oktober", "okt"], ["november", "nov"], ["desember", "des"],
        ]
        return Dictionary(uniqueKeysWithValues: names.enumerated().flatMap { index, names in names.map { ($0, index + 1) } })
    }()
}
