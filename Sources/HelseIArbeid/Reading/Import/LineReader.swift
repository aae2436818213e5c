/// Tells of every line what it begins.
struct LineReader {
    private let lines: [ImportLine]
    private let series: CaseSeries
    private(set) var kinds: [LineKind] = []

    static func read(_ lines: [ImportLine], _ series: CaseSeries) -> [LineKind] {
        var reader = LineReader(lines: lines, series: series)
        for index in lines.indices { reader.kinds.append(reader.kind(index)) }
        reader.findLostBullets()
        return reader.kinds
    }

    private init(lines: [ImportLine], series: CaseSeries) { (self.lines, self.series) = (lines, series) }

    private func kind(_ index: Int) -> LineKind {
        let line = lines[index]
        let text = line.text
        guard !line.isBlank else { return .blank }
        let isAfterBlank = index == 0 || lines[index - 1].isBlank
        switch series.roles[index] {
        case .own: if let (mark, title) = CaseMark.read(text) { return .caseHead(mark, title: title) }
        case .foreign: if let (mark, _) = CaseMark.read(text) { return .foreignCase(mark) }
        case .listed: return .caseList
        case nil: break
        }
        if text.hasPrefix(">") {
            let rest = String(text.drop { $0 == ">" || $0 == " " })
            return rest.isEmpty ? .blank : .cited(rest: rest)
        }
        if let bullet = bullet(index) { return bullet }
        if let owner = Self.owner(text) { return .owner(word: owner.word, rest: owner.rest) }
        if let rest = Self.due(text) { return .due(rest: rest) }
        if let (label, rest) = ImportLabel.read(text) { return rest.isEmpty ? .subheading : .label(label, rest: rest) }
        if Self.isSubheading(text) { return .subheading }
        if Self.isTableHead(text) { return .tableHead }
        if QuoteCue.isGreeting(text) { return .greeting }
        if QuoteCue.beginsMail(text) { return .mail }
        if let (heading, title, rest) = ImportHeading.read(text, isAfterBlank: isAfterBlank) {
            return .heading(heading, title: title, rest: rest)
        }
        if isDay(text, isAfterBlank) { return .heading(.day, title: text, rest: "") }
        if isMailHead(index) { return .mailHead }
        if let (field, label, value) = HeadField.read(line) { return .field(field, label: label, value: value) }
        return isClock(text) ? .clock : .text
    }

    // MARK: - Lists

    /// Round and square bullets always; hyphens, stars and a lone «o» where a list may stand; `1.` in a row of numbers.
    private func bullet(_ index: Int) -> LineKind? {
        let text = lines[index].text
        guard let first = text.first else { return nil }
        let rest = String(text.dropFirst()).trimmed
        if "•·▪◦●○‣⁃■□➢►▶✓✔∙\u{2219}".contains(first) { return .bullet(String(first), rest: rest) }
        let isApart = text.dropFirst().first == " "
        if "-–—*+o".contains(first), isApart, mayBegin(index, { $0.hasPrefix("\(first) ") }) {
            guard first != "o" || rest.first?.isLowercase == false || kinds.last?.isItem == true else { return nil }
            return .bullet(String(first), rest: rest)
        }
        return numbered(index)
    }

    /// `1. Kort status`; not `10. desember`, which is a day.
    private func numbered(_ index: Int) -> LineKind? {
        let text = lines[index].text
        let digits = text.prefix { $0.isNumber }
        guard (1...2).contains(digits.count), let number = Int(digits: digits) else { return nil }
        let after = text.dropFirst(digits.count)
        guard after.first == "." || after.first == ")", after.dropFirst().first == " " else { return nil }
        let rest = after.dropFirst(2).drop { $0 == " " }
        guard rest.first?.isLetter == true, DateNames.month(rest.prefix { $0.isLetter }.lowercased()) == nil else { return nil }
        let isNext =
            number == 1
            || kinds.reversed().contains { if case .numbered(let before, _) = $0 { Int(before) == number - 1 } else { false } }
        return isNext && mayBegin(index, { _ in false }) ? .numbered(String(digits), rest: String(rest)) : nil
    }

    /// Whether a list may begin or go on here: after a blank line, a list or a colon, or when the next line has the same sign.
    private func mayBegin(_ index: Int, _ isSame: (String) -> Bool) -> Bool {
        guard index > 0, !lines[index - 1].isBlank else { return true }
        if lines[index - 1].text.last == ":" || kinds[index - 1].isItem { return true }
        var before = index - 1
        while before > 0, kinds[before].isText { before -= 1 }
        if kinds[before].isItem { return true }
        return lines[(index + 1)...].first { !$0.isBlank }.map { isSame($0.text) } ?? false
    }

