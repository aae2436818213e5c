import Diagnostics

/// Reads the headings of minutes: `12/26 Status`, `Sak 2 Ventetider`, `Onsdag 4. november`, `Dagsorden`, `Neste møte: torsdag 7.
/// januar 14–16`.
public enum WrittenHeading {
    /// What a heading is, and its title without the number. `day` is the day of the meeting the heading belongs to.
    public static func read(_ text: String, day: Day) -> (heading: ItemText.Heading, title: String) {
        let words = text.split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
        let lower = text.lowercased()
        if agendas.contains(lower) { return (.agenda, text) }
        if let rest = after(next, in: text) {
            return (.next(WrittenMoment.read(rest, near: day)), text)
        }
        let leading = words.prefix { ["sak", "saksnr", "nr"].contains($0.lowercased().withoutStop) }.count
        let isNamed = leading > 0
        let first = words.dropFirst(leading).first?.withoutStop ?? ""
        let title = words.dropFirst(leading + 1).joined(separator: " ").withoutLeadingDash
        if let number = CaseNumber(running: first) { return (.numbered(number), title) }
        if isNamed, let number = Int(digits: first), (1...99).contains(number) { return (.numbered(.ofDay(number, day)), title) }
        let dated = lower.hasPrefix("dag ") ? text.drop { $0 != ":" }.dropFirst().drop { $0 == " " } : text[...]
        if case .day(let written) = WrittenDay.read(String(dated), near: day), written.first == written.last {
            return (.day(written.first), text)
        }
        return (.unnumbered, text)
    }

    /// What stands after one of the words that begin a heading, and the colon or blank after it.
    private static func after(_ words: [String], in text: String) -> String? {
        for word in words where text.lowercased().hasPrefix(word) {
            let rest = text.dropFirst(word.count)
            guard rest.first.map({ !$0.isLetter }) ?? true else { continue }
            let said = rest.drop { $0 == ":" || $0 == " " || $0 == "–" || $0 == "-" }
            return String(["er ", "blir "].first { said.hasPrefix($0) }.map { said.dropFirst($0.count) } ?? said)
        }
        return nil
    }

    /// Whether a heading says no more than that there is a next meeting.
    public static func isBareNext(_ text: String) -> Bool { after(next, in: text)?.isEmpty ?? false }

    private static let next = ["neste møte i fagrådet", "neste møte", "neste fagråd", "neste fagrådsmøte", "neste fagrådsmøtet"]
    private static let agendas: Set<String> = ["dagsorden", "saksliste", "sakliste", "dagens saksliste", "agenda", "program"]
}

extension String {
    fileprivate var withoutStop: String { last == ":" || last == "." ? String(dropLast()) : self }
    fileprivate var withoutLeadingDash: String { String(drop { "–-: ".contains($0) }) }
}
