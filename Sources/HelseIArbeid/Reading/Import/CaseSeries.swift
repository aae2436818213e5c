/// The number at the beginning of a line that may be the heading of a case: `27/20`, `Sak 27/20:`, `Sak 3`.
struct CaseMark: Sendable, Equatable {
    let number: Int
    /// Two digits; none for «Sak 3» of one day.
    let year: Int?
    /// `27/2020`, which becomes `27/20`.
    var hasFullYear = false
    /// «Sak» or «Saksnr.», where it stands before a number with its year.
    var word = ""

    /// «27/20», «Sak 3».
    var written: String { year.map { "\(number)/\($0.twoDigits)" } ?? "Sak \(number)" }

    /// The mark, and the title after it. No date (`30/11-20`), no mention («27/20 ble utsatt»), no fraction.
    static func read(_ text: String) -> (mark: CaseMark, title: String)? {
        var rest = text[...]
        let isNamed = ["sak nr. ", "sak nr ", "saksnr. ", "saksnr ", "sak "].first { text.lowercased().hasPrefix($0) }
        if let isNamed { rest = rest.dropFirst(isNamed.count).drop { $0 == " " } }
        let digits = rest.prefix { $0.isNumber }
        guard (1...3).contains(digits.count), let number = Int(digits: digits), number > 0 else { return nil }
        rest = rest.dropFirst(digits.count)
        var year: Int?
        var hasFullYear = false
        if rest.first == "/" {
            let digits = rest.dropFirst().prefix { $0.isNumber }
            guard digits.count == 2 || digits.count == 4 && digits.hasPrefix("20"), let value = Int(digits: digits) else {
                return nil
            }
            (year, hasFullYear) = (value % 100, digits.count == 4)
            rest = rest.dropFirst(1 + digits.count)
        } else if isNamed == nil {
            return nil
        }
        let sign = rest.first
        guard sign.map({ " .:–)".contains($0) }) ?? true else { return nil }
        let title = rest.drop { " .:–-)".contains($0) }
        let word = year == nil ? "" : String(text.prefix(isNamed?.count ?? 0)).trimmed
        let mark = CaseMark(number: number, year: year, hasFullYear: hasFullYear, word: word)
        guard let first = title.first(where: { !"«\"“(".contains($0) }) else { return (mark, "") }
        let isTitle = first.isUppercase || first.isNumber && year != nil || sign == ":"
        return isTitle ? (mark, String(title)) : nil
    }
}

/// Which of the marks in a text are headings of these minutes, which were listed before them, and which are quoted from others'
/// minutes.
struct CaseSeries: Sendable {
    enum Role: Sendable, Equatable { case own, listed, foreign }
    /// By the index of the line.
    private(set) var roles: [Int: Role] = [:]
    /// Headings that do not follow the one before.
    private(set) var jumps: Set<Int> = []

    init(_ lines: [ImportLine], year: Int?) {
        let marks = lines.indices.compactMap { index in CaseMark.read(lines[index].text).map { (index: index, mark: $0.mark) } }
        let dated = marks.filter { $0.mark.year != nil }
        guard let year = year ?? Self.commonYear(dated.map(\.mark)) else {
            takeDays(marks, lines)
            return
        }
        let candidates = dated.filter { $0.mark.year == year }
        let own = Self.chain(candidates.filter { !Self.isCited(before: $0.index, in: lines) })
        // «10/12 Teams» is a day.
        for (index, mark) in dated where mark.year != year && mark.year.map({ $0 > 12 }) ?? false { roles[index] = .foreign }
        let numbers = Set(own.map(\.mark.number))
        for (index, mark) in candidates { roles[index] = numbers.contains(mark.number) ? .listed : .foreign }
        for (index, _) in own { roles[index] = .own }
        for (before, after) in zip(own, own.dropFirst()) where after.mark.number != before.mark.number + 1 {
            jumps.insert(after.index)
        }
        if own.isEmpty { takeDays(marks, lines) }
    }

    /// «Sak 1», «Sak 2» of a day: numbers that begin anew each day (C146).
    private mutating func takeDays(_ marks: [(index: Int, mark: CaseMark)], _ lines: [ImportLine]) {
        for (index, mark) in marks where mark.year == nil && !Self.isCited(before: index, in: lines) { roles[index] = .own }
    }

    private static func commonYear(_ marks: [CaseMark]) -> Int? {
        let years = Dictionary(grouping: marks.compactMap(\.year).filter { $0 > 12 }) { $0 }
        return years.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }

    /// The longest row of rising numbers; of two as long the one that jumps least, and then the last, since a list stands before
    /// the cases.
    private static func chain(_ marks: [(index: Int, mark: CaseMark)]) -> [(index: Int, mark: CaseMark)] {
        guard marks.count <= 2000 else { return marks }
        var best: [(length: Int, gap: Int, previous: Int?)] = []
        for (place, mark) in marks.enumerated() {
            var entry: (length: Int, gap: Int, previous: Int?) = (1, 0, nil)
            for earlier in 0..<place where marks[earlier].mark.number < mark.mark.number {
                let length = best[earlier].length + 1
                let gap = best[earlier].gap + mark.mark.number - marks[earlier].mark.number - 1
                if (length, -gap) >= (entry.length, -entry.gap) || entry.previous == nil { entry = (length, gap, earlier) }
            }
            best.append(entry)
        }
        var place = best.indices.max { (best[$0].length, -best[$0].gap, $0) < (best[$1].length, -best[$1].gap, $1) }
        var row: [(index: Int, mark: CaseMark)] = []
        while let current = place {
            row.append(marks[current])
            place = best[current].previous
        }
        return row.reversed()
    }

    /// «jfr. utdrag fra referat:» right before it.
    private static func isCited(before index: Int, in lines: [ImportLine]) -> Bool {
        let above = lines[..<index].last { !$0.isBlank }
        return above.map { QuoteCue.announcesMinutes($0.text) } ?? false
    }
}