    /// A PDF may lose the bullets and leave one blank before each: at least two lines of one block begin so, each with a capital
    /// (C235).
    private mutating func findLostBullets() {
        guard lines.filter({ !$0.isBlank && $0.indent > 0 }).count * 2 < lines.filter({ !$0.isBlank }).count else { return }
        for block in lines.indices.split(whereSeparator: { lines[$0].isBlank }) {
            let lost = block.filter { kinds[$0].isText && lines[$0].indent == 1 && lines[$0].text.first?.isUppercase == true }
            guard lost.count > 1 else { continue }
            for index in lost { kinds[index] = .bullet(" ", rest: lines[index].text) }
        }
    }

    // MARK: - Labels

    /// «Ansvar: HN/MS»; without a colon only before initials.
    static func owner(_ text: String) -> (word: String, rest: String)? {
        let lower = text.lowercased()
        for word in ["ansvarlige", "ansvarlege", "ansvarlig", "ansvarleg", "ansvar"] where lower.hasPrefix(word) {
            let rest = text.dropFirst(word.count)
            let value = rest.drop { $0 == " " }
            let written = String(text.prefix(word.count))
            if value.first == ":" || value.first == ";" { return (written, String(value.dropFirst().drop { $0 == " " })) }
            guard rest.first == " " || rest.first == "-" || rest.first == "–" else { continue }
            let names = value.split { " ,/&.-–".contains($0) }.map(String.init)
            let areInitials =
                !names.isEmpty && names.allSatisfy { Initials.isLike($0) || ["og", "alle"].contains($0.lowercased()) }
            if areInitials { return (written, String(value.drop { "-– ".contains($0) })) }
        }
        return nil
    }

    /// «Frist: 1. september»; without a colon only before a day.
    static func due(_ text: String) -> String? {
        guard text.lowercased().hasPrefix("frist"), !text.lowercased().hasPrefix("frist for innspill") else { return nil }
        let rest = text.dropFirst(5).drop { $0 == " " }
        if rest.first == ":" { return String(rest.dropFirst()).trimmed }
        guard text.dropFirst(5).first == " ", case .day = WrittenDay.read(String(rest), near: .epoch) else { return nil }
        return String(rest)
    }

    private static func isSubheading(_ text: String) -> Bool {
        let lower = text.lowercased()
        let bare = lower.hasSuffix(":") ? String(lower.dropLast()) : lower
        return [
            "fra diskusjonene", "frå diskusjonane", "fra diskusjonen", "frå diskusjonen", "diskusjon", "noen suksesskriterier",
            "nokre suksesskriterium", "suksesskriterier", "konklusjon/vedtak", "konklusjon", "vedtak",
        ].contains(bare)
    }

    /// «Sak Referat», the head of the table the minutes were written in.
    private static func isTableHead(_ text: String) -> Bool {
        let words = text.lowercased().split { $0 == " " || $0 == "." || $0 == "/" }.map(String.init)
        let known: Set<String> = [
            "sak", "saknr", "saksnr", "nr", "referat", "ansvar", "ansvarlig", "frist", "tema", "sakstype", "tittel",
        ]
        return words.count > 1 && ["sak", "saknr", "saksnr", "nr"].contains(words[0]) && words.allSatisfy(known.contains)
    }

    // MARK: - Days, clocks and mails

    private func isDay(_ text: String, _ isAfterBlank: Bool) -> Bool {
        guard isAfterBlank, text.count <= 40, case .day(let day) = WrittenDay.read(text, near: .epoch) else { return false }
        return day.weekday != nil && day.first == day.last
    }

    /// `09.00–09.30 Registrering`.
    private func isClock(_ text: String) -> Bool {
        let tokens = DateTokens(text)
        guard let found = TimeGrammar(tokens: tokens).time(at: 0), found.end < tokens.count else { return false }
        return found.hasMinutes && (found.isRange || found.isAnnounced)
    }

    /// At least two in a row: `Fra:`, `Sendt:`.
    private func isMailHead(_ index: Int) -> Bool {
        guard QuoteCue.isMailHead(lines[index].text) else { return false }
        let next = lines[(index + 1)...].first { !$0.isBlank }
        return kinds.last == .mailHead || next.map { QuoteCue.isMailHead($0.text) } ?? false
    }
}

extension LineKind {
    var isItem: Bool {
        switch self {
        case .bullet, .numbered: true
        default: false
        }
    }
}

extension TimeGrammar.Found {
    fileprivate var isRange: Bool { if case .range = reading { true } else { false } }
}
