/// Dates of birth: a date or a year with «født» before it, or a date so long ago that it can be nothing else here.
struct BirthDates {
    let text: FoldedText
    let words: Words

    /// People at work today were born in these years.
    private static let years = 1930...2012

    func findings() -> [Sighting] {
        var found: [Sighting] = []
        var index = 0
        while index < words.all.count {
            let isBorn = words.has(Self.bornWords, within: 3, before: words.all[index].range.lowerBound) || isShort(index)
            guard let (count, year) = date(from: index) ?? (isBorn ? bareYear(index) : nil),
                isBorn || Self.years.contains(year) && !isOfThing(index)
            else {
                index += 1
                continue
            }
            found.append(
                (.birthDate, words.all[index].range.lowerBound..<words.all[index + count - 1].range.upperBound, .likely))
            index += count
        }
        return found
    }

    /// Of a law, an agreement or a house: «fra 01.01.1999», «arbeidsmiljøloven 17. juni 2005».
    private func isOfThing(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = words.all[index - 1].text
        return ["fra", "frå", "siden", "sidan", "av", "lov", "til"].contains(before) || before.hasSuffix("loven")
            || before.hasSuffix("lova")
    }

    /// «f. 1980»
    private func isShort(_ index: Int) -> Bool { index > 0 && words.all[index - 1].text == "f" }

    private func bareYear(_ index: Int) -> (Int, Int)? {
        guard let year = words.all[index].number, words.all[index].range.count == 4, Self.years.contains(year) else {
            return nil
        }
        return (1, year)
    }

    /// How many words from here are a date, and its year.
    private func date(from index: Int) -> (count: Int, year: Int)? {
        guard let first = words.all[index].number else { return nil }
        if words.all[index].range.count == 8 { return solid(first) }
        guard index + 2 < words.all.count, isNear(index), isNear(index + 1), let third = words.all[index + 2].number else {
            return nil
        }
        let middle = words.all[index + 1]
        // «8 9 10» and «08.30-10.00» are no dates.
        if middle.number != nil, sign(index) == nil || sign(index) != sign(index + 1) && sign(index + 1) != "-" { return nil }
        let digits = words.all[index + 2].range.count
        guard let month = Self.months[middle.text] ?? middle.number, (1...12).contains(month) else { return nil }
        if words.all[index].range.count == 4, digits <= 2, (1...31).contains(third) { return (3, first) }
        guard words.all[index].range.count <= 2, (1...31).contains(first), digits == 4 || digits == 2 else { return nil }
        // Two digits alone say too little: «12.10.26» is a day of this process.
        return (3, digits == 4 ? third : third >= 30 ? 1900 + third : 2000 + third)
    }

    /// `31121980` or `19801231`.
    private func solid(_ number: Int) -> (Int, Int)? {
        let (day, month, year) = (number / 1_000_000, number / 10_000 % 100, number % 10_000)
        if (1...31).contains(day), (1...12).contains(month), Self.years.contains(year) { return (1, year) }
        let iso = (year: number / 10_000, month: number / 100 % 100, day: number % 100)
        return Self.years.contains(iso.year) && (1...12).contains(iso.month) && (1...31).contains(iso.day) ? (1, iso.year) : nil
    }

    /// At most a point and a blank between this word and the next.
    private func isNear(_ index: Int) -> Bool {
        let gap = text.scalars[words.all[index].range.upperBound..<words.all[index + 1].range.lowerBound]
        return gap.count <= 2 && gap.allSatisfy { " ./-".unicodeScalars.contains($0) }
    }

    /// The point, stroke or hyphen between this word and the next.
    private func sign(_ index: Int) -> Unicode.Scalar? {
        text.scalars[words.all[index].range.upperBound..<words.all[index + 1].range.lowerBound].first { $0 != " " }
    }

    private static let bornWords = Set(
        words:
            "født fødd fødselsdato fødselsdatoen fødselsdag fødselsdagen fdato fødselsår fødselsåret bursdag bursdagen fyller")

    private static let months: [String: Int] = {
        let names = "januar februar mars april mai juni juli august september oktober november desember".split(separator: " ")
        return names.enumerated().reduce(into: [:]) { table, month in
            table[String(month.element)] = month.offset + 1
            table[String(month.element.prefix(3))] = month.offset + 1
        }
    }()
}
